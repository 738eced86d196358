import { expect, it } from 'vitest';
import { waitForNoOverlay, waitForStep } from './harness/overlay.ts';
import { readOwnScripts } from './harness/read-own-scripts.ts';
import { X360CLOUD } from './harness/stage.ts';
import { useStage } from './harness/use-stage.ts';
import { waitForRunning } from './harness/wait-for-running.ts';

const stage = useStage({ isPrivate: true });

/** The extension's scripts in both products' pages. */
async function scriptsOnPages(): Promise<string[][]> {
  const { courier, microsoft, x360cloud } = stage.now();
  return Promise.all([microsoft, x360cloud].map((page) => readOwnScripts(page, courier.extensionId)));
}

it('runs nothing on any page before Start and after Stop', async () => {
  const { courier, microsoft, x360cloud } = stage.now();
  expect(await scriptsOnPages()).toEqual([[], []]);

  const popup = await courier.openPopup(microsoft);
  await popup.press('Start guide');
  await waitForRunning(popup);
  await waitForStep(microsoft, 'open-app-passwords', 'pointing');
  await waitForStep(x360cloud, 'open-manage-services');
  expect(await scriptsOnPages()).toEqual([['microsoft.js'], ['x360cloud.js']]);

  await popup.press('Stop guide');
  await waitForNoOverlay(microsoft);
  await waitForNoOverlay(x360cloud);
  await popup.waitForText('Start guide');
  await popup.close();
  const worker = await courier.background.worker();
  expect(await worker.evaluate(() => chrome.scripting.getRegisteredContentScripts())).toEqual([]);

  await Promise.all([microsoft.reload(), x360cloud.reload()]);
  expect(await scriptsOnPages()).toEqual([[], []]);
  const later = await courier.page(X360CLOUD);
  expect(await readOwnScripts(later, courier.extensionId)).toEqual([]);
});
