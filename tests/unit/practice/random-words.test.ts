import { expect, test } from 'vitest';
import { DECOYS } from '../../practice/microsoft/decoys.ts';
import { createRandomWords } from '../../practice/microsoft/random-words.ts';

test('the same seed gives the same words in the same order', () => {
  const one = createRandomWords(7);
  const other = createRandomWords(7);
  expect([one.password(), one.oddPassword()]).toEqual([other.password(), other.oddPassword()]);
});

test('never repeats a password in a long run, and uses every letter', () => {
  const words = createRandomWords(1);
  const passwords = Array.from({ length: 500 }, () => words.password());
  expect(new Set(passwords).size).toBe(500);
  expect(new Set(passwords.join('')).size).toBe(26);
  for (const password of passwords) expect(password).toMatch(/^[a-z]{16}$/);
});

test('odd passwords are 20 mixed characters without blanks', () => {
  const odd = createRandomWords(1).oddPassword();
  expect(odd).toMatch(/^\S{20}$/);
  expect(odd).not.toMatch(/^[a-z]+$/);
});

test('every decoy has the shape of a password', () => {
  for (const decoy of Object.values(DECOYS)) expect(decoy).toMatch(/^[a-z]{16}$/);
});
