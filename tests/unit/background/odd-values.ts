import fc from 'fast-check';

/** What a hostile script, a bug or a damaged store may put in the place of anything. */

const cyclic: Record<string, unknown> = { kind: 'none' };
cyclic['self'] = cyclic;

function deep(): unknown {
  let value: unknown = 1;
  for (let depth = 0; depth < 500; depth++) value = { value };
  return value;
}

const NAMES = [
  'type',
  'id',
  'view',
  'kind',
  'extra',
  'length',
  'then',
  'toJSON',
  '__proto__',
  'constructor',
  'valueOf',
];

/** Values that structured cloning can carry, as storage and messages do. */
export const oddValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown[]>(null, undefined, true, 0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, 10n),
  fc.constantFrom('', ' ', '\u0000', '\u202E', 'x'.repeat(100_000), 'https://evil.example', ...NAMES),
  fc.constantFrom<unknown[]>([], {}, [[]], cyclic, deep(), new Map([['type', 'guide:start']]), new Date(Number.NaN)),
  fc.constantFrom<unknown[]>(Object.create(null), JSON.parse('{"__proto__":{"isAdmin":true}}')),
  fc.jsonValue(),
);

/** One change of one place; `at` counts through the places of whatever it is applied to. */
export interface Change {
  at: number;
  how: 'replace' | 'drop' | 'add';
  key: string;
  value: unknown;
}

/** A change that puts one of these words, or an odd value, anywhere. */
export function anyChange(words: readonly string[]): fc.Arbitrary<Change> {
  return fc.record({
    at: fc.nat(60),
    how: fc.constantFrom('replace', 'drop', 'add'),
    key: fc.constantFrom(...NAMES),
    value: fc.oneof(oddValue, fc.constantFrom(...words)),
  });
}

/** A copy of the value with the changes made in turn. */
export function changed(value: unknown, changes: readonly Change[]): unknown {
  const root: Owner = { value: structuredClone(value) };
  for (const { at, how, key, value: odd } of changes) {
    const places = placesIn(root);
    const [owner, name] = places[at % places.length] ?? [root, 'value'];
    const there = owner[name];
    if (how === 'drop' && owner !== root) Reflect.deleteProperty(owner, name);
    else if (how === 'add' && isObject(there)) define(there, key, odd);
    else define(owner, name, odd);
  }
  return root['value'];
}

type Owner = Record<string, unknown>;

/** Every place that holds something, from the outside in; nothing is gone into twice. */
function placesIn(root: Owner): [Owner, string][] {
  const places: [Owner, string][] = [];
  const seen = new Set<unknown>();
  const open: Owner[] = [root];
  for (let owner = open.shift(); owner && places.length < 200; owner = open.shift()) {
    for (const name of Object.keys(owner)) {
      places.push([owner, name]);
      const there = owner[name];
      if (!isObject(there) || seen.has(there)) continue;
      seen.add(there);
      open.push(there);
    }
  }
  return places;
}

/** As parsed JSON has it: a key of its own, whatever it is called. */
function define(owner: Owner, key: string, value: unknown): void {
  if (Array.isArray(owner) && (key === 'length' || key === 'constructor')) return;
  Object.defineProperty(owner, key, { value, writable: true, enumerable: true, configurable: true });
}

function isObject(value: unknown): value is Owner {
  return typeof value === 'object' && value !== null;
}
