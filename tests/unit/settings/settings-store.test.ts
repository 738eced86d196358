import { beforeEach, expect, test, vi } from 'vitest';

const stored = vi.hoisted(() => ({
  local: {} as Record<string, unknown>,
  managed: null as Record<string, unknown> | null,
  listeners: new Set<(changes: object, area: string) => void>(),
}));

vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      local: {
        get: async (key: string) => ({ [key]: stored.local[key] }),
        set: async (items: Record<string, unknown>) => {
          Object.assign(stored.local, items);
          for (const listener of stored.listeners) listener(items, 'local');
        },
      },
      managed: {
        get: async () => {
          if (stored.managed === null) throw new Error('Managed storage manifest not found');
          return stored.managed;
        },
      },
      onChanged: {
        addListener: (listener: (changes: object, area: string) => void) => stored.listeners.add(listener),
        removeListener: (listener: (changes: object, area: string) => void) => stored.listeners.delete(listener),
      },
    },
  },
}));

const { onSettingsChanged, readManagedNames, readSettings, touchesAddresses, writeSettings } = await import(
  '../../../utils/settings/settings-store'
);
const { parseSettings } = await import('../../../utils/settings/settings');

beforeEach(() => {
  stored.local = {};
  stored.managed = null;
  stored.listeners.clear();
});

test('without anything stored, and where there is no policy, the defaults hold', async () => {
  expect(await readSettings()).toEqual(parseSettings({}));
  expect(await readManagedNames()).toEqual([]);
});

test('a change leaves the other settings', async () => {
  await writeSettings({ lifetimeMinutes: 20 });
  await writeSettings({ doesSubmit: true });
  expect(await readSettings()).toMatchObject({ lifetimeMinutes: 20, doesSubmit: true });
});

test('a policy wins, is named, and is never written into the person’s settings', async () => {
  stored.managed = { lifetimeMinutes: 5, unknown: 1 };
  await writeSettings({ lifetimeMinutes: 20, doesSubmit: true });
  expect(await readSettings()).toMatchObject({ lifetimeMinutes: 5, doesSubmit: true });
  expect(await readManagedNames()).toEqual(['lifetimeMinutes']);
  stored.managed = null;
  expect(await readSettings()).toMatchObject({ lifetimeMinutes: 20 });
});

test('a malformed store gives defaults', async () => {
  stored.local = { settings: 'nonsense' };
  expect(await readSettings()).toEqual(parseSettings({}));
});

test('a listener hears of settings only, until it is aborted', async () => {
  const stop = new AbortController();
  const heard: number[] = [];
  onSettingsChanged(({ lifetimeMinutes }) => heard.push(lifetimeMinutes), stop.signal);
  for (const listener of stored.listeners) listener({ other: 1 }, 'local');
  await writeSettings({ lifetimeMinutes: 20 });
  await expect.poll(() => heard).toEqual([20]);
  stop.abort();
  await writeSettings({ lifetimeMinutes: 30 });
  expect(stored.listeners.size).toBe(0);
  expect(heard).toEqual([20]);
});

test('addresses are hosts that may be added, however a policy writes them', async () => {
  stored.managed = {
    addresses: [
      'https://Backup.example.com/login',
      'backup.example.com',
      'no address',
      'login.microsoftonline.com',
      'http://x.example.com',
    ],
  };
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
