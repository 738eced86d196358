import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { offerSelectionMenu, onSelectionMenu, type SelectionClick } from '../../../utils/browser/context-menu';

const items = new Map<string, { documentUrlPatterns: string[] }>();
const listeners = new Set<(info: object, tab?: object) => void>();

Object.assign(fakeBrowser.contextMenus, {
  removeAll: async () => items.clear(),
  create(item: { id: string; documentUrlPatterns: string[] }) {
    if (items.has(item.id)) throw new Error(`Cannot create item with duplicate id ${item.id}`);
    items.set(item.id, item);
  },
  onClicked: { addListener: (listener: (info: object) => void) => listeners.add(listener) },
});

beforeEach(() => items.clear());

test('the menu is offered on every install, update and start, whatever was left there', async () => {
  await offerSelectionMenu();
  await offerSelectionMenu();
  expect([...items.keys()]).toEqual(['use-selection']);
});

test('it is offered on Microsoft’s pages alone', async () => {
  await offerSelectionMenu();
  const patterns = items.get('use-selection')?.documentUrlPatterns ?? [];
  expect(patterns).toContain('https://mysignins.microsoft.com/*');
  expect(patterns.filter((pattern) => !/^https:\/\/[a-z.]+\/\*$/.test(pattern))).toEqual([]);
});

test('a click names the tab and the text, and other menus are not ours', () => {
  const clicks: SelectionClick[] = [];
  onSelectionMenu((click) => clicks.push(click));
  for (const listener of listeners) {
    listener({ menuItemId: 'other', selectionText: 'x' });
    listener(
      { menuItemId: 'use-selection', frameId: 0, selectionText: 'word', pageUrl: 'https://old.example/' },
      { id: 3, windowId: 4, url: 'https://mysignins.microsoft.com/' },
    );
  }
  expect(clicks).toEqual([
    { frameId: 0, selectionText: 'word', url: 'https://mysignins.microsoft.com/', tabId: 3, windowId: 4 },
  ]);
});
