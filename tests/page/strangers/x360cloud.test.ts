import { beforeAll, describe, expect, it } from 'vitest';
import { commands } from 'vitest/browser';
import { SEND, sendForOutcome } from '../../e2e/attacks/send';
import { assertPage } from '../../practice/strangers/assert-page';
import type { StrangerPage } from '../../practice/strangers/stranger-page';
import type { FormPage, LookAlike } from '../../practice/strangers/x360cloud/form-page';
import { FORM_PAGES } from '../../practice/strangers/x360cloud/form-pages';
import { LOOK_ALIKES } from '../../practice/strangers/x360cloud/look-alikes';
import { MOVING_FORM_PAGES } from '../../practice/strangers/x360cloud/moving-forms';
import { WAY_PAGES } from '../../practice/strangers/x360cloud/way-pages';
import { HELD } from '../stage/held';
import { onStage, type Stage } from '../stage/on-stage';

// One held password, a running guide: strange ways to the form, strange forms, and forms that look like it. A sample of
// them is tried with the built extension in tests/e2e/strangers.

const FORMS = [...FORM_PAGES, ...MOVING_FORM_PAGES];
const PAGES = [...WAY_PAGES, ...FORMS, ...LOOK_ALIKES];
const isHolding = true;

beforeAll(() => commands.servePages(PAGES.map(({ url, html }) => ({ url, html }))));

function assertStranger<Page extends { title: string; url: string }>(
  page: Page,
  play: (stage: Stage, page: Page) => Promise<void>,
): Promise<void> {
  const place = { url: page.url, page: PAGES.findIndex(({ title }) => title === page.title) };
  return assertPage(page.title, () => onStage(place, { isGuiding: true, holds: HELD }, (stage) => play(stage, page)));
}

async function followWay({ waitFor }: Stage, { moments: [moment] }: StrangerPage): Promise<void> {
  if (!moment) throw new Error('Nothing must happen there.');
  await waitFor(moment.must, { isHolding });
}

async function takeAll({ waitFor, waitForVisible, fill, read }: Stage, form: FormPage): Promise<void> {
  // A person sends once the form is whole: a yes is not for what joins it later.
  for (const selector of [form.password, form.confirm, form.email]) if (selector) await waitForVisible(selector);
  await waitFor({ kind: 'ring', step: 'fill-credentials', on: form.password }, { isHolding });
  await fill(form.submit);
  const wanted = [
    [form.password, HELD.password],
    ...(form.confirm ? [[form.confirm, HELD.password]] : []),
    ...(form.email ? [[form.email, HELD.account]] : []),
  ];
  expect(
    await read(
      'values',
      wanted.map(([selector = '']) => selector),
    ),
  ).toEqual(wanted.map(([, value]) => value));
  expect(await read('fieldsWith', HELD.password)).toHaveLength(form.confirm ? 2 : 1);
  expect(await read('fieldsWith', HELD.account)).toHaveLength(form.email ? 1 : 0);
}

async function leaveAlone({ openPopup, read, waitForStep }: Stage): Promise<void> {
  const popup = openPopup();
  await popup.waitForText('Forget password');
  const buttons = await popup.buttons();
  // Where the popup would set out for the form, what is open here must not pass for it.
  if (buttons.includes(SEND)) {
    await sendForOutcome(popup);
    if (!popup.isOpen()) await waitForStep('open-manage-services', ['words', 'pointing']);
  }
  expect(await read('fieldsWith', HELD.password)).toEqual([]);
  expect(await read('fieldsWith', HELD.account)).toEqual([]);
  expect(buttons).not.toContain('Send anyway');
}

describe.concurrent('the way to the form', () => {
  it.each(WAY_PAGES)('$title', (page) => assertStranger(page, followWay));
});
describe.concurrent('the form', () => {
  it.each(FORMS)('$title', (page) => assertStranger(page, takeAll));
});
describe.concurrent('a look-alike', () => {
  it.each(LOOK_ALIKES)('$title', (page: LookAlike) => assertStranger(page, leaveAlone));
});
