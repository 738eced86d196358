import { browser } from 'wxt/browser';
import type { SetUp } from './set-up';

/** Asks the real browser. */
export async function readBrowserSetUp(): Promise<SetUp> {
  const [isPrivateAllowed, settings] = await Promise.all([
    browser.extension.isAllowedIncognitoAccess(),
    // Older browsers, and some of today's, do not tell.
    browser.action.getUserSettings?.().catch(() => null),
  ]);
  return { isPinned: settings?.isOnToolbar ?? null, isPrivateAllowed };
}
