import { expect, it } from 'vitest';
import { holdPassword } from './harness/hold-password.ts';
import { useStage } from './harness/use-stage.ts';
import { heldPasswords } from './harness/vault.ts';
import { openOptions, waitForText } from './options/open-options.ts';

const stage = useStage({ isPrivate: false });

it('a lifetime of one minute holds for a background that is awake, and when it is over the popup says so', async () => {
  const { courier, microsoft } = stage.now();
  // The background has read its settings before they change.
  const early = await courier.openPopup(microsoft);
  await early.waitForText('Start guide');
  await early.close();
  const worker = await courier.background.worker();
  const options = await openOptions(courier);
  const field = await options.waitForSelector('::-p-aria([name="Keep a password for"])');
  await field?.click({ count: 3 });
  await field?.type('1');
  await field?.press('Enter');
  await waitForText(options, 'Saved.');
  await options.close();

  await holdPassword(stage.now());
  const popup = await courier.openPopup(microsoft);
  await popup.waitForText('The password is forgotten in one minute. Send it now.');
  const [alarm, ...others] = await worker.evaluate(() => chrome.alarms.getAll());
  expect(others).toEqual([]);
  const seconds = ((alarm?.scheduledTime ?? 0) - Date.now()) / 1_000;
  expect(seconds).toBeGreaterThan(20);
  expect(seconds).toBeLessThanOrEqual(60);
  // The clock jumps to the moment, and the alarm with it.
  await worker.evaluate(async ({ name, scheduledTime }) => {
    Date.now = () => scheduledTime;
    await chrome.alarms.create(name, { when: performance.timeOrigin + performance.now() });
  }, alarm ?? { name: '', scheduledTime: 0 });
  await courier.waitForBadge('');
  await popup.waitForText("A password's time ran out and it was forgotten here.");
  expect(await popup.buttons()).not.toContain('Forget password');
  expect(await heldPasswords(courier)).toEqual([]);
});
