import type { Page } from 'puppeteer';
import type { CreateStage } from './stage.ts';
import './extension-chrome.ts';

let made = 0;

/**
 * Creates an app password, under a name of its own, on today's Security info, by the page's own events: where a person's
 * are meant, a journey is played. Resolves when it is asked for.
 *
 * @param arrange runs inside the page before the password shows
 */
export async function createPassword(page: Page, arrange?: () => void): Promise<void> {
  made += 1;
  await page.bringToFront();
  await page.evaluate(askForPassword, `CloudFinder ${made}`);
  if (arrange) await page.evaluate(arrange);
  // In one go: the page may build its button anew.
  await page.evaluate(() => document.querySelector<HTMLElement>('button[data-answer="name-the-password"]')?.click());
}

/** Runs inside the page: goes to the password's name and types it. */
async function askForPassword(name: string): Promise<void> {
  const waitFor = async (selector: string): Promise<HTMLElement> => {
    for (;;) {
      const found = document.querySelector<HTMLElement>(selector);
      if (found?.checkVisibility()) return found;
      await new Promise(requestAnimationFrame);
    }
  };
  (await waitFor('[data-answer="open-app-passwords"]')).click();
  (await waitFor('[data-answer="create"]')).click();
  const field = await waitFor('input[data-answer="name-the-password"]');
  // As the browser types: React hears nothing of a value that a script sets through its own property.
  const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value') ?? {};
  set?.call(field, name);
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await waitFor('button[data-answer="name-the-password"]');
}

/** Creates one and has it read; resolves when it is held. */
export async function holdPassword(stage: CreateStage): Promise<void> {
  await createPassword(stage.microsoft);
  await holdShownPassword(stage);
}

/** Orders, as the popup does, to read the password that Microsoft's page shows, again too; resolves when it is held. */
export async function holdShownPassword({ courier, microsoft }: CreateStage): Promise<void> {
  await microsoft.bringToFront();
  await microsoft.waitForSelector('[data-answer="read-the-password"]', { visible: true });
  const worker = await courier.background.worker();
  const tabs = await worker.evaluate(() => chrome.tabs.query({ active: true }));
  const tabId = tabs.find(({ url }) => url === microsoft.url())?.id ?? -1;
  const outcome = await courier.ownPage.order({ type: 'password:read-page', tabId });
  if (outcome.kind !== 'held') throw new Error(`The password on ${microsoft.url()} is not held: ${outcome.kind}.`);
}
