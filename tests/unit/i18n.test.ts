import { expect, test } from 'vitest';
import { i18n } from '#i18n';

test('the sentences of tests are those of the built extension', () => {
  expect(i18n.t('extension.name')).toBe('App Password Courier');
});

test('a sentence that does not exist is an error', () => {
  // @ts-expect-error: the key does not exist
  expect(() => i18n.t('extension.nothing')).toThrow('No sentence');
});
