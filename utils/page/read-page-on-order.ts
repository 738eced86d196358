import { PAGES } from '../sites/pages';
import type { PageReading } from './page-reading';
import { readAccount } from './read-account';
import { readPassword } from './read-password';

/** Looks once for a password, because the person said "Read the password on this page". */
export function readPageOnOrder(document: Document, url: string): PageReading {
  const sight = readPassword(document, { name: '', isOrder: true });
  if (sight.kind !== 'one') return { kind: sight.kind };
  const { value, certainty } = sight.reading;
  const locators = PAGES.filter(({ hosts }) => hosts.length > 0 && URL.canParse(url)).flatMap(
    ({ account }) => account ?? [],
  );
  return { kind: 'one', value, certainty, account: readAccount(document, locators) };
}
