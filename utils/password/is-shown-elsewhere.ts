import { containsDeep } from '../dom/composed-tree';
import { isSeen } from '../look/is-visible';
import { normaliseText } from '../look/normalise-text';
import type { Look } from '../look/open-look';
import { compilePhrases, wordsOf } from '../look/phrase';

/**
 * Whether the page also shows the text elsewhere, alone or within an address: then it is somebody's name, since a one-time
 * password is shown in one place.
 */
export function isShownElsewhere(look: Look, value: string, root: Element): boolean {
  const wanted = normaliseText(value);
  const phrase = compilePhrases([value.replaceAll('*', ' ')]);
  for (const [text, parents] of look.texts()) {
    if (!phrase.test(` ${wordsOf(text)} `)) continue;
    const isAddress = text.includes(`${wanted}@`) || text.includes(`${wanted}.`);
    if (parents.some((parent) => isSeen(parent) && (isAddress || !containsDeep(root, parent)))) return true;
  }
  return false;
}
