import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SitePack } from '../../../utils/sites/knowledge';
import { PAGES } from '../../../utils/sites/pages';
import { LARGEST_PACK, type ParsedSitePack, parseSitePack } from '../../../utils/sites/parse-site-pack';
import { samplePack } from './sample-pack';

/** Stands in for the browser, which Node has not: unbalanced brackets are no selector. */
const isSelector = (css: string) => css.split('[').length === css.split(']').length;

function parse(pack: unknown): ParsedSitePack {
  return parseSitePack(typeof pack === 'string' ? pack : JSON.stringify(pack), isSelector);
}

function problemOf(pack: unknown): string {
  const parsed = parse(pack);
  return parsed.ok ? 'none' : Object.values(parsed.problem).join(' ');
}

/** A pack that is good in all but its bytes. */
function manyBytes(): string {
  const letters = Array.from('abcdefghij');
  const languages = letters.flatMap((one) => letters.slice(2).map((other) => one + other));
  const captions = Array.from({ length: 20 }, () => '漢'.repeat(120));
  const label = Object.fromEntries(languages.map((language) => [language, captions]));
  const text = JSON.stringify({ ...samplePack(), labels: { next: label, done: label } });
  expect(text.length).toBeLessThan(LARGEST_PACK);
  return text;
}

describe('a good pack', () => {
  it('is taken as it is', () => {
    const pack: SitePack = { ...samplePack(), labels: { 'app-password': { hr: ['Lozinka aplikacije'] } } };
    expect(parse(pack)).toStrictEqual({ ok: true, pack });
  });

  it('may hold every page that the product has of its own, but for where a password stands and whose it is', () => {
    const pages = PAGES.map((page) => ({
      ...page,
      passwordSigns: undefined,
      account: undefined,
      steps: page.steps.filter(({ step }) => step !== 'read-the-password'),
    }));
    const pack = { name: 'Built-in', date: '2026-11-22', pages };
    expect(parse(pack)).toStrictEqual({ ok: true, pack: JSON.parse(JSON.stringify(pack)) });
  });

  it('may bring the labels that its locators name', () => {
    const pack = { ...samplePack({ label: 'own-words' }), labels: { 'own-words': { hr: ['Lozinka'] } } };
    expect(parse(pack).ok).toBe(true);
  });

  it('may begin with a byte order mark', () => {
    expect(parse(`\uFEFF${JSON.stringify(samplePack())}`).ok).toBe(true);
  });
});

describe('each fault has its own name', () => {
  const [page] = samplePack().pages;
  it.each<[string, unknown, string]>([
    ['a text', 'hello', 'not-json'],
    ['nothing', '', 'not-json'],
    ['a list', [], 'not-a-pack '],
    ['null', null, 'not-a-pack '],
    ['no date', { ...samplePack(), date: undefined }, 'not-a-pack date'],
    ['a name that nobody sees', { ...samplePack(), name: '\u202E \u200B' }, 'not-a-pack name'],
    ['permissions', { ...samplePack(), permissions: ['tabs'] }, 'not-a-pack '],
    ['permissions of a page', samplePack({}, { permissions: ['tabs'] } as object), 'not-a-pack pages[0]'],
    [
      'an unknown step',
      samplePack({}, { steps: [{ step: 'steal', targets: [] }] } as object),
      'not-a-pack pages[0].steps[0].step',
    ],
    [
      'an unknown way to find',
      samplePack({ by: 'script' } as object),
      'not-a-pack pages[0].steps[0].targets[0].locators[0].by',
    ],
    ['a host', samplePack({}, { hosts: ['login.microsoftonline.com'] }), 'unknown-host login.microsoftonline.com'],
    ['a host that every object has', samplePack({}, { hosts: ['constructor'] }), 'unknown-host constructor'],
    ['an unknown label', samplePack({ label: 'no-such-label' }), 'unknown-label no-such-label'],
    ['a label that every object has', samplePack({ label: 'constructor' }), 'unknown-label constructor'],
    [
      'whose password it is',
      samplePack({}, {
        account: [{ by: 'mention', label: 'nobody', evidence: { kind: 'own', seen: '2026' } }],
      } as object),
      'not-a-pack pages[0]',
    ],
    ['a selector that is none', samplePack({ by: 'css', css: 'a[href' }), 'broken-selector a[href'],
    [
      'a selector that counts through the page',
      samplePack({ by: 'css', css: 'a:nth-child(2 of .b)' }),
      'broken-selector a:nth-child(2 of .b)',
    ],
    [
      'a selector for every day of the year',
      samplePack({}, {
        steps: Array.from({ length: 40 }, (_, step) => ({
          step: 'create',
          targets: [
            {
              act: 'click',
              locators: Array.from({ length: 9 }, (__, at) => ({
                by: 'css',
                css: `#day-${step}-${at}`,
                evidence: { kind: 'own', seen: '2026' },
              })),
            },
          ],
        })),
      } as object),
      'not-a-pack pages: 360 selectors',
    ],
    ['a path of stars', samplePack({}, { paths: ['/*a'.repeat(20)] }), 'not-a-pack pages[0].paths'],
    [
      'a place of passwords',
      samplePack({}, { steps: [{ step: 'read-the-password', targets: [] }] } as object),
      'not-a-pack pages[0].steps[0].step',
    ],
    ['a sign of passwords', samplePack({}, { passwordSigns: [] } as object), 'not-a-pack pages[0]'],
    [
      'an unknown label of a row',
      samplePack({}, {
        steps: [
          {
            step: 'create',
            targets: [
              {
                act: 'click',
                whenOwnRow: [{ by: 'mention', label: 'nobody', evidence: { kind: 'own', seen: '2026' } }],
                locators: [{ by: 'field', evidence: { kind: 'own', seen: '2026' } }],
              },
            ],
          },
        ],
      } as object),
      'unknown-label nobody',
    ],
    [
      'too many steps',
      samplePack({}, { steps: Array.from({ length: 41 }, () => ({ step: 'create', targets: [] })) }),
      'not-a-pack pages[0].steps',
    ],
    ['too many paths', samplePack({}, { paths: Array.from({ length: 21 }, () => '/a') }), 'not-a-pack pages[0].paths'],
    [
      'too many labels',
      {
        ...samplePack(),
        labels: Object.fromEntries(Array.from({ length: 301 }, (_, index) => [`label-${index}`, { en: ['x'] }])),
      },
      'not-a-pack labels',
    ],
    [
      'too many captions',
      { ...samplePack(), labels: { next: { en: Array.from({ length: 21 }, () => 'x') } } },
      'not-a-pack labels.next.en',
    ],
    ['too many pages', { ...samplePack(), pages: Array.from({ length: 51 }, () => page) }, 'not-a-pack pages'],
    ['a language that is none', { ...samplePack(), labels: { next: { 'a b': ['x'] } } }, 'not-a-pack labels.next.a b'],
  ])('%s', (_, pack, problem) => {
    expect(problemOf(pack)).toBe(problem);
  });
});

