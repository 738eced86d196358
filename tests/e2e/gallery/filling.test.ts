import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LABEL_STYLES } from '../../practice/gallery/gallery-options.ts';
import type { PracticeModel } from '../../practice/gallery/practice-model.ts';
import { type PracticeServer, startPracticeServer } from '../../practice/server.ts';
import { holdPassword } from '../harness/hold-password.ts';
import { waitForStep } from '../harness/overlay.ts';
import { sendAndAgree } from '../harness/send-and-agree.ts';
import { ACCOUNT, openStage, type Stage } from '../harness/stage.ts';
import { canSubmit, EVERY_UPDATE, type GalleryPage, inForm, openGalleryPage, readModel } from './gallery-page.ts';

// One password is created as a person would, and then sent into every form: it stays held until a form is submitted.

let server: PracticeServer;
let stage: Stage;
let page: Page;

beforeAll(async () => {
  server = await startPracticeServer();
  stage = await openStage({ server, isPrivate: false });
  await holdPassword(stage);
  page = stage.x360cloud;
});
afterAll(async () => {
  await stage.courier.discard();
  await server.close();
});

/** Every framework in every way of updating, the styles of labels in turn; and every style in the documented framework and in a shadow root. */
const FORMS: readonly GalleryPage[] = [
  ...EVERY_UPDATE.map((form, index) => ({ ...form, style: LABEL_STYLES[index % LABEL_STYLES.length] ?? 'for' })),
  ...LABEL_STYLES.flatMap((style) => [
    { framework: 'angularjs-1-2' as const, update: 'input' as const, style },
    { framework: 'web-component' as const, update: 'input' as const, style },
  ]),
];

/** A page that believes only what the browser vouches for. It leaves this list when the fill reaches it. */

describe('a form keeps what the popup sends, beside fields that stay empty', () => {
  it.each(FORMS)('$framework ($update), labels by $style', async (form) => {
    await sendInto({ ...form, hasNeighbours: true });
    expect(await readModel(page)).toEqual(heldCredentials());
    expect(await canSubmit(page)).toBe(true);
    expect(await readNeighbours()).toEqual(['', '']);
  });
});

function readNeighbours(): Promise<string[]> {
  return page.$$eval(inForm(':is([name=sharepoint], [name=secret])'), (fields) =>
    fields.map((field) => (field instanceof HTMLInputElement ? field.value : 'no input')),
  );
}

/** Sends the held password into the form and waits for the ring on Submit: the extension's own word that it is filled. */
async function sendInto(form: GalleryPage): Promise<void> {
  await page.bringToFront();
  await openGalleryPage(page, form);
  const popup = await stage.courier.openPopup(page);
  await sendAndAgree(popup);
  await waitForStep(page, 'submit', 'pointing');
  if (popup.isOpen()) await popup.close();
}

function heldCredentials(): PracticeModel {
  const password = server.microsoft.shown[0]?.password ?? 'no password was shown';
  return { email: ACCOUNT, password, confirm: password };
}
