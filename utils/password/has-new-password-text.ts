import { queryAll } from '../dom/native-dom';
import { looksLikePassword } from './password-token';

/** Longer texts around a change are other people's business; so are longer new ones. */
const NEARBY = 2_000;
const LONGEST_NEW = 100_000;

/**
 * Whether a password may stand in the texts of a node: one in a text of its own beside others ("Password" | "abcd…" |
 * "Done"), or one that is made of several, letter by letter. Longer texts than `most` are not read.
 */
function mayHold(node: Node, most: number): boolean {
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  const texts = node instanceof Text ? [node.data] : [];
  let length = 0;
  for (let at = walker.nextNode(); at && length <= most; at = walker.nextNode()) {
    texts.push((at as Text).data);
    length += (at as Text).length;
  }
  return length <= most && (looksLikePassword(texts.join(' ')) || looksLikePassword(texts.join('')));
}

function valuesIn(node: Node): string[] {
  if (node instanceof HTMLInputElement || node instanceof HTMLTextAreaElement) return [node.value];
  if (!(node instanceof Element)) return [];
  return queryAll(node, 'input, textarea').map((field) => (field as HTMLInputElement | HTMLTextAreaElement).value);
}

/** The nodes around the changes, each once, however many changes it saw: a page that loads has thousands in one parent. */
function placesOf(records: readonly MutationRecord[]): Set<Node> {
  const telling = records.filter(({ type, addedNodes }) => type !== 'childList' || addedNodes.length > 0);
  return new Set(
    telling.map(({ type, target }) => (type === 'characterData' ? (target.parentNode ?? target) : target)),
  );
}

/** Whether changes of the page may have brought a password to light: in a new text, a value, or by showing what was hidden. */
export function hasNewPasswordText(records: readonly MutationRecord[]): boolean {
  for (const place of placesOf(records)) if (mayHold(place, NEARBY)) return true;
  const shown = new Set(records.filter(({ type }) => type === 'attributes').map(({ target }) => target));
  for (const node of shown) if (valuesIn(node).some(looksLikePassword)) return true;
  const added = new Set(records.flatMap(({ addedNodes }) => Array.from(addedNodes)));
  for (const node of added) {
    if (mayHold(node, LONGEST_NEW) || valuesIn(node).some(looksLikePassword)) return true;
  }
  return false;
}
