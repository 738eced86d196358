import { expect, it } from 'vitest';
import { type Glimpse, judgeMoment } from '../../practice/strangers/judge-moment.ts';
import type { Must } from '../../practice/strangers/stranger-page.ts';

// The judge of the strangers' pages must be able to say no.

const BOX = { x: 100, y: 50, width: 80, height: 20 };
const AROUND = { x: 94, y: 44, width: 92, height: 32 };
const OVERLAY = {
  step: 'create',
  state: 'pointing',
  ring: AROUND,
  bubble: null,
  marks: [],
  text: 'Choose it',
  buttons: [],
};
const POINTING: Glimpse = { seen: OVERLAY, held: [], marked: [BOX] };
const WORDS: Glimpse = { seen: { ...OVERLAY, state: 'words', ring: null }, held: [], marked: [] };
const HELD = [{ account: 'a@contoso.com', password: 'abcdefghijklmnop' }];
const CAPTURED: Glimpse = {
  seen: { ...OVERLAY, step: 'read-the-password', state: 'captured' },
  held: HELD,
  marked: [BOX],
};
const RING: Must = { kind: 'ring', step: 'create', on: '[data-mark]' };
const CAPTURE: Must = { kind: 'captured', password: 'abcdefghijklmnop', accounts: ['a@contoso.com'], done: '#done' };

it.each<[string, Must, Glimpse, boolean]>([
  ['the ring on its target', RING, POINTING, true],
  ['the ring elsewhere', RING, { ...POINTING, marked: [{ ...BOX, y: 300 }] }, false],
  ['the ring on one of two', RING, { ...POINTING, marked: [BOX, BOX] }, false],
  ['the ring of another step', { ...RING, step: 'read-the-password' }, POINTING, false],
  ['no ring', RING, { ...POINTING, seen: { ...OVERLAY, ring: null } }, false],
  ['the ring while something is held', RING, { ...POINTING, held: HELD }, false],
  ['words', { kind: 'no-ring' }, WORDS, true],
  ['words of another step', { kind: 'no-ring', steps: ['read-the-password'] }, WORDS, false],
  ['other words', { kind: 'no-ring', says: 'It is missing' }, WORDS, false],
  ['words while something is held', { kind: 'no-ring' }, { ...WORDS, held: HELD }, false],
  ['waiting', { kind: 'no-ring' }, { ...WORDS, seen: { ...OVERLAY, state: 'waiting', ring: null } }, false],
  ['a ring where none may be', { kind: 'no-ring' }, POINTING, false],
  ['the password', CAPTURE, CAPTURED, true],
  ['another password', { ...CAPTURE, password: 'ponmlkjihgfedcba' }, CAPTURED, false],
  ['another account', { ...CAPTURE, accounts: [null] }, CAPTURED, false],
  ['one password too many', CAPTURE, { ...CAPTURED, held: [...HELD, ...HELD] }, false],
  ['the password, the ring not on Done', CAPTURE, { ...CAPTURED, marked: [] }, false],
  ['nothing captured', { kind: 'no-capture' }, WORDS, true],
  ['something captured', { kind: 'no-capture' }, CAPTURED, false],
  ['the page’s own words', { kind: 'says', text: 'Choose' }, POINTING, true],
  ['no such words', { kind: 'says', text: 'Error' }, POINTING, false],
  ['no overlay', { kind: 'no-overlay' }, { ...WORDS, seen: null }, true],
  ['an overlay', { kind: 'no-overlay' }, WORDS, false],
])('%s', (_, must, glimpse, isRight) => {
  expect('is' in judgeMoment(must, glimpse)).toBe(isRight);
});
