import type { Page } from 'puppeteer';
import type { Stage } from '../e2e/harness/stage.ts';
import { waitUntil } from '../e2e/harness/wait-until.ts';
import { openOptions, waitForText } from '../e2e/options/open-options.ts';
import { deliver } from './moves.ts';
import type { Scene } from './scene.ts';

/** The extension's own pages that open in a tab. */
export const PAGE_SCENES: readonly Scene[] = [
  {
    ...named('welcome'),
    async reach({ courier }) {
      const page = await courier.page(`chrome-extension://${courier.extensionId}/welcome.html`);
      await waitForText(page, 'Options and help');
      return page;
    },
  },
  {
    ...named('help'),
    reach: ({ courier }) => courier.page(`chrome-extension://${courier.extensionId}/help.html`),
  },
  { ...named('options'), reach: ({ courier }) => openOptions(courier) },
  {
    ...named('options after a hand-over'),
    async reach(stage) {
      await deliver(stage);
      const page = await openOptions(stage.courier);
      await waitForText(page, 'Copy note');
      return page;
    },
  },
  { ...named('report'), reach: openReport },
  {
    ...named('report that was shown already'),
    async reach(stage) {
      const page = await openReport(stage);
      await page.reload();
      await page.waitForSelector('.told.warning');
      return page;
    },
  },
];

async function openReport({ courier, microsoft }: Stage): Promise<Page> {
  const popup = await courier.openPopup(microsoft);
  await popup.press('Report this page');
  return waitUntil('the report', async () => {
    const target = courier.browser.targets().find((one) => one.url().endsWith('/report.html'));
    const page = await target?.asPage();
    return page && (await page.$('textarea')) ? { is: page } : { not: 'no report is there' };
  });
}

function named(name: string): Pick<Scene, 'subject' | 'name'> {
  return { subject: 'page', name };
}
