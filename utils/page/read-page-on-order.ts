import { MICROSOFT_PAGES } from '../sites/microsoft-pages';
import { readAccount } from './read-account';
import { readPassword } from './read-password';
import type { Certainty } from './sight';

/** What a script that reads a page once, on the person's order, brings back. */
export type PageReading =
  | { kind: 'one'; value: string; certainty: Certainty; account: string | null }
  | { kind: 'several' | 'none' };

/** Looks once for a password, because the person said "Read the password on this page". */
export function readPageOnOrder(document: Document): PageReading {
  const sight = readPassword(document, { name: '', isOrder: true });
  if (sight.kind !== 'one') return { kind: sight.kind };
  const { value, certainty } = sight.reading;
  const locators = MICROSOFT_PAGES.flatMap((page) => page.account ?? []);
  return { kind: 'one', value, certainty, account: readAccount(document, locators) };
}
