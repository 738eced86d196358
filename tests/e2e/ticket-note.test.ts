import { expect, it } from 'vitest';
import { ACCOUNT } from './harness/stage.ts';
import { useStage } from './harness/use-stage.ts';
import { waitUntil } from './harness/wait-until.ts';
import { JOURNEY } from './journey/journey-steps.ts';
import { playJourney } from './journey/play-journey.ts';

const stage = useStage({ isPrivate: true });

it('leaves what there is to write into the ticket, in the clipboard and in the options, and never the password', async () => {
  const { courier, server, x360cloud } = stage.now();
  await playJourney(stage.now(), JOURNEY);
  const password = server.microsoft.shown[0]?.password ?? '';
  const popup = await courier.openPopup(x360cloud);
  await popup.press('Copy ticket note');
  await popup.waitForText('The ticket note is copied.');
  await popup.close();

  // Into a ticket, as a person does.
  await x360cloud.setContent('<textarea autofocus></textarea>');
  await x360cloud.bringToFront();
  await x360cloud.focus('textarea');
  await x360cloud.keyboard.press('v', { commands: ['Paste'] });
  const note = await waitUntil('the note in the ticket', async () => {
    const text = await x360cloud.$eval('textarea', (field) => field.value);
    return text === '' ? { not: 'it is empty' } : { is: text };
  });
  expect(note).toContain('App password handed over to x360Cloud');
  expect(note).toContain(`Account: ${ACCOUNT}`);
  expect(note).toContain('Tenant: contoso.onmicrosoft.com');
  expect(note).not.toContain(password);

  const options = await courier.page(`chrome-extension://${courier.extensionId}/options.html`);
  const list = await options.waitForSelector('ul[aria-label="Recent hand-overs"] li');
  const entry = await list?.evaluate((element) => element.textContent);
  expect(entry).toContain(`${ACCOUNT} → contoso.onmicrosoft.com`);
  expect(entry).not.toContain(password);
});