describe('hostile texts are refused, and quickly', () => {
  it.each<[string, string]>([
    ['ten megabytes', JSON.stringify({ ...samplePack(), labels: { next: { en: ['a'.repeat(1e7)] } } })],
    ['many bytes in few characters', manyBytes()],
    ['deep lists', '['.repeat(250_000) + ']'.repeat(250_000)],
    ['deep objects', `${'{"a":'.repeat(80_000)}1${'}'.repeat(80_000)}`],
    ['deep pages', `{"name":"a","date":"2026-11-22","pages":${'['.repeat(99_000)}${']'.repeat(99_000)}}`],
    ['a prototype', JSON.stringify(samplePack()).replace('{', '{"__proto__":{"isAdmin":true},')],
    [
      'a prototype among the labels',
      `${JSON.stringify(samplePack()).slice(0, -1)},"labels":{"__proto__":{"en":["x"]}}}`,
    ],
    ['a prototype, spelt otherwise', JSON.stringify(samplePack()).replace('{', '{"\\u005f_proto__":{"isAdmin":true},')],
  ])('%s', (_, text) => {
    expect(parse(text).ok).toBe(false);
    expect(Reflect.get({}, 'isAdmin')).toBeUndefined();
  });
});

it('never throws, whatever JSON it is given', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(parse(text).ok).toBe(false);
    }),
  );
});

it('takes only what stays the same after being read again', () => {
  const leaf = fc.oneof(fc.string(), fc.integer(), fc.constant(null), fc.constant([]), fc.object());
  const places = ['name', 'date', 'pages', 'labels', 'id', 'hosts', 'paths', 'steps', 'by', 'label', 'extra'];
  const mutation = fc.record({ place: fc.constantFrom(...places), value: leaf });
  fc.assert(
    fc.property(mutation, ({ place, value }) => {
      const changed: unknown = JSON.parse(JSON.stringify({ ...samplePack(), labels: {} }), (key, old: unknown) =>
        key === place ? value : old,
      );
      const parsed = parse(changed);
      const taken = parsed.ok ? parsed.pack : null;
      expect([null, JSON.parse(JSON.stringify(changed))]).toContainEqual(taken);
    }),
  );
});

it('quotes no more of a pack than a sentence can hold', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 101, maxLength: 290, unit: fc.constantFrom('[', 'a', '.') }), (css) => {
      fc.pre(!isSelector(css));
      const parsed = parse(samplePack({ by: 'css', css }));
      expect(!parsed.ok && parsed.problem.kind === 'broken-selector' && parsed.problem.selector.length).toBe(101);
    }),
  );
});
