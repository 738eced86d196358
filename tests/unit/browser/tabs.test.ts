import { afterEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { openTabs } from '../../../utils/browser/tabs';

afterEach(() => void vi.restoreAllMocks());

test.each([
  ['shown by the window that had the focus last', { active: true, windowId: 1 }, true],
  ['hidden there by another one', { active: false, windowId: 1 }, false],
  ['shown by a window behind it', { active: true, windowId: 2 }, false],
])('a tab that is %s is in front: %s', async (_, tab, is) => {
  vi.spyOn(browser.tabs, 'get').mockResolvedValue(tab as never);
  vi.spyOn(browser.windows, 'getLastFocused').mockResolvedValue({ id: 1 } as never);
  expect(await openTabs.isInFront(7)).toBe(is);
});

test('a tab that is gone is not in front', async () => {
  vi.spyOn(browser.tabs, 'get').mockRejectedValue(new Error('No tab with id: 7.'));
  expect(await openTabs.isInFront(7)).toBe(false);
});
