import { expect, it } from 'vitest';
import { holdPassword } from './harness/hold-password.ts';
import { setPolicy } from './harness/set-policy.ts';
import { useStage } from './harness/use-stage.ts';
import { waitUntil } from './harness/wait-until.ts';
import { openOptions } from './options/open-options.ts';

// What an administrator's policy sets comes at any time, also while the background runs.

const stage = useStage({ isPrivate: false, hasOwnBrowser: true });

/** By its label: a page that is not in front answers nothing about accessible names. */
const FIELD = '::-p-xpath(//label[contains(., "Keep a password for")]/following::input[1])';

/** How long a password that is read now is held, in whole minutes, by the alarm that the background set. */
async function minutesHeld(): Promise<number> {
  const { courier, microsoft } = stage.now();
  await microsoft.reload();
  await holdPassword(stage.now());
  await courier.waitForBadge('1');
  const worker = await courier.background.worker();
  const [alarm] = await worker.evaluate(() => chrome.alarms.getAll());
  const minutes = Math.ceil(((alarm?.scheduledTime ?? 0) - Date.now()) / 60_000);
  const popup = await courier.openPopup(microsoft);
  await popup.press('Forget password');
  await courier.waitForBadge('');
  await popup.close();
  return minutes;
}

it('a policy reaches a running background and open options, and is lifted again', async () => {
  const { courier, microsoft } = stage.now();
  // The background has read its settings before they change.
  const popup = await courier.openPopup(microsoft);
  await popup.waitForText('Start guide');
  await popup.close();
  const worker = await courier.background.worker();
  await worker.evaluate(() => Reflect.set(globalThis, 'isTheSame', true));
  const options = await openOptions(courier);
  const waitForOptions = (minutes: string, isManaged: boolean) =>
    waitUntil(`the options to show ${minutes} minutes`, async () => {
      const seen = await options.$eval(FIELD, (field) =>
        field instanceof HTMLInputElement ? ([field.value, field.readOnly || field.disabled] as const) : null,
      );
      return seen?.[0] === minutes && seen[1] === isManaged ? { is: seen } : { not: `they show ${String(seen)}` };
    });
  await waitForOptions('10', false);

  await setPolicy(courier, { lifetimeMinutes: 3 });
  await waitForOptions('3', true);
  expect(await minutesHeld()).toBe(3);
  await setPolicy(courier, {});
  await waitForOptions('10', false);
  expect(await minutesHeld()).toBe(10);
  // No new background came up meanwhile, which would have read its settings anew.
  const same = await courier.background.worker();
  expect(await same.evaluate(() => Reflect.get(globalThis, 'isTheSame'))).toBe(true);
});
