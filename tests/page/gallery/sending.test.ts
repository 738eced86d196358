import { beforeAll, describe, expect, it } from 'vitest';
import { commands } from 'vitest/browser';
import { sendAndAgree } from '../../e2e/harness/send-and-agree';
import { waitUntil } from '../../e2e/harness/wait-until';
import { type BareSight, X360CLOUD_PAGES, type X360CloudPage } from '../../practice/x360cloud/practice-pages';
import { HELD } from '../stage/held';
import { onStage, type Stage } from '../stage/on-stage';
import type { StagePopup } from '../stage/stage-popup';
import { KNOWN_MISSES } from './known-misses';

// One held password and every page of the practice x360Cloud: the popup must say what the page is, and only the right form may get it.

const SEND = 'Send to x360Cloud';

beforeAll(() => commands.servePractice());

const isForm = ({ sight }: X360CloudPage) => sight.kind === 'credentials';
/** A form that names no tenant is asked about. */
const isAsked = ({ sight }: X360CloudPage) => sight.kind === 'credentials' && sight.tenant === null;
const isPortal = ({ url }: X360CloudPage) => url.startsWith('https://partner.');
const canGuide = (each: X360CloudPage) => (KNOWN_MISSES[each.title] ?? each.sight).kind === 'none' && !isPortal(each);

describe.concurrent('the form', () => {
  it.each(X360CLOUD_PAGES.filter((each) => isForm(each) && !each.sending))('$title: is filled', (each) =>
    over(each, async ({ fill, read }, popup) => {
      await popup.close();
      expect(await fill('[data-answer="submit"]')).toBe(isAsked(each));
      const confirms = each.sight.kind === 'credentials' && each.sight.fields.hasConfirm;
      expect(await read('fieldsWith', HELD.password)).toEqual(confirms ? ['password', 'confirm'] : ['password']);
    }),
  );

  it.each(X360CLOUD_PAGES.filter(({ sending }) => sending))('$title: stays empty, and the popup says why', (each) =>
    over(each, async ({ read }, popup) => {
      await sendAndAgree(popup);
      await popup.waitForText(WHY_NOT[each.sending ?? 'swallowed']);
      expect(await read('fieldsWith', HELD.password)).toEqual([]);
      expect(await popup.buttons()).toContain(each.sending === 'other-origin' ? 'Send anyway' : SEND);
    }),
  );
});

describe.concurrent('another page', () => {
  it.each(X360CLOUD_PAGES.filter((each) => !isForm(each) && !canGuide(each)))('$title: nothing can be sent', (each) =>
    over(each, async ({ read }, popup) => {
      expect(await popup.buttons()).not.toContain(SEND);
      expect(await read('fieldsWith', HELD.password)).toEqual([]);
    }),
  );

  it.each(X360CLOUD_PAGES.filter(canGuide))('$title: the guide sets out for the form', (each) =>
    over(each, async ({ read }, popup) => {
      await popup.press(SEND);
      await waitUntil('the popup to make way', async () => (popup.isOpen() ? { not: 'it is open' } : { is: true }));
      expect(await read('fieldsWith', HELD.password)).toEqual([]);
    }),
  );
});

/** Opens the page, its form where it has to be opened, and the popup once that says what the page is. */
function over(each: X360CloudPage, play: (stage: Stage, popup: StagePopup) => Promise<void>): Promise<void> {
  const { title, url, ready, open, sight } = each;
  return onStage({ url }, { isGuiding: false, holds: HELD }, async (stage) => {
    await stage.waitForVisible(ready);
    if (open) await stage.press(open);
    if (isForm(each)) await stage.waitForVisible('[data-answer="fill-credentials"]');
    const popup = stage.openPopup();
    await popup.waitForText(sentenceOf(isPortal(each) ? 'portal' : (KNOWN_MISSES[title] ?? sight)));
    await play(stage, popup);
  });
}

const WHY_NOT = {
  swallowed: 'The page did not keep the password, so everything was taken back.',
  'too-short': 'takes 12 characters only',
  'other-origin': 'would send what it holds to https://credentials.example.net',
} as const;

const REFUSALS: Record<Extract<BareSight, { kind: 'not-ours' }>['reason'], string> = {
  login: "This is x360Cloud's login.",
  'create-user': 'This form creates an x360Cloud user.',
  registration: 'This is a registration form.',
  reset: 'This form resets an x360Cloud password.',
  code: 'This page asks for a code, not for an app password.',
  portal: 'This is x360Portal: press Launch to open x360Cloud.',
  other: 'This is not the form',
};

function sentenceOf(sight: BareSight | 'portal'): string {
  if (sight === 'portal') return REFUSALS.portal;
  switch (sight.kind) {
    case 'credentials':
      if (sight.purpose === 'add') return 'New service';
      return sight.tenant ? `Change credentials for ${sight.tenant}` : 'the form does not say for which tenant';
    case 'several':
      return `${sight.tenants.length} forms could be meant.`;
    case 'authorization':
      return 'no app password is needed';
    case 'not-ours':
      return REFUSALS[sight.reason];
    case 'out-of-reach':
      return 'come back here';
    case 'none':
      return 'No credentials form is open yet.';
  }
}
