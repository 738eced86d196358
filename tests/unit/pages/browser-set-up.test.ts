import { expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readBrowserSetUp } from '../../../utils/pages/browser-set-up';

function play(
  getUserSettings: (() => Promise<{ isOnToolbar?: boolean }>) | undefined,
  isPrivateAllowed: boolean,
): void {
  Object.assign(fakeBrowser.action, { getUserSettings });
  Object.assign(fakeBrowser.extension, { isAllowedIncognitoAccess: async () => isPrivateAllowed });
}

test.for([true, false])('a browser that tells is believed: %s', async (is) => {
  play(async () => ({ isOnToolbar: is }), !is);
  expect(await readBrowserSetUp()).toEqual({ isPinned: is, isPrivateAllowed: !is });
});

test.for([
  ['does not know the question', undefined],
  ['refuses it', () => Promise.reject(new Error('not here'))],
  ['leaves it open', async () => ({})],
] as const)('a browser that %s leaves open whether it is pinned', async ([, getUserSettings]) => {
  play(getUserSettings, true);
  expect(await readBrowserSetUp()).toEqual({ isPinned: null, isPrivateAllowed: true });
});
