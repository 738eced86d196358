import { beforeEach, expect, test } from 'vitest';
import { dropUnwantedHistory } from '../../../utils/background/keep-history';
import { MARKER, POPUP, useCourier, X360CLOUD } from './open-courier';

const on = useCourier();
const VIEW = { view: 'x-view-1' };
const RECORD = {
  account: 'svc@contoso.onmicrosoft.com',
  tenant: 'contoso.onmicrosoft.com',
  name: 'CloudFinder',
};

beforeEach(async () => on.openForm());

async function fill(): Promise<string> {
  const id = await on.hold();
  await on.openForm();
  expect(await on.send(id)).toMatchObject({ ok: true, value: { kind: 'filled' } });
  return id;
}

async function told(): Promise<unknown> {
  const answer = await on.ask({ type: 'popup:opened', tabId: null }, POPUP);
  return answer.ok ? Reflect.get(answer.value as object, 'handedOver') : answer;
}

test('a fill is written down and told, without the password', async () => {
  await fill();
  expect(on.fake.written).toEqual([{ ...RECORD, id: expect.any(String), at: 1_000_000, outcome: 'filled' }]);
  expect(await told()).toEqual(on.fake.written[0]);
  expect(JSON.stringify(on.fake.written)).not.toContain(MARKER);
});

test.each([
  ['submitted', async () => undefined],
  ['closed', () => on.ask({ type: 'form:closed', ...VIEW }, X360CLOUD)],
  ['refused', () => on.ask({ type: 'form:refused', ...VIEW, text: `No: ${MARKER}` }, X360CLOUD)],
  ['saved', (id: string) => on.ask({ type: 'password:saved', id }, POPUP)],
] as const)('what became of it takes the place of what was known: %s', async (outcome, happen) => {
  const id = await fill();
  on.fake.clock.now += 5_000;
  await on.ask({ type: 'form:submitted', ...VIEW }, X360CLOUD);
  await happen(id);
  expect(on.fake.written).toEqual([{ ...RECORD, id: expect.any(String), at: 1_005_000, outcome }]);
  expect(await told()).toMatchObject({ outcome });
});

test('a form that the page emptied is told as such, and the next fill is another hand-over', async () => {
  const id = await fill();
  await on.ask({ type: 'form:changed', ...VIEW, missing: [], emptied: true }, X360CLOUD);
  on.fake.clock.now += 1;
  await on.send(id);
  expect(on.fake.written.map(({ outcome }) => outcome)).toEqual(['emptied', 'filled']);
});

test('after a refusal a second fill stands beside the first', async () => {
  const id = await fill();
  await on.ask({ type: 'form:submitted', ...VIEW }, X360CLOUD);
  await on.ask({ type: 'form:refused', ...VIEW, text: 'No' }, X360CLOUD);
  on.fake.clock.now += 1;
  await on.send(id);
  await on.ask({ type: 'form:submitted', ...VIEW }, X360CLOUD);
  expect(on.fake.written.map(({ outcome }) => outcome)).toEqual(['refused', 'submitted']);
});

test('a second fill that was taken back is no second hand-over', async () => {
  const id = await fill();
  on.fake.clock.now += 1;
  await on.courier.store.apply({ type: 'sending', id, tenant: null, ...VIEW });
  await on.courier.store.apply({ type: 'not-filled', id });
  expect(on.fake.written.map(({ outcome }) => outcome)).toEqual(['filled']);
});

test.each(['guide:stop', 'guide:start'] as const)(
  'a form that is sent after %s is no second hand-over',
  async (type) => {
    await on.ask({ type: 'guide:start' }, POPUP);
    await fill();
    await on.ask({ type }, POPUP);
    expect(await told()).toBeNull();
    await on.ask({ type: 'form:submitted', ...VIEW }, X360CLOUD);
    expect(on.fake.written.map(({ outcome }) => outcome)).toEqual(['submitted']);
    expect(await told()).toMatchObject({ outcome: 'submitted' });
  },
);

test('of a form in a private window nothing is written, and the popup still tells', async () => {
  on.fake.openTabs = on.fake.openTabs.map((tab) => ({ ...tab, isPrivate: true }));
  await fill();
  await on.ask({ type: 'form:submitted', ...VIEW }, X360CLOUD);
  expect(on.fake.written).toEqual([]);
  expect(await told()).toMatchObject({ outcome: 'submitted' });
});

test('what was cleared meanwhile is not brought back, by what comes later or by a background that wakes', async () => {
  await fill();
  await on.fake.history.clear();
  await on.ask({ type: 'form:submitted', ...VIEW }, X360CLOUD);
  on.wake();
  await on.courier.store.read();
  expect(on.fake.written).toEqual([]);
});

test('switched off, nothing is written, and what was is deleted, also on the next wake', async () => {
  await fill();
  on.fake.remembersHandOvers = false;
  await dropUnwantedHistory(on.fake);
  expect(on.fake.written).toEqual([]);
  on.fake.written = [{ ...RECORD, id: 'old', at: 1, outcome: 'filled' }];
  on.wake();
  await on.courier.store.read();
  expect(on.fake.written).toEqual([]);
  await on.send((await on.courier.store.read()).held[0]?.id ?? '');
  expect(on.fake.written).toEqual([]);
});

test('a list that cannot be written holds nothing up', async () => {
  on.fake.history.add = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
  await fill();
  expect(on.fake.badges.at(-1)).toBe('1');
});

test('a new journey begins without the last one’s note', async () => {
  await fill();
  await on.ask({ type: 'guide:start' }, POPUP);
  expect(await told()).toBeNull();
});
