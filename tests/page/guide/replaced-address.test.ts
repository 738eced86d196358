import { beforeAll, expect, test } from 'vitest';
import { commands } from 'vitest/browser';
import { HELD } from '../stage/held';
import { onStage } from '../stage/on-stage';

const FORMER = 'old@contoso.onmicrosoft.com';
const page = (value: string): { url: string; html: string } => ({
  url: 'https://app.cloudfinder.com/settings/services',
  html: `<!doctype html><title>Services</title><form onsubmit="return false">
    <h2>Change credentials for contoso.onmicrosoft.com</h2>
    <label>Office 365 Admin Email <input id="e" type="email" value="${value}"></label>
    <label>Office 365 Admin Password <input id="p" type="password"></label><button id="s">Submit</button></form>`,
});
const PAGES = [page(FORMER), page(HELD.account), page('')];

beforeAll(() => commands.servePages(PAGES));

test.concurrent.each([
  ['another address', 0, `The e-mail address ${FORMER} was replaced.`],
  ['the account itself', 1, undefined],
  ['nothing', 2, undefined],
])('where the form had %s, the bubble beside Submit tells what was replaced', async (_, index, said) => {
  const place = { url: PAGES[index]?.url ?? '', page: index };
  await onStage(place, { isGuiding: true, holds: HELD }, async ({ fill, overlay, read }) => {
    await fill('#s');
    const { text = '' } = (await overlay()) ?? {};
    expect(/The e-mail address \S+ was replaced\./.exec(text)?.[0]).toBe(said);
    // Sent once more, the account is what stands there.
    await fill('#s');
    expect((await overlay())?.text).toBe(text);
    expect(await read('values', ['#e'])).toEqual([HELD.account]);
  });
});
