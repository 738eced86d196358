import type { Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { type PracticeServer, startPracticeServer } from '../practice/server.ts';
import { inOwnWorld } from './attacks/in-own-world.ts';
import { asPerson } from './harness/as-person.ts';
import { createPassword } from './harness/hold-password.ts';
import { pressInBubble, waitForNoOverlay, waitForStep } from './harness/overlay.ts';
import { type OverlayReading, readOverlay } from './harness/read-overlay.ts';
import { waitForRing } from './harness/ring.ts';
import { openStage, type Stage } from './harness/stage.ts';
import { startGuide } from './harness/start-guide.ts';
import { copyBuild, type UpdatableBuild } from './harness/updatable-build.ts';
import { waitUntil } from './harness/wait-until.ts';
import { CREATE, TRANSFER } from './journey/journey-steps.ts';
import { judgeHandOver, recordOf } from './journey/judge-journey.ts';
import { playJourney } from './journey/play-journey.ts';

// A page stays open while the browser replaces the extension: its old script can reach nobody any more.

const ENDED = 'The extension was updated, so the guide ended';

let server: PracticeServer;
let build: UpdatableBuild;
let stage: Stage;
beforeAll(async () => {
  server = await startPracticeServer();
});
beforeEach(async () => {
  server.reset();
  build = await copyBuild();
  stage = await openStage({ server, isPrivate: true, extensionDir: build.dir });
});
afterEach(async () => {
  await stage.courier.discard();
  await build.remove();
});
afterAll(() => server.close());

function waitForBubble(page: Page, wanted: string): Promise<OverlayReading> {
  return waitUntil(`a bubble that says "${wanted}"`, async () => {
    const seen = await readOverlay(page);
    return seen?.text.includes(wanted) ? { is: seen } : { not: `it says "${seen?.text ?? ''}"` };
  });
}

it('says in the open pages that they are old, by itself, and goes on after the reload', async () => {
  const { courier, microsoft, x360cloud } = stage;
  const faults: unknown[] = [];
  microsoft.on('pageerror', (error) => faults.push(error));
  x360cloud.on('pageerror', (error) => faults.push(error));
  await startGuide(stage);
  await waitForRing(microsoft, 'open-app-passwords');
  const shown = await waitUntil('the guide on x360Cloud', async () => {
    const seen = await readOverlay(x360cloud);
    return seen ? { is: seen } : { not: 'there is none' };
  });

  await build.update(courier);
  const old = await waitForBubble(microsoft, 'Reload this page');
  expect(old).toMatchObject({ step: 'open-app-passwords', state: 'paused', ring: null });
  expect(old.buttons.map(({ name }) => name)).toEqual(['Reload this page']);
  expect((await waitForBubble(x360cloud, 'Reload this page')).step).toBe(shown.step);
  // The old script looks no more, and a change of the page draws the bubble anew without a fault.
  await microsoft.setViewport({ width: 700, height: 600 });
  await asPerson.click(microsoft, 'open-app-passwords');
  expect((await waitForBubble(microsoft, 'Reload this page')).ring).toBeNull();

  await microsoft.setViewport(null);
  const popup = await courier.openPopup(microsoft);
  await popup.waitForText(ENDED);
  await popup.close();
  await Promise.all([microsoft.waitForNavigation(), pressInBubble(microsoft, 'Reload this page')]);
  await waitForNoOverlay(microsoft);
  await startGuide(stage);
  await waitForRing(microsoft, 'open-app-passwords');
  await playJourney(stage, [...CREATE.slice(1), ...TRANSFER]);
  expect(judgeHandOver(recordOf(server))).toEqual([]);
  expect(faults).toEqual([]);
});

it('lets a new guide take the place of the old script without a reload, and reads what shows', async () => {
  const { courier, microsoft, x360cloud } = stage;
  await startGuide(stage);
  await createPassword(microsoft);
  await courier.waitForBadge('1');
  await waitForStep(microsoft, 'read-the-password', 'captured');

  await build.update(courier);
  const old = await waitForBubble(microsoft, 'If a password shows here');
  expect(old.buttons).toEqual([]);
  await courier.waitForBadge('');

  await startGuide(stage);
  await courier.waitForBadge('1');
  await waitForStep(microsoft, 'read-the-password', 'captured');
  await waitForStep(x360cloud, 'open-manage-services');
  await playJourney(stage, TRANSFER);
  expect(judgeHandOver(recordOf(server))).toEqual([]);
});

it('asks in the popup for a reload of an x360Cloud page whose script is gone, and sends after it', async () => {
  const { courier, microsoft, x360cloud } = stage;
  await startGuide(stage);
  await waitForStep(microsoft, 'open-app-passwords', 'pointing');
  await waitForStep(x360cloud, 'open-manage-services');
  await inOwnWorld(
    x360cloud,
    courier.extensionId,
    () => {
      const world = globalThis as { [key: symbol]: AbortController | undefined };
      world[Symbol.for('app-password-courier')]?.abort();
    },
    null,
  );
  await waitForNoOverlay(x360cloud);
  await createPassword(microsoft);
  await courier.waitForBadge('1');
  const before = await courier.openPopup(x360cloud);
  await before.press('Send to x360Cloud');
  await before.waitForText('Look at it or reload it, then press Send to x360Cloud again.');
  await before.close();

  await x360cloud.reload();
  await playJourney(stage, TRANSFER);
  expect(judgeHandOver(recordOf(server))).toEqual([]);
});

it('says nothing of an update that ended nothing', async () => {
  const { courier, microsoft } = stage;
  await startGuide(stage);
  await waitForRing(microsoft, 'open-app-passwords');
  const first = await courier.openPopup(microsoft);
  await first.press('Stop guide');
  await first.waitForText('The guide is off');
  await first.close();
  await build.update(courier);
  const second = await courier.openPopup(microsoft);
  const said = await second.waitForText('Start guide');
  expect(said).not.toContain(ENDED);
  // Nor is anybody welcomed a second time.
  expect(courier.browser.targets().filter((target) => target.url().endsWith('/welcome.html'))).toEqual([]);
});
