import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  formatSettingsFile,
  LARGEST_SETTINGS_FILE,
  parseSettingsFile,
  portablePicks,
} from '../../../utils/settings/settings-file';
import { samplePack } from '../sites/sample-pack';
import { SAMPLE_PICK as PICK, SAMPLE } from './sample-settings-file';

/** Stands in for the browser, which Node has not: unbalanced brackets are no selector. */
const isSelector = (css: string) => css.split('[').length === css.split(']').length;
const WRITTEN = JSON.parse(formatSettingsFile(SAMPLE)) as Record<string, unknown>;
const [RECORD] = SAMPLE.handOvers;

function problemOf(file: unknown): string {
  const text = typeof file === 'string' ? file : JSON.stringify(file);
  const parsed = parseSettingsFile(text, isSelector);
  return parsed.ok ? 'none' : Object.values(parsed.problem).join(' ');
}

describe('a good file', () => {
  it('is read as it was written', () => {
    expect(parseSettingsFile(formatSettingsFile(SAMPLE), isSelector)).toStrictEqual({ ok: true, file: SAMPLE });
  });

  it('may hold next to nothing', () => {
    const { format, version } = WRITTEN;
    expect(parseSettingsFile(`\uFEFF${JSON.stringify({ format, version })}`, isSelector)).toStrictEqual({
      ok: true,
      file: { settings: {}, doesSteps: null, addresses: [], picks: {}, packs: [], handOvers: [] },
    });
  });

  it('says nothing of hand-overs where there are none', () => {
    expect(formatSettingsFile({ ...SAMPLE, handOvers: [] })).not.toContain('handOvers');
  });

  it('names an address as the browser reads it, and none that is known already', () => {
    const addresses = ['https://bücher.example/login', 'app.cloudfinder.com'];
    const parsed = parseSettingsFile(JSON.stringify({ ...WRITTEN, addresses }), isSelector);
    expect(parsed.ok && parsed.file.addresses).toEqual(['xn--bcher-kva.example']);
  });
});

describe('each fault has its own name', () => {
  const many = (count: number) => Array.from({ length: count }, (_, index) => `host-${index}.example.com`);
  it.each<[string, unknown, string]>([
    ['a text', 'hello', 'not-json'],
    ['nothing', '', 'not-json'],
    ['null', null, 'not-settings'],
    ['a list', [], 'not-settings'],
    ['a site pack', samplePack(), 'not-settings'],
    ['another format', { ...WRITTEN, format: 'other' }, 'not-settings'],
    ['no version', { ...WRITTEN, version: undefined }, 'not-settings'],
    ['version nought', { ...WRITTEN, version: 0 }, 'not-settings'],
    ['a later version', { ...WRITTEN, version: 2, more: true }, 'newer'],
    ['a part that nobody knows', { ...WRITTEN, passwords: ['x'] }, 'wrong-place '],
    ['forms that somebody said yes to', { ...WRITTEN, confirmedForms: [] }, 'wrong-place '],
    ['a time without end', { ...WRITTEN, settings: { lifetimeMinutes: 61 } }, 'wrong-place settings.lifetimeMinutes'],
    ['a time in words', { ...WRITTEN, settings: { lifetimeMinutes: '5' } }, 'wrong-place settings.lifetimeMinutes'],
    ['a name too short', { ...WRITTEN, settings: { appPasswordName: 'a' } }, 'wrong-place settings.appPasswordName'],
    ['a note too long', { ...WRITTEN, settings: { ticketNote: 'a'.repeat(2001) } }, 'wrong-place settings.ticketNote'],
    ['what only a policy sets', { ...WRITTEN, settings: { forgetsOnLock: false } }, 'wrong-place settings'],
    ['addresses among the settings', { ...WRITTEN, settings: { addresses: ['a.example'] } }, 'wrong-place settings'],
    ['steps that are done perhaps', { ...WRITTEN, doesSteps: 1 }, 'wrong-place doesSteps'],
    ['an address of Microsoft', { ...WRITTEN, addresses: ['login.microsoftonline.com'] }, 'wrong-place addresses[0]'],
    ['an address of a number', { ...WRITTEN, addresses: ['a.example.com', '10.0.0.1'] }, 'wrong-place addresses[1]'],
    ['too many addresses', { ...WRITTEN, addresses: many(21) }, 'wrong-place addresses'],
    [
      'a field that takes a password',
      { ...WRITTEN, picks: { 'a.example': { 'form-password': PICK } } },
      'wrong-place picks.a.example.form-password',
    ],
    [
      'a place where a password stands',
      { ...WRITTEN, picks: { 'a.example': { 'read-the-password': PICK } } },
      'wrong-place picks.a.example.read-the-password',
    ],
    [
      'a step that nobody knows',
      { ...WRITTEN, picks: { 'a.example': { steal: PICK } } },
      'wrong-place picks.a.example',
    ],
    [
      'a selector that is none',
      {
        ...WRITTEN,
        picks: {
          'a.example': {
            create: { ...PICK, locators: [{ by: 'css', css: 'a[', evidence: { kind: 'own', seen: '2026' } }] },
          },
        },
      },
      'wrong-place picks.a.example.create',
    ],
    [
      'too many hosts',
      { ...WRITTEN, picks: Object.fromEntries(many(101).map((host) => [host, {}])) },
      'wrong-place picks',
    ],
    ['a pack that is none', { ...WRITTEN, sitePacks: [samplePack(), {}] }, 'wrong-place sitePacks[1]'],
    [
      'a pack for a strange host',
      { ...WRITTEN, sitePacks: [samplePack({}, { hosts: ['login.microsoftonline.com'] })] },
      'wrong-place sitePacks[0]',
    ],
    [
      'too many packs',
      { ...WRITTEN, sitePacks: Array.from({ length: 21 }, () => samplePack()) },
      'wrong-place sitePacks',
    ],
    [
      'a hand-over with a password',
      { ...WRITTEN, handOvers: [{ ...RECORD, password: 'x' }] },
      'wrong-place handOvers[0]',
    ],
    [
      'a hand-over after the end of time',
      { ...WRITTEN, handOvers: [{ ...RECORD, at: 8.7e15 }] },
      'wrong-place handOvers[0].at',
    ],
    [
      'too many hand-overs',
      { ...WRITTEN, handOvers: Array.from({ length: 101 }, () => RECORD) },
      'wrong-place handOvers',
    ],
  ])('%s', (_, file, problem) => {
    expect(problemOf(file)).toBe(problem);
  });
});

