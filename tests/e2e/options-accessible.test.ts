import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxePuppeteer } from '@axe-core/puppeteer';
import type { Page } from 'puppeteer';
import { describe, expect, it, onTestFinished } from 'vitest';
import { useStage } from './harness/use-stage.ts';
import { waitForRunning } from './harness/wait-for-running.ts';
import { waitUntil } from './harness/wait-until.ts';
import { openOptions, waitForText } from './options/open-options.ts';

const stage = useStage({ isPrivate: false });
const evidence = { kind: 'own', seen: '2026-11-22' };
/** What the options show of a person's teaching, as the store keeps it. */
const TAUGHT = {
  picks: {
    'mysignins.microsoft.com': {
      create: { locators: [{ by: 'css', css: '#a', evidence }], caption: 'Lozinka aplikacije', date: '2026-11-22' },
    },
  },
  sitePacks: [{ name: 'Mended pages', date: '2026-11-22', pages: [] }],
};

const SETTINGS_FILE = {
  format: 'app-password-courier-settings',
  version: 1,
  settings: { lifetimeMinutes: 25, doesSubmit: true },
  addresses: ['backup.example.com'],
};

interface ExtensionGlobal {
  chrome: { storage: { local: { set(items: object): Promise<void> } } };
}

async function writeSettingsFile(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'courier-settings-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, 'settings.json');
  await writeFile(file, JSON.stringify(SETTINGS_FILE));
  return file;
}

/** What axe finds wrong with the page, in words. */
async function readFaults(page: Page, scheme: string, motion = 'reduce'): Promise<string[]> {
  const features = { 'prefers-color-scheme': scheme, 'prefers-reduced-motion': motion };
  await page.emulateMediaFeatures(Object.entries(features).map(([name, value]) => ({ name, value })));
  // The pages' policy forbids what axe would load of style sheets; its new tab ("no legacy mode") would close the popup.
  const { violations, passes } = await new AxePuppeteer(page).setLegacyMode().options({ preload: false }).analyze();
  expect(passes.map(({ id }) => id)).toContain('color-contrast');
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}

/** Waits until this many of the four acts stand as pictures that do not move. */
async function waitForStills(page: Page, count: number): Promise<void> {
  await waitUntil(`${count} acts that stand still`, async () => {
    const [shown, isCalm, seen] = await page.evaluate(() => [
      document.querySelectorAll('.stills').length,
      matchMedia('(prefers-reduced-motion: reduce)').matches,
      document.visibilityState,
    ]);
    return shown === count ? { is: shown } : { not: `${shown} do in a ${seen} page, reduced motion: ${isCalm}` };
  });
}

describe.each(['light', 'dark'])('in %s colours', (scheme) => {
  it('the options page has no fault of accessibility, empty and with all that was taught', async () => {
    const page = await openOptions(stage.now().courier);
    expect(await readFaults(page, scheme)).toEqual([]);
    await page.evaluate(
      (taught) => (globalThis as unknown as ExtensionGlobal).chrome.storage.local.set(taught),
      TAUGHT,
    );
    await waitForText(page, 'Mended pages');
    await waitForText(page, 'Lozinka aplikacije');
    expect(await readFaults(page, scheme)).toEqual([]);
    await (await page.$('input[type="file"]'))?.uploadFile(import.meta.filename);
    await waitForText(page, 'This file is no JSON');
    expect(await readFaults(page, scheme)).toEqual([]);
    await (await page.$('input[aria-label="Choose a settings file"]'))?.uploadFile(await writeSettingsFile());
    await waitForText(page, 'What this file would change');
    expect(await readFaults(page, scheme)).toEqual([]);
  });

  it('the welcome page has no fault of accessibility, with stills and with a moving picture', async () => {
    const { courier } = stage.now();
    const page = await courier.page(`chrome-extension://${courier.extensionId}/welcome.html`);
    expect(await readFaults(page, scheme)).toEqual([]);
    await waitForStills(page, 4);
    expect(await readFaults(page, scheme, 'no-preference')).toEqual([]);
    await waitForStills(page, 0);
    // As the browser itself tells it: the harness allowed private windows and pinned nothing.
    await waitForText(page, 'Allow it in private windows Done');
    await waitForText(page, 'Pin it to the toolbar Not yet');
    await (await page.$('a[href="/help.html"]'))?.click();
    await waitForText(page, 'App password is missing');
    expect(await readFaults(page, scheme)).toEqual([]);
  });

  it('the popup has no fault of accessibility, idle, asking and running', async () => {
    const { courier, microsoft } = stage.now();
    const popup = await courier.openPopup(microsoft);
    await popup.waitForText('Start guide');
    expect(await readFaults(popup.page, scheme)).toEqual([]);
    await popup.press('Start guide');
    await waitForRunning(popup);
    await popup.waitForText('Step ');
    expect(await readFaults(popup.page, scheme)).toEqual([]);
  });
});
