import { SURE_PASSWORD } from '../journey/password-shape';
import { looksLikePassword } from '../password/password-token';

/** Addresses, and numbers that could be somebody's. */
const PERSONAL = /@|\d{3,}|\p{L}\.\p{L}{2,}|onmicrosoft/iu;
/** Running ids, hashes and other people's words are no hooks. */
const UNSTABLE = /\d{3,}|[a-f0-9]{8,}|[:@\s]|^s2id_|autogen|onmicrosoft/i;
const RUNNING_NUMBER = /\d+$/;
const LONGEST_CAPTION = 60;
const LONGEST_HOOK = 80;

/**
 * Whether a name is a caption that may be kept on disk, rather than somebody's datum or a password.
 *
 * @param personal words in lower case that are somebody's, such as the account's name
 */
export function isCaptionFitToKeep(text: string, personal: readonly string[]): boolean {
  if (text.length < 2 || text.length > LONGEST_CAPTION || PERSONAL.test(text)) return false;
  return !looksLikePassword(text) && !SURE_PASSWORD.test(text.replace(/[\s-]+/g, '')) && !names(text, personal);
}

/** Whether an attribute's value is one that pages keep from release to release, and nobody's datum. */
export function isHookFitToKeep(attribute: string, value: string, personal: readonly string[]): boolean {
  if (value === '' || value.length > LONGEST_HOOK || UNSTABLE.test(value)) return false;
  if (attribute === 'id' && RUNNING_NUMBER.test(value)) return false;
  // A dot belongs to a model's name in AngularJS; elsewhere it is rather a domain's.
  if (attribute !== 'ng-model' && value.includes('.')) return false;
  return !value.split(/[^a-z0-9]+/i).some(looksLikePassword) && !names(value, personal);
}

function names(text: string, personal: readonly string[]): boolean {
  const words = text.toLowerCase().split(/[\s_.,;:()/]+/u);
  const parts = words.flatMap((word) => [word, ...word.split('-')]);
  return personal.some((word) => parts.includes(word));
}
