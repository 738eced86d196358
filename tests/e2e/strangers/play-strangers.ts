import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { assertPage, named } from '../../practice/strangers/assert-page.ts';
import type { StrangerPage } from '../../practice/strangers/stranger-page.ts';
import { type StrangerServer, startStrangerServer } from '../../practice/strangers/stranger-server.ts';
import { type Courier, launchCourier } from '../harness/launch-courier.ts';
import { waitForStep } from '../harness/overlay.ts';
import { forgetAll } from '../harness/session.ts';
import { playMoments } from './watch-moment.ts';

/** Declares a test for each page of each group: one browser and one running guide, a blank tab before every page. */
export function playStrangers(groups: Readonly<Record<string, readonly StrangerPage[]>>): void {
  let server: StrangerServer;
  let courier: Courier;
  let page: Page;

  beforeAll(async () => {
    server = await startStrangerServer();
    courier = await launchCourier({ port: server.port });
    page = await courier.page('https://mysignins.microsoft.com/security-info');
    const popup = await courier.openPopup(page);
    await popup.press('Start guide');
    await waitForStep(page, 'open-app-passwords');
    // Nobody said whether the account is ready: each page is to be led through by what it serves itself.
    await courier.ownPage.order({ type: 'guide:start' });
    await page.bringToFront();
  });
  afterAll(async () => {
    await courier.discard();
    await server.close();
  });

  describe.each(Object.entries(groups))('%s', (_, pages) => {
    it.each(named(pages))('%s', (title, each) =>
      assertPage(title, async () => {
        await page.goto('about:blank');
        await forgetAll(courier);
        server.show(each);
        await page.goto(each.url);
        await playMoments(courier, page, each);
      }),
    );
  });
}
