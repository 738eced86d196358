import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openWelcome } from '../../../utils/browser/open-welcome';

const create = vi.spyOn(fakeBrowser.tabs, 'create');

function play(installType: 'normal' | 'development' | 'admin'): void {
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path: string) => `chrome-extension://courier${path}`);
  Object.assign(fakeBrowser.management, { getSelf: async () => ({ installType }) });
}

beforeEach(() => void create.mockClear());
afterAll(() => void vi.restoreAllMocks());

test.for(['normal', 'development'] as const)('an install (%s) opens the welcome page in front', async (installType) => {
  play(installType);
  await openWelcome('install');
  expect(create.mock.calls).toEqual([[{ url: 'chrome-extension://courier/welcome.html', active: true }]]);
});

test('where an administrator’s policy installed it, the page stays behind', async () => {
  play('admin');
  await openWelcome('install');
  expect(create.mock.calls).toMatchObject([[{ active: false }]]);
});

test.for(['update', 'chrome_update', 'browser_update', 'shared_module_update'])(
  '"%s" opens nothing',
  async (reason) => {
    play('normal');
    await openWelcome(reason);
    expect(create).not.toHaveBeenCalled();
  },
);
