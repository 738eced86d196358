import { expect, test } from 'vitest';
import { DEFAULT_OPTIONS, optionsFromQuery } from '../../practice/microsoft/options.ts';

function asked(query: string) {
  return optionsFromQuery(new URLSearchParams(query), DEFAULT_OPTIONS);
}

test('an empty query asks for nothing', () => {
  expect(asked('')).toEqual(DEFAULT_OPTIONS);
});

test('reads words, numbers, switches, the language and the account', () => {
  expect(asked('valueAs=nbsp&showForMs=80&banner=1&nativeDialog=true&lng=pt-BR&name=Bo&email=bo%40x.test')).toEqual({
    ...DEFAULT_OPTIONS,
    valueAs: 'nbsp',
    showForMs: 80,
    banner: true,
    nativeDialog: true,
    language: 'pt-BR',
    account: { name: 'Bo', email: 'bo@x.test' },
  });
});

test('a switch can be turned off over the server', () => {
  expect(optionsFromQuery(new URLSearchParams('banner=0'), { ...DEFAULT_OPTIONS, banner: true }).banner).toBe(false);
});

test.each(['lng=tlh', 'delayMs=soon', 'account=x', 'stranger=1', 'valueAs=hologram', 'generation=G9'])(
  'leaves everything alone for %s',
  (query) => {
    expect(asked(query)).toEqual(DEFAULT_OPTIONS);
  },
);
