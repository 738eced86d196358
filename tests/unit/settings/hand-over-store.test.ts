import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { HandOverRecord } from '../../../utils/journey/hand-over-record';
import {
  addHandOver,
  clearHandOvers,
  mergeHandOvers,
  onHandOversChanged,
  readHandOvers,
  updateHandOver,
} from '../../../utils/settings/hand-over-store';

const RECORD: HandOverRecord = {
  id: 'one',
  at: 1_800_000_000_000,
  account: 'svc@contoso.onmicrosoft.com',
  tenant: 'contoso.onmicrosoft.com',
  name: 'CloudFinder',
  outcome: 'filled',
};

beforeEach(() => fakeBrowser.reset());

test('a hand-over is kept, brought forward and cleared', async () => {
  await addHandOver(RECORD);
  await updateHandOver({ ...RECORD, outcome: 'submitted' });
  await updateHandOver({ ...RECORD, id: 'another' });
  expect(await readHandOvers()).toEqual([{ ...RECORD, outcome: 'submitted' }]);
  await clearHandOvers();
  await updateHandOver(RECORD);
  expect(await readHandOvers()).toEqual([]);
});

test('those of another browser stand among the others by their time; what is kept already stays, and no secret comes in', async () => {
  await addHandOver(RECORD);
  const later = { ...RECORD, id: 'later', at: RECORD.at + 1 };
  const earlier = { ...RECORD, id: 'earlier', at: RECORD.at - 1, account: 'zqxjkvbpwmyfgcrl' };
  await mergeHandOvers([later, { ...RECORD, outcome: 'refused' }, earlier]);
  expect(await readHandOvers()).toEqual([{ ...earlier, account: null }, RECORD, later]);
});

test('of more than 100 the oldest goes', async () => {
  for (let index = 0; index <= 100; index++) await addHandOver({ ...RECORD, id: `hand-over-${index}` });
  const kept = await readHandOvers();
  expect(kept).toHaveLength(100);
  expect(kept[0]?.id).toBe('hand-over-1');
});

test.each(['zqxjkvbpwmyfgcrl', 'zqxj kvbp wmyf gcrl', ' zqxjkvbp\u200Bwmyfgcrl '])(
  'what could be a password never gets to the disk, whoever wrote it: "%s"',
  async (secret) => {
    await addHandOver({ ...RECORD, account: secret, tenant: secret, name: secret });
    await addHandOver({ ...RECORD, id: 'two' });
    await updateHandOver({ ...RECORD, id: 'two', account: secret });
    expect(await readHandOvers()).toEqual([
      { ...RECORD, account: null, tenant: null, name: '' },
      { ...RECORD, id: 'two', account: null },
    ]);
  },
);

test('an account is an address or a domain: anything else typed there may be a secret', async () => {
  await addHandOver({ ...RECORD, account: 'Tr0ub4dorAndThree' });
  expect((await readHandOvers())[0]?.account).toBeNull();
});

test('what cannot be read takes nothing else with it', async () => {
  await fakeBrowser.storage.local.set({
    handOvers: [null, { ...RECORD, password: 'x' }, { ...RECORD, outcome: 'accepted' }, RECORD],
  });
  expect(await readHandOvers()).toEqual([RECORD]);
});

test('a change is told until nobody listens any more', async () => {
  let changes = 0;
  const stop = new AbortController();
  onHandOversChanged(() => (changes += 1), stop.signal);
  await addHandOver(RECORD);
  await fakeBrowser.storage.local.set({ other: 1 });
  expect(changes).toBe(1);
  stop.abort();
  await clearHandOvers();
  expect(changes).toBe(1);
});
