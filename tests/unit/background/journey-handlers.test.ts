import { beforeEach, describe, expect, test } from 'vitest';
import type { OpenTab } from '../../../utils/browser/ports';
import { MICROSOFT, POPUP, useCourier, X360CLOUD } from './open-courier';

const on = useCourier();
const SECURITY_INFO = 'https://mysignins.microsoft.com/security-info';
const tab = (id: number, url: string, more: Partial<OpenTab> = {}): OpenTab => ({
  id,
  url,
  title: '',
  isPrivate: false,
  isActive: false,
  ...more,
});
const SOURCE = tab(1, SECURITY_INFO, { isActive: true, isPrivate: true });
const CLOUD = 'https://app.cloudfinder.com/';
const refused = { ok: false, refusal: 'not-allowed' };
const done = { ok: true, value: null };

describe('Go to x360Cloud', () => {
  const go = (sender: object = MICROSOFT) => on.ask({ type: 'x360cloud:go' }, sender);
  beforeEach(async () => {
    await on.hold();
    on.fake.openTabs = [SOURCE];
    on.fake.opened = [];
  });

  test.each<[string, OpenTab[], string]>([
    ['opens it where it is not open', [], CLOUD],
    ['brings its page to the front', [tab(2, CLOUD)], 'front 2'],
    [
      'prefers a normal window, and there what is shown',
      [tab(5, CLOUD, { isPrivate: true }), tab(2, CLOUD, { isActive: true }), tab(3, CLOUD)],
      'front 2',
    ],
    ['takes no other site for it', [tab(2, 'https://app.cloudfinder.com.evil.example/')], CLOUD],
  ])('%s', async (_, tabs, opened) => {
    on.fake.openTabs = [SOURCE, ...tabs];
    expect(await go()).toEqual(done);
    expect(on.fake.opened).toEqual([opened]);
  });

  test('is nothing that x360Cloud’s page may ask for', async () => {
    expect(await go(X360CLOUD)).toEqual(refused);
  });

  test('is refused to a page that lies behind another', async () => {
    on.fake.openTabs = [{ ...SOURCE, isActive: false }];
    expect(await go()).toEqual(refused);
    expect(on.fake.opened).toEqual([]);
  });

  test('is refused to a page whose window lies behind another', async () => {
    on.fake.behind.add(1);
    expect(await go()).toEqual(refused);
    expect(on.fake.opened).toEqual([]);
  });

  test('is refused to a page that calls for it again and again', async () => {
    const answers = [];
    for (let count = 0; count < 12; count++) answers.push(await go());
    expect(answers.filter(({ ok }) => ok)).toHaveLength(10);
    on.fake.clock.now += 300_000;
    expect(await go()).toEqual(refused);
    on.fake.clock.now += 300_000;
    await on.hold('svc@contoso.onmicrosoft.com', 'reading-2');
    expect(await go()).toEqual(done);
  });

  test('is refused to a page that has nothing to hand over', async () => {
    on.fake.openTabs = [tab(9, SECURITY_INFO, { isActive: true })];
    expect(await go({ ...MICROSOFT, tab: { id: 9 } })).toEqual(refused);
    expect(on.fake.opened).toEqual([]);
  });
});

describe('a journey that is done', () => {
  const end = (isNext: boolean, sender: object = X360CLOUD) => on.ask({ type: 'journey:end', isNext }, sender);
  const state = () => on.courier.store.read();
  const deliver = async () => {
    await on.ask({ type: 'guide:do-steps', isOn: true }, { ...POPUP, tab: { id: 4 } });
    await on.ask({ type: 'password:saved', id: (await state()).held[0]?.id ?? '' }, POPUP);
  };
  beforeEach(async () => {
    await on.hold();
    on.fake.openTabs = [SOURCE, tab(2, CLOUD, { isActive: true })];
    on.fake.opened = [];
  });

  test('goes on with the next client, with nothing of the last', async () => {
    await deliver();
    expect(await end(true)).toEqual(done);
    expect(on.fake.opened).toEqual(['close 1', `private ${SECURITY_INFO}`]);
    expect(await state()).toMatchObject({
      guide: { status: 'running', doesSteps: true, account: null },
      delivered: null,
      handedOver: [],
      progress: {},
      accounts: {},
      notice: null,
    });
  });

  test('leaves a page in a normal window, and opens one where the guide may run', async () => {
    on.fake.openTabs = [{ ...SOURCE, isPrivate: false }, tab(2, CLOUD, { isActive: true })];
    on.fake.isPrivateAllowed = async () => false;
    await deliver();
    await end(true);
    expect(on.fake.opened).toEqual([SECURITY_INFO]);
  });

  test('stops', async () => {
    await deliver();
    expect(await end(false)).toEqual(done);
    expect(await state()).toMatchObject({ guide: { status: 'idle' }, delivered: null });
    expect(on.fake.opened).toEqual([]);
  });

  test('is not ended by a page while a password is held', async () => {
    for (const isNext of [true, false]) expect(await end(isNext)).toEqual(refused);
    expect((await state()).guide.status).toBe('running');
  });

  test('is ended by our own page too, whatever lies in front', async () => {
    await deliver();
    on.fake.openTabs = [SOURCE, tab(2, CLOUD)];
    expect(await end(true, POPUP)).toEqual(done);
    expect(await end(true, POPUP)).toEqual(refused);
  });

  test('is not ended by a page that lies behind another, nor twice', async () => {
    await deliver();
    on.fake.openTabs = [SOURCE, tab(2, CLOUD)];
    expect(await end(true)).toEqual(refused);
    on.fake.openTabs = [SOURCE, tab(2, CLOUD, { isActive: true })];
    expect(await end(true)).toEqual(done);
    expect(await end(true)).toEqual(refused);
  });
});
