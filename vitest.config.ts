import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findBrowser } from './tests/browser/find-browser.ts';
import { LongestFirst } from './tests/longest-first.ts';
import { stageCommands } from './tests/page/stage/serve-pages.ts';
import { startStageServer } from './tests/page/stage/stage-server.ts';
import { messagesPlugin } from './tests/unit/messages-plugin.ts';

/** Tests wait for states; on a busy machine a state that never comes is told all the same. In ms. */
const PATIENCE = { testTimeout: 60_000, expect: { poll: { timeout: 15_000 } } };

const BROWSER_STAND_IN = new URL('./tests/unit/browser.ts', import.meta.url).pathname;

/**
 * Four kinds of test, by what they need:
 * `unit` (Node, pure code), `page` (DOM code, in a real Chromium page), `e2e` (the production build in Chromium, driven like
 * a person), `firefox` (the same in Firefox, where there is one).
 */
export default defineConfig({
  plugins: [messagesPlugin()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  resolve: { alias: { '#i18n': new URL('./tests/unit/i18n.ts', import.meta.url).pathname } },
  test: {
    sequence: { sequencer: LongestFirst },
    // The same random cases in every run, unless `npm run test:deep` asks for others.
    provide: {
      search: { seed: Number(process.env.SEARCH_SEED ?? 20_261_122), depth: Number(process.env.SEARCH_DEPTH ?? 1) },
    },
    projects: [
      {
        extends: true,
        // One stand-in for all files: they share their modules, so a mock of one would be another's.
        resolve: { alias: { 'wxt/browser': BROWSER_STAND_IN, '@wxt-dev/browser': BROWSER_STAND_IN } },
        test: {
          ...PATIENCE,
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/seed.ts'],
          environment: 'node',
          pool: 'threads',
          // By default one core is left to a watcher of files, and none watches.
          maxWorkers: 2,
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          ...PATIENCE,
          name: 'page',
          sequence: { groupOrder: 1 },
          // What stands in one window is one process: a third fills the time in which two wait.
          maxWorkers: 3,
          maxConcurrency: 10,
          // Ten at once beside another job on the machine are slow, each of them.
          testTimeout: 180_000,
          include: ['tests/page/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/seed.ts', 'tests/page/stand-alone.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            commands: stageCommands,
            provider: playwright({
              launchOptions: {
                executablePath: await findBrowser(),
                args: [
                  '--no-sandbox',
                  '--disable-gpu',
                  '--disable-background-networking',
                  ...(await startStageServer()),
                  // A process for each host of each test costs more than the tests themselves.
                  '--disable-site-isolation-trials',
                  '--disable-features=IsolateOrigins,site-per-process',
                ],
              },
            }),
            instances: [{ browser: 'chromium', viewport: { width: 1280, height: 800 } }],
          },
        },
      },
      {
        extends: true,
        test: {
          ...PATIENCE,
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          environment: 'node',
          globalSetup: ['tests/e2e/global-setup.ts'],
          // The files of a worker share its browser (tests/e2e/harness/worker-browser.ts).
          isolate: false,
          // Most of a journey is waiting for a page.
          maxWorkers: 3,
          sequence: { groupOrder: 2 },
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          ...PATIENCE,
          name: 'firefox',
          include: ['tests/firefox/**/*.test.ts'],
          environment: 'node',
          globalSetup: ['tests/firefox/global-setup.ts'],
          // Beside the end-to-end tests in Chromium, as one of their three.
          maxWorkers: 3,
          sequence: { groupOrder: 2 },
          // A whole journey in one test.
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
