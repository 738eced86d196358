import type { Page } from 'puppeteer';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { FormSight } from '../../../utils/journey/form-sight.ts';
import { type PracticeServer, startPracticeServer } from '../../practice/server.ts';
import { X360CLOUD_PAGES, type X360CloudPage } from '../../practice/x360cloud/practice-pages.ts';
import { holdPassword } from '../harness/hold-password.ts';
import { waitForStep } from '../harness/overlay.ts';
import type { Popup } from '../harness/popup.ts';
import { sendAndAgree } from '../harness/send-and-agree.ts';
import { openStage, type Stage } from '../harness/stage.ts';
import { waitUntil } from '../harness/wait-until.ts';
import { KNOWN_MISSES } from './known-misses.ts';

// One held password and every page of the practice x360Cloud: the popup must say what the page is, and only the right form may get it.

const SEND = 'Send to x360Cloud';

let server: PracticeServer;
let stage: Stage;
let page: Page;

beforeAll(async () => {
  server = await startPracticeServer();
  stage = await openStage({ server, isPrivate: false });
  await holdPassword(stage);
  page = stage.x360cloud;
});
// A hand-over under way belongs to its tab: each page gets one of its own. The old tab is closed behind the new one, since
// a popup does not survive a late change of tabs.
beforeEach(async () => {
  const former = page;
  page = await stage.courier.page('about:blank');
  await former.close();
});
afterAll(async () => {
  await stage.courier.discard();
  await server.close();
});

const isForm = ({ sight }: X360CloudPage) => sight.kind === 'credentials';
/** A form that names no tenant is asked about, and one that does not say what it is for. */
const isAsked = ({ sight }: X360CloudPage) =>
  sight.kind === 'credentials' && (sight.tenant === null || sight.verdict === 'ask');
const isPortal = ({ url }: X360CloudPage) => url.startsWith('https://partner.');
const canGuide = (each: X360CloudPage) => (KNOWN_MISSES[each.title] ?? each.sight).kind === 'none' && !isPortal(each);

describe('the form', () => {
  it.each(X360CLOUD_PAGES.filter((each) => isForm(each) && !each.sending))('$title: is filled', async (each) => {
    const popup = await openPopupOver(each);
    expect(await sendAndAgree(popup)).toBe(isAsked(each));
    await waitForStep(page, 'submit', 'pointing');
    const confirms = each.sight.kind === 'credentials' && each.sight.fields.hasConfirm;
    expect(await namesOfFieldsWithPassword()).toEqual(confirms ? ['password', 'confirm'] : ['password']);
  });

  it.each(X360CLOUD_PAGES.filter(({ sending }) => sending))(
    '$title: stays empty, and the popup says why',
    async (each) => {
      const popup = await openPopupOver(each);
      await sendAndAgree(popup);
      await popup.waitForText(WHY_NOT[each.sending ?? 'swallowed']);
      expect(await namesOfFieldsWithPassword()).toEqual([]);
      expect(await popup.buttons()).toContain(each.sending === 'other-origin' ? 'Send anyway' : SEND);
      await popup.close();
    },
  );
});

describe('another page', () => {
  it.each(X360CLOUD_PAGES.filter((each) => !isForm(each) && !canGuide(each)))(
    '$title: nothing can be sent',
    async (each) => {
      const popup = await openPopupOver(each);
      expect(await popup.buttons()).not.toContain(SEND);
      expect(await namesOfFieldsWithPassword()).toEqual([]);
      await popup.close();
    },
  );

  it.each(X360CLOUD_PAGES.filter(canGuide))('$title: the guide sets out for the form', async (each) => {
    const popup = await openPopupOver(each);
    await popup.press(SEND);
    await waitUntil('the popup to make way', async () => (popup.isOpen() ? { not: 'it is open' } : { is: true }));
    expect(await namesOfFieldsWithPassword()).toEqual([]);
  });
});

/** Opens the page, its form where it has to be opened, and the popup once that says what the page is. */
async function openPopupOver(each: X360CloudPage): Promise<Popup> {
  const { title, url, ready, open, sight } = each;
  await page.goto(url);
  await page.waitForSelector(ready, { visible: true });
  if (open) await page.click(open);
  if (isForm(each)) await page.waitForSelector('[data-answer="fill-credentials"]', { visible: true });
  const popup = await stage.courier.openPopup(page);
  await popup.waitForText(sentenceOf(isPortal(each) ? 'portal' : (KNOWN_MISSES[title] ?? sight)));
  return popup;
}

const WHY_NOT = {
  swallowed: 'The page did not keep the password, so everything was taken back.',
  'too-short': 'takes 12 characters only',
  'other-origin': 'would send what it holds to https://credentials.example.net',
} as const;

const REFUSALS: Record<Extract<FormSight, { kind: 'refused' }>['reason'], string> = {
  login: "This is x360Cloud's login.",
  'create-user': 'This form creates an x360Cloud user.',
  registration: 'This is a registration form.',
  reset: 'This form resets an x360Cloud password.',
  code: 'This page asks for a code, not for an app password.',
  portal: 'This is x360Portal: press Launch to open x360Cloud.',
  other: 'This is not the form',
};

function sentenceOf(sight: FormSight | 'portal'): string {
  if (sight === 'portal') return REFUSALS.portal;
  switch (sight.kind) {
    case 'credentials':
      if (sight.purpose === 'add') return 'New service';
      return sight.tenant ? `Change credentials for ${sight.tenant}` : 'the form does not say for which tenant';
    case 'several':
      return `${sight.count} forms could be meant.`;
    case 'authorization':
      return 'no app password is needed';
    case 'refused':
      return REFUSALS[sight.reason];
    case 'out-of-reach':
      return 'come back here';
    case 'none':
      return 'No credentials form is open yet.';
  }
}

/** The names of all fields, seen or not, that hold the password. */
function namesOfFieldsWithPassword(): Promise<string[]> {
  const password = server.microsoft.shown[0]?.password ?? '';
  return page.$$eval(
    '>>> input',
    (fields, secret) =>
      fields.flatMap((field) =>
        field instanceof HTMLInputElement && field.value.includes(secret) ? [field.name] : [],
      ),
    password,
  );
}
