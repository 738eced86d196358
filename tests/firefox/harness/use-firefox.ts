import { afterAll, beforeAll, beforeEach, inject } from 'vitest';
import { NO_FIREFOX } from '../../browser/find-browser.ts';
import { ACCOUNT, SECURITY_INFO, X360CLOUD } from '../../e2e/harness/stage.ts';
import { waitUntil } from '../../e2e/harness/wait-until.ts';
import { type PracticeServer, startPracticeServer } from '../../practice/server.ts';
import { type Firefox, launchFirefox } from './launch-firefox.ts';
import { pinButton } from './own-view.ts';
import { type FirefoxPage, pageOf } from './surface.ts';

/** Where the whole journey is played in Firefox: Microsoft's page in a private window, x360Cloud in a normal one. */
export interface FirefoxStage {
  firefox: Firefox;
  server: PracticeServer;
  microsoft: FirefoxPage;
  x360cloud: FirefoxPage;
  /** The page that opened beside those two, in front. */
  openedPage(): Promise<FirefoxPage>;
  /** Puts a fresh copy of the same extension in the place of the one that runs, as an update does. */
  update(): Promise<void>;
}

/**
 * One Firefox for the file, with both pages opened anew and nothing held before every test. Skips every test, and says
 * why, where there is no Firefox.
 */
export function useFirefox(): { now(): FirefoxStage } {
  const found = inject('firefox');
  let server: PracticeServer | undefined;
  let firefox: Firefox | undefined;
  let stage: FirefoxStage;
  beforeAll(async () => {
    if (!found) return;
    server = await startPracticeServer();
    firefox = await launchFirefox({ executable: found.executable, port: server.port });
    stage = await openStage(firefox, server, found.extensionDir);
  });
  beforeEach(async ({ skip }) => {
    skip(!found, NO_FIREFOX);
    const { microsoft, x360cloud, update } = stage;
    stage.server.reset();
    stage.server.microsoft.configure({ account: { name: 'Courier Service', email: ACCOUNT } });
    await update();
    await x360cloud.toFront();
    await x360cloud.open(X360CLOUD);
    await microsoft.toFront();
    await microsoft.open(SECURITY_INFO);
  });
  afterAll(async () => {
    // Also where the start failed half-way.
    await firefox?.discard();
    await server?.close();
  });
  return { now: () => stage };
}

async function openStage(firefox: Firefox, server: PracticeServer, extensionDir: string): Promise<FirefoxStage> {
  const { marionette } = firefox;
  const handles = async (): Promise<string[]> => (await marionette.send('WebDriver:GetWindowHandles')) as string[];
  const [first = ''] = await handles();
  await firefox.install(extensionDir);
  // It would come to the front of what a test opens; the next version closes it.
  await waitUntil('the welcome page', async () =>
    (await handles()).length > 1 ? { is: undefined } : { not: 'it is not there' },
  );
  const opened = await marionette.send('WebDriver:NewWindow', { type: 'window', private: true });
  const { handle } = opened as { handle: string };
  const microsoft = pageOf(marionette, handle);
  await microsoft.toFront();
  await pinButton(marionette);
  return {
    firefox,
    server,
    openedPage: () =>
      waitUntil('another page to open', async () => {
        const fresh = (await handles()).find((one) => ![first, handle].includes(one));
        if (fresh === undefined) return { not: 'none is there' };
        const page = pageOf(marionette, fresh);
        await page.toFront();
        return { is: page };
      }),
    microsoft,
    x360cloud: pageOf(marionette, first),
    update: () => firefox.install(extensionDir),
  };
}
