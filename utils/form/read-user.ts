import { readValue } from '../act/fill-field';
import { LONGEST_TEXT } from '../journey/limits';
import { readAddresses } from '../journey/read-domains';
import { isOwnEmail } from './own-email';
import type { Surroundings } from './read-surroundings';

/**
 * The e-mail address whose password a form asks for, in lower case: the one that the page filled into the user name's field,
 * else, where `around` is given, the only one that row, titles and texts before the form show; `null` where there is none,
 * or are two.
 */
export function readUser(email: HTMLInputElement | null, around: Surroundings | null): string | null {
  const value = email ? readValue(email).trim() : '';
  const texts = around ? [around.row, ...around.titles, ...around.texts] : [];
  const shown = value === '' ? texts : isOwnEmail(value) ? [] : [value];
  const [address, ...others] = new Set(shown.flatMap(readAddresses));
  return address !== undefined && others.length === 0 && address.length <= LONGEST_TEXT ? address : null;
}
