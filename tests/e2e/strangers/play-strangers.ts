import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, it } from 'vitest';
import type { HostileServer } from '../../practice/hostile-server.ts';
import { assertPage, named } from '../../practice/strangers/assert-page.ts';
import type { StrangerPage } from '../../practice/strangers/stranger-page.ts';
import type { Courier } from '../harness/launch-courier.ts';
import { leaveNothing } from '../harness/leave-nothing.ts';
import { waitForStep } from '../harness/overlay.ts';
import { forgetHeld } from '../harness/session.ts';
import { takeBrowser } from '../harness/worker-browser.ts';
import { playMoments } from './watch-moment.ts';

/** Declares a test for each page of each group: one browser and one running guide, a blank tab before every page. */
export function playStrangers(groups: Readonly<Record<string, readonly StrangerPage[]>>): void {
  let server: HostileServer;
  let courier: Courier;
  let page: Page;

  beforeAll(async () => {
    ({ server, courier } = await takeBrowser());
    server.reset();
    page = await courier.page('https://mysignins.microsoft.com/security-info');
    const popup = await courier.openPopup(page);
    await popup.press('Start guide');
    await waitForStep(page, 'open-app-passwords');
    // Nobody said whether the account is ready: each page is to be led through by what it serves itself.
    await courier.ownPage.order({ type: 'guide:start' });
    await page.bringToFront();
  });
  afterAll(() => leaveNothing(courier));

  describe.each(Object.entries(groups))('%s', (_, pages) => {
    it.each(named(pages))('%s', (title, each) =>
      assertPage(title, async () => {
        await page.goto('about:blank');
        await forgetHeld(courier);
        server.serve(each.url, each.html);
        await page.goto(each.url);
        await playMoments(courier, page, each);
      }),
    );
  });
}
