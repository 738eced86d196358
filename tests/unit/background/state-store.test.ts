import { expect, test } from 'vitest';
import { createConsequences } from '../../../utils/background/consequences';
import { openStateStore } from '../../../utils/background/state-store';
import { createFakeBrowser } from './fake-ports';

const CAPTURED = {
  type: 'captured',
  id: 'held-id-1',
  capture: {
    from: { readingId: 'reading-1', tabId: 1, documentId: 'document-1' },
    account: null,
    name: 'CloudFinder',
    certainty: 'sure',
    isOrdered: false,
  },
} as const;
const MARKER = 'zqxjkvbpwmyfgcrl';

test('a page is not kept waiting for the consequences, but the next event is', async () => {
  const fake = createFakeBrowser();
  const consequence = Promise.withResolvers<void>();
  const done: string[] = [];
  const store = openStateStore(fake, async () => {
    await consequence.promise;
    done.push('consequences');
  });
  expect((await store.hold(CAPTURED, MARKER)).held).toHaveLength(1);
  const read = store.read().then(() => done.push('read'));
  expect(done).toEqual([]);
  consequence.resolve();
  await read;
  expect(done).toEqual(['consequences', 'read']);
});

test('a consequence that fails takes neither the password nor the next event with it', async () => {
  const fake = createFakeBrowser();
  const store = openStateStore(fake, async () => {
    throw new Error('The browser would not.');
  });
  await store.hold(CAPTURED, MARKER);
  expect((await store.read()).held).toHaveLength(1);
  expect(await store.readPassword('held-id-1')).toBe(MARKER);
});

test('a page that shows it again gives it no more time', async () => {
  const fake = createFakeBrowser();
  const store = openStateStore(fake, async () => undefined);
  const [first] = (await store.hold(CAPTURED, MARKER)).held;
  const later = fake.now() + 60_000;
  fake.now = () => later;
  const from = { ...CAPTURED.capture.from, readingId: 'reading-2' };
  const { held } = await store.hold({ ...CAPTURED, id: 'held-id-2', capture: { ...CAPTURED.capture, from } }, MARKER);
  expect(held).toEqual([first]);
});

test('the person’s order to read it once more gives it time and takes it out of no form', async () => {
  const fake = createFakeBrowser();
  const store = openStateStore(fake, async () => undefined);
  const [first] = (await store.hold(CAPTURED, MARKER)).held;
  await store.apply({ type: 'page-opened', view: 'v', tabId: 2, documentId: null, host: 'app.cloudfinder.com' });
  await store.apply({ type: 'filled', id: first?.id ?? '', tenant: null, view: 'v' });
  const later = fake.now() + 60_000;
  fake.now = () => later;
  const from = { ...CAPTURED.capture.from, readingId: 'reading-2' };
  const ordered = { ...CAPTURED, id: 'held-id-2', capture: { ...CAPTURED.capture, from, isOrdered: true } };
  const { held } = await store.hold(ordered, MARKER);
  expect(held).toMatchObject([{ id: first?.id, capturedAt: later, delivery: { kind: 'filled', view: 'v' } }]);
});

test('password and entry are written in one act', async () => {
  const fake = createFakeBrowser();
  const written: string[][] = [];
  const { write } = fake.session;
  fake.session.write = (items) => {
    written.push(Object.keys(items));
    return write(items);
  };
  await openStateStore(fake, async () => undefined).hold(CAPTURED, MARKER);
  expect(written).toEqual([['state', 'secret:held-id-1']]);
});

test('what the state of the moment forbids is not held', async () => {
  const fake = createFakeBrowser();
  const store = openStateStore(fake, async () => undefined);
  const refuse = () => {
    throw new Error('Not now.');
  };
  await expect(store.hold(CAPTURED, MARKER, refuse)).rejects.toThrow('Not now.');
  expect([...fake.storage.values()].join()).not.toContain(MARKER);
  expect((await store.read()).held).toEqual([]);
});

test('what a stopped background left undone is done at the next wake, though nothing changed since', async () => {
  const fake = createFakeBrowser();
  const died = openStateStore(fake, () => Promise.reject(new Error('The background was stopped.')));
  await died.hold(CAPTURED, MARKER);
  expect([fake.badges, fake.alarm.when]).toEqual([[], null]);
  const woken = openStateStore(fake, createConsequences(fake));
  await woken.read();
  expect(fake.badges).toEqual(['1']);
  expect(fake.alarm.when).toBe(fake.clock.now + 600_000);
  expect([...fake.running]).toEqual(['x360cloud']);
  await woken.read();
  expect(fake.badges).toHaveLength(1);
});
