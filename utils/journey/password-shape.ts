import type { Certainty } from './held-password';

/** What can be a password at all: 8 to 128 characters without white space or control characters. */
export const PASSWORD = /^[^\s\p{C}]{8,128}$/u;
/** The usual app password: sixteen lower-case letters. Source: third-party how-tos; Microsoft names no alphabet. */
export const SURE_PASSWORD = /^[a-z]{16}$/;

const INVISIBLE_AT_THE_START = /^[\s\p{Cf}\p{Cc}]+/u;
/** From the first character on, so that a page's million of blanks is gone through once. */
const TO_THE_LAST_VISIBLE = /^[^]*[^\s\p{Cf}\p{Cc}]/u;

/** The text without blanks, NBSP, line breaks and zero-width characters at its ends. */
export function stripEnds(text: string): string {
  return TO_THE_LAST_VISIBLE.exec(text.replace(INVISIBLE_AT_THE_START, ''))?.[0] ?? '';
}

/**
 * The password that a person's selection is: one token of 8 to 128 characters. Sixteen letters that the page's layout
 * broke into groups join, and are sure; any other selection with blanks inside is more than a password, hence `null`.
 */
export function selectedPassword(selection: string): { value: string; certainty: Certainty } | null {
  const text = stripEnds(selection);
  const joined = text.replace(/[\s\p{Cf}]+/gu, '');
  if (SURE_PASSWORD.test(joined)) return { value: joined, certainty: 'sure' };
  return PASSWORD.test(text) ? { value: text, certainty: 'check' } : null;
}
