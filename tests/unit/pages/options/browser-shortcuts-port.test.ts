import { expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { browserShortcutsPort } from '../../../../utils/pages/options/browser-shortcuts-port';

test('the shortcuts are the browser’s own word, in our order', async () => {
  const all = [
    { name: 'toggle-guide', shortcut: 'Ctrl+Shift+9' },
    { name: '_execute_action', shortcut: '' },
    { name: 'another', shortcut: 'Alt+A' },
  ];
  Object.assign(fakeBrowser.commands, { getAll: async () => all });
  expect(await browserShortcutsPort.read()).toEqual([
    { command: '_execute_action', keys: '' },
    { command: 'toggle-guide', keys: 'Ctrl+Shift+9' },
    { command: 'send-password', keys: '' },
  ]);
});
