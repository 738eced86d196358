import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { type HostileServer, startHostileServer } from '../practice/hostile-server.ts';
import { CREDENTIALS_FORM, pageWith } from './attacks/credentials-page.ts';
import { markerOf, openPopupToSend, readFields, SEND } from './attacks/send.ts';
import { holdPassword } from './harness/hold-password.ts';
import { agreeTo, takeBack } from './harness/host-permissions.ts';
import { waitForNoOverlay, waitForStep } from './harness/overlay.ts';
import { openStage, type Stage } from './harness/stage.ts';
import { openOptions, pressButton, waitForText } from './options/open-options.ts';

// x360Cloud under an address of the person's own: added in the options, granted by the browser.

let server: HostileServer;
let stage: Stage;
beforeAll(async () => {
  server = await startHostileServer();
});
beforeEach(async () => {
  server.reset();
  stage = await openStage({ server, isPrivate: false });
});
afterEach(() => stage.courier.discard());
afterAll(() => server.close());

const EMPTY = { email: '', password: '', confirm: '' };

it('a form at an added address is filled, until the address is removed', async () => {
  const { courier } = stage;
  const host = 'xn--bcher-kva.example';
  const address = `https://${host}/services`;
  server.serve(address, pageWith(CREDENTIALS_FORM));
  await stage.x360cloud.close();
  await holdPassword(stage);
  const page = await courier.page(address);

  const options = await openOptions(courier);
  await agreeTo(courier, `https://${host}/*`);
  await options.bringToFront();
  await options.type('#new-address', 'https://bücher.example/anything');
  await pressButton(options, 'Add address');
  const said = await waitForText(options, `${host} was added.`);
  expect(said).toContain('letters from outside of the English alphabet');

  const popup = await openPopupToSend({ ...stage, server }, page);
  expect(await popup.waitForText('Change credentials for contoso.onmicrosoft.com')).toContain(host);
  await popup.press(SEND);
  await waitForStep(page, 'submit', 'pointing');
  const password = markerOf({ ...stage, server });
  expect(await readFields(page)).toMatchObject({ password, confirm: password });

  await options.bringToFront();
  await pressButton(options, `Remove ${host}`);
  await waitForText(options, `${host} was removed, and its permission given back.`);
  await waitForNoOverlay(page);
  await page.reload();
  const after = await courier.openPopup(page);
  await after.waitForText('No x360Cloud page is open');
  expect(await after.buttons()).not.toContain(SEND);
  expect(await readFields(page)).toEqual(EMPTY);
});

it('an address offered in the popup is added, and stops and goes on as the browser takes it back and gives it again', async () => {
  const { courier } = stage;
  const host = 'backup.example.com';
  const pattern = `https://${host}/*`;
  server.serve(`https://${host}/services`, pageWith(CREDENTIALS_FORM));
  await stage.x360cloud.close();
  await holdPassword(stage);
  const page = await courier.page(`https://${host}/services`);
  const offering = await courier.openPopup(page);
  await offering.waitForText(`${host} is not a known x360Cloud address`);
  await offering.press("Is this your company's x360Cloud? Add the address");
  const target = await courier.browser.waitForTarget((one) => one.url().includes('options.html'));
  const options = await target.asPage();
  await waitForText(options, 'Site packs');
  await agreeTo(courier, pattern);
  await options.bringToFront();
  await pressButton(options, 'Add address');
  await waitForText(options, `${host} was added.`);
  await openPopupToSend({ ...stage, server }, page).then((popup) => popup.close());

  await takeBack(courier, pattern);
  await waitForNoOverlay(page);
  const popup = await courier.openPopup(page);
  expect(await popup.waitForText('Your permission is needed')).toContain(host);
  await popup.waitForText('That page does not answer. If it has loaded already, reload it.');
  await popup.press(SEND);
  await popup.waitForText('nothing was filled');
  expect(await readFields(page)).toEqual(EMPTY);

  // What was granted once is given back by the switch itself.
  await agreeTo(courier, pattern);
  const again = await openPopupToSend({ ...stage, server }, page);
  const seen = await again.waitForText('Change credentials for contoso.onmicrosoft.com');
  expect(seen).not.toContain('Your permission is needed');
  await again.press(SEND);
  await waitForStep(page, 'submit', 'pointing');
  expect((await readFields(page)).password).toBe(markerOf({ ...stage, server }));
});
