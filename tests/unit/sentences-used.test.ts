import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import messages from '../../locales/en.yml';

const ROOT = join(import.meta.dirname, '../..');
const CODE = globSync('{utils,components,entrypoints}/**/*.{ts,tsx}', { cwd: ROOT })
  .map((path) => readFileSync(join(ROOT, path), 'utf8'))
  .join('\n');
/** Every text in quotes that could be a sentence's key; the parts that a template leaves open stand as `${…}`. */
const KEYS = Array.from(CODE.matchAll(/['`]([a-z]\w*(?:\.(?:\w|\$\{[^}]*\})+)+)['`]/gi), ([, key = '']) => key);
/** The manifest asks for these by name. */
const IN_MANIFEST = Array.from(CODE.matchAll(/__MSG_(\w+)__/g), ([, name = '']) => name);

/** The browser's name for a key, as a pattern that gives what stands where a template leaves a part open. */
function patternOf(key: string): string {
  return key.replaceAll('.', '_').replace(/\$\{[^}]*\}/g, '(\\w+)');
}

/** Whether what a template leaves open is an id of the code's own. */
function isId(part: string): boolean {
  return CODE.includes(`'${part.replaceAll('_', '-')}'`) || CODE.includes(`'${part}'`);
}

test('every sentence is said somewhere', () => {
  const used = [...new Set([...KEYS.map(patternOf), ...IN_MANIFEST])].map((pattern) => new RegExp(`^${pattern}$`));
  const isSaid = (name: string) => used.some((pattern) => pattern.exec(name)?.slice(1).every(isId));
  const unused = Object.keys(messages).filter((name) => !isSaid(name));
  expect(unused.map((name) => `locales/en.yml has ${name}, which nobody says. Take it out, or say it.`)).toEqual([]);
});

test('every sentence that the code names by a whole key is there', () => {
  const heads = new Set(Object.keys(messages).map((name) => name.split('_')[0] ?? ''));
  const named = KEYS.filter((key) => !key.includes('$') && heads.has(key.split('.')[0] ?? ''));
  const missing = named.filter((key) => !Object.hasOwn(messages, key.replaceAll('.', '_')));
  expect(named.length).toBeGreaterThan(100);
  expect(missing.map((key) => `The code says ${key}, which locales/en.yml does not have.`)).toEqual([]);
});
