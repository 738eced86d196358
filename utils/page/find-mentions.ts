import { containsDeep } from '../dom/composed-tree';
import type { Look } from './open-look';

const LETTER = /[\p{L}\p{N}]/u;
/** Scripts that write words without blanks in between. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;

function standsIn(text: string, caption: string): boolean {
  for (let at = text.indexOf(caption); at >= 0; at = text.indexOf(caption, at + 1)) {
    if (UNSPACED.test(caption)) return true;
    const isFree = !LETTER.test(text[at - 1] ?? ' ') && !LETTER.test(text[at + caption.length] ?? ' ');
    if (isFree) return true;
  }
  return false;
}

/** Elements with a visible text that mentions the label: one of its captions as a phrase of its own. The first one is enough. */
export function findMentions(look: Look, roots: readonly Node[], label: string): Element[] {
  const captions = [...look.captions(label)].filter((caption) => caption !== '');
  for (const [text, parents] of look.texts()) {
    if (!captions.some((caption) => standsIn(text, caption))) continue;
    const mention = parents.find(
      (parent) => roots.some((root) => containsDeep(root, parent)) && look.isVisible(parent),
    );
    if (mention) return [mention];
  }
  return [];
}
