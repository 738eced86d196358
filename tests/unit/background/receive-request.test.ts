import { describe, expect, test } from 'vitest';
import { createRateLimit } from '../../../utils/background/rate-limit';
import { receiveRequest } from '../../../utils/background/receive-request';
import { MARKER, MICROSOFT, POPUP, useCourier, X360CLOUD } from './open-courier';

const OWN = { id: 'ours', origin: 'chrome-extension://ours' };
const on = useCourier();

describe('who may ask', () => {
  test('only our own pages are shown a password', async () => {
    const id = await on.hold();
    expect(await on.ask({ type: 'password:reveal', id }, POPUP)).toEqual({ ok: true, value: { value: MARKER } });
    expect(await on.ask({ type: 'password:reveal', id }, MICROSOFT)).toEqual({ ok: false, refusal: 'not-allowed' });
    expect(await on.ask({ type: 'password:reveal', id }, X360CLOUD)).toEqual({ ok: false, refusal: 'not-allowed' });
  });

  test('what pages are told never holds a password', async () => {
    await on.hold();
    await on.ask({ type: 'page:opened', view: 'x-view-1' }, X360CLOUD);
    expect(JSON.stringify(on.fake.sent)).not.toContain(MARKER);
    expect(JSON.stringify(await on.ask({ type: 'popup:opened', tabId: 1 }, POPUP))).not.toContain(MARKER);
  });

  test('a page that floods is refused, while the popup is heard', async () => {
    const limit = createRateLimit(on.fake.now);
    const flood = () => receiveRequest(on.courier, { type: 'overlay:lost', reason: 'removed' }, MICROSOFT, OWN, limit);
    const answers = await Promise.all(Array.from({ length: 300 }, flood));
    expect(answers.filter(({ ok }) => !ok).length).toBeGreaterThan(150);
    expect(await receiveRequest(on.courier, { type: 'guide:start' }, POPUP, OWN, limit)).toMatchObject({ ok: true });
  });
});

describe('scripts', () => {
  test('run while the guide runs or a password is held, and not otherwise', async () => {
    expect(on.fake.running.size).toBe(0);
    const id = await on.hold();
    expect([...on.fake.running].toSorted()).toEqual(['microsoft', 'x360cloud']);
    await on.ask({ type: 'guide:stop' }, POPUP);
    expect([...on.fake.running]).toEqual(['x360cloud']);
    expect(on.fake.sent).toContainEqual({ tabId: 1, documentId: null, message: { type: 'guide:stopped' } });
    await on.ask({ type: 'password:forget', id }, POPUP);
    expect(on.fake.running.size).toBe(0);
  });
});

test('a page that opens is told alone', async () => {
  await on.hold();
  const before = on.fake.sent.length;
  await on.ask({ type: 'page:opened', view: 'x-view-1' }, X360CLOUD);
  await on.courier.store.apply({ type: 'tab-closed', tabId: 9 });
  expect(on.fake.sent.slice(before)).toEqual([]);
});

test('whether something is under way outlives the session, so that an update can tell what it ended', async () => {
  expect(on.fake.isUnderWay).toBe(false);
  const id = await on.hold();
  expect(on.fake.isUnderWay).toBe(true);
  await on.ask({ type: 'guide:stop' }, POPUP);
  expect(on.fake.isUnderWay).toBe(true);
  await on.ask({ type: 'password:forget', id }, POPUP);
  expect(on.fake.isUnderWay).toBe(false);
});

test('a page whose permission was taken back is refused whatever it asks', async () => {
  await on.ask({ type: 'guide:start' }, POPUP);
  on.fake.withheld.add('mysignins.microsoft.com');
  const opened = { type: 'page:opened', view: 'view-1234' };
  expect(await on.ask(opened, MICROSOFT)).toEqual({ ok: false, refusal: 'not-allowed' });
  on.fake.withheld.clear();
  expect(await on.ask(opened, MICROSOFT)).toMatchObject({ ok: true });
});
