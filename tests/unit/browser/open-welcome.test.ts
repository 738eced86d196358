import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openWelcome } from '../../../utils/browser/open-welcome';

const opened: { url: string; active: boolean }[] = [];

function play(installType: 'normal' | 'development' | 'admin'): void {
  Object.assign(fakeBrowser.tabs, { create: async (tab: (typeof opened)[number]) => opened.push(tab) });
  Object.assign(fakeBrowser.runtime, { getURL: (path: string) => `chrome-extension://courier${path}` });
  Object.assign(fakeBrowser.management, { getSelf: async () => ({ installType }) });
}

beforeEach(() => {
  opened.length = 0;
});

test.for(['normal', 'development'] as const)('an install (%s) opens the welcome page in front', async (installType) => {
  play(installType);
  await openWelcome('install');
  expect(opened).toEqual([{ url: 'chrome-extension://courier/welcome.html', active: true }]);
});

test('where an administrator’s policy installed it, the page stays behind', async () => {
  play('admin');
  await openWelcome('install');
  expect(opened).toMatchObject([{ active: false }]);
});

test.for(['update', 'chrome_update', 'browser_update', 'shared_module_update'])(
  '"%s" opens nothing',
  async (reason) => {
    play('normal');
    await openWelcome(reason);
    expect(opened).toEqual([]);
  },
);
