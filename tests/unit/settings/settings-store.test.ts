import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { parseSettings } from '../../../utils/settings/settings';
import {
  onSettingsChanged,
  readManagedNames,
  readSettings,
  touchesAddresses,
  writeSettings,
} from '../../../utils/settings/settings-store';

/** What the administrator's policy sets; null where no policy is installed, which Firefox tells by a rejection. */
async function installPolicy(policy: Record<string, unknown> | null) {
  vi.restoreAllMocks();
  if (policy) await fakeBrowser.storage.managed.set(policy);
  else vi.spyOn(fakeBrowser.storage.managed, 'get').mockRejectedValue(new Error('Managed storage manifest not found'));
}

beforeEach(async () => {
  fakeBrowser.reset();
  await installPolicy(null);
});

test('without anything stored, and where there is no policy, the defaults hold', async () => {
  expect(await readSettings()).toEqual(parseSettings({}));
  expect(await readSettings()).toMatchObject({ lifetimeMinutes: 10, doesSubmit: false, addresses: [] });
  expect(await readManagedNames()).toEqual([]);
});

test('where no lock of the screen is told, a password is held for five minutes', async () => {
  // Read once more, as the build for Firefox reads it.
  vi.stubEnv('FIREFOX', 'true');
  vi.resetModules();
  const inFirefox = await import('../../../utils/settings/settings');
  vi.unstubAllEnvs();
  expect(inFirefox.parseSettings({}).lifetimeMinutes).toBe(5);
  expect(inFirefox.parseSettings({ lifetimeMinutes: 20 }).lifetimeMinutes).toBe(20);
});

test('a change leaves the other settings', async () => {
  await writeSettings({ lifetimeMinutes: 20 });
  await writeSettings({ doesSubmit: true });
  expect(await readSettings()).toMatchObject({ lifetimeMinutes: 20, doesSubmit: true });
});

test('a policy wins, is named, and is never written into the person’s settings', async () => {
  await installPolicy({ lifetimeMinutes: 5, unknown: 1 });
  await writeSettings({ lifetimeMinutes: 20, doesSubmit: true });
  expect(await readSettings()).toMatchObject({ lifetimeMinutes: 5, doesSubmit: true });
  expect(await readManagedNames()).toEqual(['lifetimeMinutes']);
  await installPolicy(null);
  expect(await readSettings()).toMatchObject({ lifetimeMinutes: 20 });
});

test('a malformed store gives defaults', async () => {
  for (const settings of ['nonsense', { lifetimeMinutes: 61 }, { lifetimeMinutes: 0 }]) {
    await fakeBrowser.storage.local.set({ settings });
    expect(await readSettings()).toEqual(parseSettings({}));
  }
});

test('a listener hears of settings only, until it is aborted', async () => {
  const stop = new AbortController();
  const heard: number[] = [];
  onSettingsChanged(({ lifetimeMinutes }) => heard.push(lifetimeMinutes), stop.signal);
  await fakeBrowser.storage.local.set({ other: 1 });
  await writeSettings({ lifetimeMinutes: 20 });
  await expect.poll(() => heard).toEqual([20]);
  stop.abort();
  await writeSettings({ lifetimeMinutes: 30 });
  expect(fakeBrowser.storage.onChanged.hasListeners()).toBe(false);
  expect(heard).toEqual([20]);
});

test('addresses are hosts that may be added, however a policy writes them', async () => {
  await installPolicy({
    addresses: [
      'https://Backup.example.com/login',
      'backup.example.com',
      'no address',
      'login.microsoftonline.com',
      'http://x.example.com',
    ],
  });
  expect((await readSettings()).addresses).toEqual(['backup.example.com']);
});

test.each([
  ['another name', { addresses: ['a.example.com'] }, { addresses: ['a.example.com'], doesSubmit: true }, false],
  ['one address more', { addresses: ['a.example.com'] }, { addresses: ['a.example.com', 'b.example.com'] }, true],
  ['the first settings', undefined, { lifetimeMinutes: 20 }, false],
  ['the first address', undefined, { addresses: ['a.example.com'] }, true],
] as const)('a change of the addresses is told from any other: %s', (_, oldValue, newValue, expected) => {
  expect(touchesAddresses({ settings: { oldValue, newValue } })).toBe(expected);
});

test('what a policy changes may be the addresses', () => {
  expect(touchesAddresses({ addresses: { newValue: ['a.example.com'] } })).toBe(true);
});
