import { parentOf } from '../dom/composed-tree';
import { childNodesOf, matches } from '../dom/native-dom';

/** Two letters in a row, in any script: words rather than a separator between links. */
const WORDS = /\p{L}{2}/u;

/** Whether a link is a part of a sentence: it stands in a line, and beside it the same block has words of its own. */
export function isInSentence(element: Element): boolean {
  if (!matches(element, 'a, [role="link" i]') || getComputedStyle(element).display !== 'inline') return false;
  const around = parentOf(element);
  return around !== null && childNodesOf(around).some((node) => node instanceof Text && WORDS.test(node.data));
}
