import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { weighPart } from '../../packages/weigh-part';

const FILES: Readonly<Record<string, string>> = {
  'page.js': 'const page = 1;',
  'popup.html':
    '<script src="/popup.js"></script><script src="/chunks/popup-a_1.js"></script><link href="/chunks/shared.js"><link href="/chunks/popup.css">',
  'popup.js': 'const whole = 1;',
  'chunks/popup-a_1.js': 'const popup = 1;',
  'chunks/shared.js': 'const shared = 1;',
  'empty.js': '',
  'bare.html': '<p>Nothing',
};
const read = (path: string) => FILES[path] ?? '';
const packed = (path: string) => gzipSync(read(path), { level: 9 }).length;

it('weighs a script as gzip packs it', () => {
  expect(weighPart(read, 'page.js')).toBe(packed('page.js'));
});

it('weighs all scripts that a page of ours loads, each packed alone', () => {
  expect(weighPart(read, 'popup.html')).toBe(
    packed('popup.js') + packed('chunks/popup-a_1.js') + packed('chunks/shared.js'),
  );
});

it.each(['empty.js', 'missing.js', 'bare.html'])('%s is a mistake, and no weight of nothing', (part) => {
  expect(() => weighPart(read, part)).toThrow(`${part} loads nothing.`);
});