describe('hostile texts are refused, and quickly', () => {
  const text = JSON.stringify(WRITTEN);
  it.each<[string, string]>([
    ['a good file with more blanks than any has', text + ' '.repeat(LARGEST_SETTINGS_FILE)],
    ['deep lists', '['.repeat(250_000) + ']'.repeat(250_000)],
    ['deep packs', text.replace('"sitePacks":[', `"sitePacks":[${'['.repeat(99_000)}${']'.repeat(99_000)},`)],
    ['a prototype', text.replace('{', '{"__proto__":{"isAdmin":true},')],
    ['a prototype among the hosts', text.replace('"picks":{', '"picks":{"__proto__":{"isAdmin":true},')],
    ['a prototype, spelt otherwise', text.replace('"settings":{', '"settings":{"\\u005f_proto__":{"isAdmin":true},')],
  ])('%s', (_, hostile) => {
    expect(parseSettingsFile(hostile, isSelector).ok).toBe(false);
    expect(Reflect.get({}, 'isAdmin')).toBeUndefined();
  });
});

test('never throws, whatever JSON it is given', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(parseSettingsFile(text, isSelector).ok).toBe(false);
    }),
  );
});

test('takes only what stays the same after being written again', () => {
  const leaf = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null), fc.constant([]), fc.object());
  const places = [...Object.keys(WRITTEN), ...Object.keys(SAMPLE.settings), 'create', 'locators', 'css', 'at', 'name'];
  fc.assert(
    fc.property(fc.constantFrom(...places), leaf, (place, value) => {
      const changed: unknown = JSON.parse(JSON.stringify(WRITTEN), (key, old: unknown) =>
        key === place ? value : old,
      );
      const parsed = parseSettingsFile(JSON.stringify(changed), isSelector);
      if (!parsed.ok) return;
      expect(parseSettingsFile(formatSettingsFile(parsed.file), isSelector)).toStrictEqual(parsed);
    }),
  );
});

test('what decides where a password is read or written stays in its browser', () => {
  const ofHost = {
    create: PICK,
    'read-the-password': PICK,
    'form-password': PICK,
    'form-email': PICK,
    'form-confirm': PICK,
  };
  expect(portablePicks(ofHost)).toStrictEqual({ create: PICK });
});
