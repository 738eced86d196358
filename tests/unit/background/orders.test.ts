import { describe, expect, test } from 'vitest';
import { createRateLimit } from '../../../utils/background/rate-limit';
import { receiveRequest } from '../../../utils/background/receive-request';
import { MARKER, MICROSOFT, OWN, POPUP, useCourier, X360CLOUD } from './use-courier';

const { ask, hold, world } = useCourier();

describe('who may ask', () => {
  test('only our own pages are shown a password', async () => {
    const id = await hold();
    expect(await ask({ type: 'password:reveal', id }, POPUP)).toEqual({ ok: true, value: { value: MARKER } });
    expect(await ask({ type: 'password:reveal', id }, MICROSOFT)).toEqual({ ok: false, refusal: 'not-allowed' });
    expect(await ask({ type: 'password:reveal', id }, X360CLOUD)).toEqual({ ok: false, refusal: 'not-allowed' });
  });

  test('what pages are told never holds a password', async () => {
    await hold();
    await ask({ type: 'page:opened', view: 'x-view-1' }, X360CLOUD);
    expect(JSON.stringify(world.fake.sent)).not.toContain(MARKER);
    expect(JSON.stringify(await ask({ type: 'popup:opened', tabId: 1 }, POPUP))).not.toContain(MARKER);
  });

  test('a page that floods is refused, while the popup is heard', async () => {
    const limit = createRateLimit(world.fake.now);
    const flood = () =>
      receiveRequest(world.courier, { type: 'overlay:lost', reason: 'removed' }, MICROSOFT, OWN, limit);
    const answers = await Promise.all(Array.from({ length: 300 }, flood));
    expect(answers.filter(({ ok }) => !ok).length).toBeGreaterThan(150);
    expect(await receiveRequest(world.courier, { type: 'guide:start' }, POPUP, OWN, limit)).toMatchObject({ ok: true });
  });
});

describe('scripts', () => {
  test('run while the guide runs or a password is held, and not otherwise', async () => {
    expect(world.fake.running.size).toBe(0);
    const id = await hold();
    expect([...world.fake.running].toSorted()).toEqual(['microsoft', 'x360cloud']);
    await ask({ type: 'guide:stop' }, POPUP);
    expect([...world.fake.running]).toEqual(['x360cloud']);
    expect(world.fake.sent).toContainEqual({ tabId: 1, documentId: null, message: { type: 'guide:stopped' } });
    await ask({ type: 'password:forget', id }, POPUP);
    expect(world.fake.running.size).toBe(0);
  });
});

describe('on order', () => {
  test('the page is read while no guide runs', async () => {
    world.fake.reading = { kind: 'one', value: MARKER, certainty: 'sure', account: 'svc@contoso.com' };
    expect(await ask({ type: 'password:read-page', tabId: 1 }, POPUP)).toEqual({
      ok: true,
      value: { kind: 'held', certainty: 'sure' },
    });
    expect((await world.courier.store.read()).held[0]?.account).toBe('svc@contoso.com');
  });

  test('a page that is not Microsoft’s is not read', async () => {
    world.fake.selection = MARKER;
    const expected = { ok: true, value: { kind: 'wrong-page', host: 'app.cloudfinder.com' } };
    expect(await ask({ type: 'password:read-page', tabId: 2 }, POPUP)).toEqual(expected);
    expect(await ask({ type: 'password:use-selection', tabId: 2 }, POPUP)).toEqual(expected);
  });

  test('a selection is taken without the blanks around it', async () => {
    world.fake.selection = `\u00a0${MARKER}\u200b\n`;
    await ask({ type: 'password:use-selection', tabId: 1 }, POPUP);
    expect([...world.fake.storage.values()]).toContain(MARKER);
  });

  test('a selection that is more than a password is refused', async () => {
    world.fake.selection = 'Password: two words';
    expect(await ask({ type: 'password:use-selection', tabId: 1 }, POPUP)).toEqual({
      ok: true,
      value: { kind: 'none' },
    });
  });
});

test('a page whose permission was taken back is refused whatever it asks', async () => {
  await ask({ type: 'guide:start' }, POPUP);
  world.fake.withheld.add('mysignins.microsoft.com');
  const opened = { type: 'page:opened', view: 'view-1234' };
  expect(await ask(opened, MICROSOFT)).toEqual({ ok: false, refusal: 'not-allowed' });
  world.fake.withheld.clear();
  expect(await ask(opened, MICROSOFT)).toMatchObject({ ok: true });
});
