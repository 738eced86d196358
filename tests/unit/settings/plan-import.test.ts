import { expect, test } from 'vitest';
import { contentOf, planImport, type SettingsHere } from '../../../utils/settings/plan-import';
import { parseSettings } from '../../../utils/settings/settings';
import { MOST_PACKS } from '../../../utils/sites/knowledge';
import { samplePack } from '../sites/sample-pack';
import { SAMPLE, SAMPLE_PICK } from './sample-settings-file';

const HERE: SettingsHere = {
  settings: parseSettings({}),
  managed: [],
  doesSteps: false,
  picks: {},
  packs: { readable: [], unreadable: [] },
  handOvers: [],
};
const NOTHING = {
  settings: {},
  doesSteps: null,
  locked: [],
  addresses: [],
  picks: {},
  packs: [],
  packsLeftOut: 0,
  handOvers: [],
};
/** A browser that holds the sample already. */
const SAME: SettingsHere = {
  settings: parseSettings({ ...SAMPLE.settings, addresses: SAMPLE.addresses }),
  managed: [],
  doesSteps: true,
  picks: SAMPLE.picks,
  packs: { readable: SAMPLE.packs, unreadable: [] },
  handOvers: SAMPLE.handOvers,
};

test('into a fresh browser all of a file is taken, and what is here already is not named', () => {
  const { remembersHandOvers: _, ...others } = SAMPLE.settings;
  expect(planImport(SAMPLE, HERE)).toStrictEqual({ ...NOTHING, ...SAMPLE, settings: others });
});

test('into the browser that it came from it changes nothing', () => {
  expect(planImport(SAMPLE, SAME)).toStrictEqual(NOTHING);
});

test('what is exported is what is here, hand-overs only on demand', () => {
  expect(contentOf(SAME, true)).toStrictEqual(SAMPLE);
  expect(contentOf(SAME, false)).toStrictEqual({ ...SAMPLE, handOvers: [] });
});

test('where a form takes a password, and what a policy holds, is not exported', () => {
  const content = contentOf(
    { ...SAME, managed: ['lifetimeMinutes', 'addresses'], picks: { 'a.example': { 'form-password': SAMPLE_PICK } } },
    false,
  );
  expect(content.settings).not.toHaveProperty('lifetimeMinutes');
  expect(content.settings).not.toHaveProperty('forgetsOnLock');
  expect(content).toMatchObject({ addresses: [], picks: {} });
});

test('what a policy holds is named and left as it is', () => {
  const plan = planImport(SAMPLE, { ...HERE, managed: ['doesSubmit', 'remembersHandOvers', 'addresses'] });
  expect(plan.locked).toEqual(['doesSubmit']);
  expect(plan.settings).not.toHaveProperty('doesSubmit');
  expect(plan.addresses).toEqual([]);
});

test('a list that is not kept takes no hand-overs in', () => {
  const off = { ...HERE, settings: parseSettings({ remembersHandOvers: false }) };
  expect(planImport({ ...SAMPLE, settings: {} }, off).handOvers).toEqual([]);
  expect(planImport({ ...SAMPLE, settings: { remembersHandOvers: false } }, HERE).handOvers).toEqual([]);
  // The file itself switches it on, unless the policy says no.
  expect(planImport(SAMPLE, off).handOvers).toEqual(SAMPLE.handOvers);
  expect(planImport(SAMPLE, { ...off, managed: ['remembersHandOvers'] }).handOvers).toEqual([]);
});

test('hand-overs older than all that is kept are not taken in', () => {
  const [record] = SAMPLE.handOvers;
  const kept = Array.from({ length: 100 }, (_, index) => ({ ...record, id: `newer-${index}`, at: 1.9e12 }) as never);
  expect(planImport(SAMPLE, { ...HERE, handOvers: kept }).handOvers).toEqual([]);
});

test('a pack that changed takes its place; none that is here is pushed out by another', () => {
  const full = Array.from({ length: MOST_PACKS - 1 }, (_, index) => ({ ...samplePack(), name: `Pack ${index}` }));
  const file = {
    ...SAMPLE,
    packs: [
      { ...samplePack(), name: 'Pack 0', date: '2026-11-23' },
      samplePack(),
      { ...samplePack(), name: 'Too many' },
    ],
  };
  const plan = planImport(file, { ...HERE, packs: { readable: full, unreadable: [] } });
  expect(plan.packs.map(({ name }) => name)).toEqual(['Pack 0', 'Mended pages']);
  expect(plan.packsLeftOut).toBe(1);
  const unreadable = planImport(file, { ...HERE, packs: { readable: full, unreadable: ['Old'] } });
  expect(unreadable.packs.map(({ name }) => name)).toEqual(['Pack 0']);
});

test('an element that is known already is not taken again, another one takes its place', () => {
  const host = 'mysignins.microsoft.com';
  const other = { ...SAMPLE_PICK, caption: 'Drugo' };
  const here = { ...HERE, picks: { [host]: { create: other, 'open-security': SAMPLE_PICK } } };
  expect(planImport(SAMPLE, here).picks).toEqual(SAMPLE.picks);
  expect(planImport(SAMPLE, { ...here, picks: { [host]: { create: SAMPLE_PICK } } }).picks).toEqual({});
});

test('hosts that are called like something that every object has are hosts', () => {
  const picks = { constructor: { create: SAMPLE_PICK } };
  expect(planImport({ ...SAMPLE, picks }, HERE).picks).toEqual(picks);
});
