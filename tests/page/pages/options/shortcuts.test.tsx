import { render } from 'preact';
import { expect, onTestFinished, test } from 'vitest';
import type { BrowserName } from '../../../../utils/pages/browser-name';
import { Shortcuts } from '../../../../utils/pages/options/Shortcuts';
import type { Shortcut, ShortcutsPort } from '../../../../utils/pages/options/use-shortcuts';
import { findAllByRole, readButtonNames, readText } from '../popup/find-by-role';
import { press } from '../popup/press';
import { settle } from '../popup/settle';

async function openShortcuts(keys: string, browserName: BrowserName = 'chrome', hasPlace = true) {
  const shortcuts: Shortcut[] = [
    { command: '_execute_action', keys },
    { command: 'toggle-guide', keys: 'Alt+Shift+G' },
    { command: 'send-password', keys: '' },
  ];
  const played = { shortcuts, opened: 0 };
  const port: ShortcutsPort = {
    read: async () => played.shortcuts,
    openPlace: hasPlace ? async () => void played.opened++ : null,
  };
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  onTestFinished(() => settle(() => render(null, root)));
  await settle(() => render(<Shortcuts port={port} browserName={browserName} />, root));
  return played;
}

const rows = (): string[] => findAllByRole('listitem').map((item) => item.innerText.replaceAll(/\s+/g, ' '));

test('each shortcut stands with its keys, and that none is set is said', async () => {
  await openShortcuts('Alt+Shift+O');
  expect(rows()).toEqual([
    'Open the popup Alt+Shift+O',
    'Start or pause the guide Alt+Shift+G',
    expect.stringMatching(/^Send the held password to x360Cloud .* None set$/),
  ]);
});

test('what was changed in the browser is there when the person comes back', async () => {
  const played = await openShortcuts('');
  expect(rows()[0]).toBe('Open the popup None set');
  played.shortcuts = [{ command: '_execute_action', keys: '⌥⇧O' }];
  await settle(() => window.dispatchEvent(new Event('focus')));
  expect(rows()).toEqual(['Open the popup ⌥⇧O']);
});

test.each([
  ['chrome', 'chrome://extensions/shortcuts'],
  ['edge', 'edge://extensions/shortcuts'],
  ['firefox', 'Manage Extension Shortcuts'],
] as const)('the place to change them is named in %s', async (browserName, place) => {
  await openShortcuts('', browserName);
  expect(readText()).toContain(place);
});

test('the place opens where the browser lets it', async () => {
  const played = await openShortcuts('');
  await press('Change shortcuts');
  expect(played.opened).toBe(1);
  await openShortcuts('', 'firefox', false);
  expect(readButtonNames()).toEqual([]);
});
