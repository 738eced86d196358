import type { Reading } from './sight';

/** What a search for the password found. `several`: two or more could be it, none is taken. */
export type PasswordSight =
  | { kind: 'one'; reading: Reading }
  | { kind: 'several'; elements: Element[] }
  | { kind: 'none' };

export interface ReadContext {
  /** The name that was chosen for the app password: never taken for the password. */
  name: string;
  /** The person said "Read the password on this page": the whole page may be searched. */
  isOrder?: boolean;
}

/** Reads the app password that the page shows now. Never guesses between several. */
export function readPassword(_document: Document, _context: ReadContext): PasswordSight {
  return { kind: 'none' };
}

/** A cheap test on changed text: could a password stand in it? False alarms are fine, misses are not. */
export function looksLikePassword(_text: string): boolean {
  return false;
}
