import { readAccount } from '../find/read-account';
import type { PageReading } from '../journey/outcomes';
import { learnCaptions } from '../look/captions';
import { openLook } from '../look/open-look';
import { readPassword } from '../password/read-password';
import { LABELS } from '../sites/labels';
import { MICROSOFT_PAGES } from '../sites/microsoft-pages';

/** Looks once for a password, because the person said "Read the password on this page". */
export function readPageOnOrder(document: Document): PageReading {
  learnCaptions(LABELS);
  const look = openLook(document);
  const sight = readPassword(look, { name: '', isOrder: true });
  if (sight.kind !== 'one') return { kind: sight.kind };
  const { value, certainty } = sight.reading;
  const locators = MICROSOFT_PAGES.flatMap((page) => page.account ?? []);
  return { kind: 'one', value, certainty, account: readAccount(look, locators) };
}
