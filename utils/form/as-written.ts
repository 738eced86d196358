import { wordsOf } from '../look/phrase';

/** Captions as the page writes them, by their words: a verdict quotes the page. Bounded, since pages can make up captions. */
const written = new Map<string, string>();
const MOST_WRITTEN = 2000;
/** What could be a password is not kept. */
const LONG_WORD = /[^\s.@]{16}/;

/** What stands together as an address does. */
const TOKEN = /[^\s<>()"',;]+/gu;

/** The words of a caption, without those of addresses; how the page writes them is remembered for a quote. */
export function captionOf(text: string): string {
  const caption = wordsOf(text.replace(TOKEN, (token) => (isAddress(token) ? ' ' : token)));
  if (written.size >= MOST_WRITTEN) written.clear();
  if (caption !== '' && !LONG_WORD.test(text)) written.set(caption, text.trim().replace(/\s+/g, ' '));
  return caption;
}

/** An address names somebody and says nothing of the form: "admin@…" is no administrator's field. */
function isAddress(token: string): boolean {
  return token.includes('@', 1);
}

/** A caption as a page wrote it last; its words where that is not known. */
export function asWritten(caption: string): string {
  return written.get(caption) ?? caption;
}
