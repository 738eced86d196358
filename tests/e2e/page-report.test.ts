import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxePuppeteer } from '@axe-core/puppeteer';
import type { Page } from 'puppeteer';
import { expect, it } from 'vitest';
import { reportSchema } from '../../utils/report/report-schema.ts';
import { pressInBubble, waitForStep } from './harness/overlay.ts';
import type { Stage } from './harness/stage.ts';
import { startGuide } from './harness/start-guide.ts';
import { useStage } from './harness/use-stage.ts';
import { waitUntil } from './harness/wait-until.ts';
import { CREATE } from './journey/journey-steps.ts';
import { recordOf } from './journey/judge-journey.ts';
import { playJourney } from './journey/play-journey.ts';

const stage = useStage({ isPrivate: true });

/** Presses "Report this page" in the popup over a page, and gives back the tab that the report opens in. */
async function reportPage(on: Stage, over: Page): Promise<Page> {
  const popup = await on.courier.openPopup(over);
  await popup.press('Report this page');
  return waitForReport(on);
}

function waitForReport({ courier }: Stage): Promise<Page> {
  return waitUntil('the report', async () => {
    const target = courier.browser.targets().find((one) => one.url().endsWith('/report.html'));
    const page = await target?.asPage();
    const hasReport = (await page?.$('textarea')) !== null;
    return page && hasReport ? { is: page } : { not: 'no report is there' };
  });
}

const readReport = (page: Page): Promise<string> => page.$eval('textarea', ({ value }) => value);

it.each(['microsoft', 'x360cloud'] as const)(
  'shows the report of %s in full, once, and saves the very same',
  async (side) => {
    const { courier } = stage.now();
    const report = await reportPage(stage.now(), stage.now()[side]);
    const text = await readReport(report);
    const { page } = reportSchema.parse(JSON.parse(text));
    expect(page.host).toBe(new URL(stage.now()[side].url()).host);
    expect(text).not.toMatch(/@|contoso/i);

    const folder = await mkdtemp(join(tmpdir(), 'courier-report-'));
    const session = await courier.browser.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    await report.locator('::-p-aria([name="Save report"])').click();
    const saved = await waitUntil('the saved file', async () => {
      const [name] = (await readdir(folder)).filter((file) => file.endsWith('.json'));
      return name ? { is: await readFile(join(folder, name), 'utf8') } : { not: 'the folder is empty' };
    });
    expect(saved).toBe(text);
    await rm(folder, { recursive: true });

    await report.locator('::-p-aria([name="Copy report"])').click();
    await report.waitForFunction(() => document.querySelector('[role="status"]')?.textContent?.includes('is copied'));

    const { violations } = await new AxePuppeteer(report).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);

    await report.reload();
    await report.waitForSelector('.told.warning');
    expect(await report.$('textarea')).toBeNull();
    expect(await courier.extensionRequests()).toEqual([]);
  },
);

it('is made from the bubble too, where the guide is stuck, and says so; once more in the same tab', async () => {
  const { microsoft } = stage.now();
  await startGuide(stage.now());
  await waitForStep(microsoft, 'open-app-passwords', 'pointing');
  await pressInBubble(microsoft, 'I am stuck');
  await waitForStep(microsoft, 'open-app-passwords', 'stuck');
  await pressInBubble(microsoft, 'Report this page');
  const report = await waitForReport(stage.now());
  const { page, skeleton } = reportSchema.parse(JSON.parse(await readReport(report)));
  expect(page.guide).toEqual({ step: 'open-app-passwords', state: 'stuck' });
  expect(JSON.stringify(skeleton)).not.toContain('courier');
  const taken = report.waitForNavigation();
  await pressInBubble(microsoft, 'Report this page');
  await taken;
  expect(JSON.parse(await readReport(await waitForReport(stage.now())))).toHaveProperty('page.guide.state', 'stuck');
  expect(
    stage
      .now()
      .courier.browser.targets()
      .filter((one) => one.url().endsWith('/report.html')),
  ).toHaveLength(1);
});

it('holds nothing of a password that stands on the page', async () => {
  const { courier, microsoft, server } = stage.now();
  await playJourney(stage.now(), CREATE.slice(0, -1));
  const [shown] = recordOf(server).shown;
  const password = shown?.password ?? '';
  expect(password).toHaveLength(16);
  expect(await microsoft.$eval('body', (body) => body.innerText)).toContain(password);
  const text = await readReport(await reportPage(stage.now(), microsoft));
  expect(text).toContain('«token of 16 characters»');
  for (let at = 0; at + 5 <= password.length; at++) expect(text).not.toContain(password.slice(at, at + 5));
  expect(await courier.filesWith(password)).toEqual([]);
});
