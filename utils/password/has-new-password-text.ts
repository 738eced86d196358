import { queryAll, textContentOf } from '../dom/native-dom';
import { looksLikePassword } from './password-token';

/** Longer texts around a change are other people's business. */
const NEARBY = 2_000;

/** The whole text of a node, empty when it is long: a large page is not joined to one string only to be thrown away. */
function nearbyText(node: Node): string {
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  let text = node instanceof Text ? node.data : '';
  for (let at = walker.nextNode(); at && text.length <= NEARBY; at = walker.nextNode()) text += (at as Text).data;
  return text.length <= NEARBY ? text : '';
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
  for (const place of placesOf(records)) if (looksLikePassword(nearbyText(place))) return true;
  const shown = new Set(records.filter(({ type }) => type === 'attributes').map(({ target }) => target));
  for (const node of shown) if (valuesIn(node).some(looksLikePassword)) return true;
  const added = new Set(records.flatMap(({ addedNodes }) => Array.from(addedNodes)));
  for (const node of added) {
    if (looksLikePassword(textContentOf(node)) || valuesIn(node).some(looksLikePassword)) return true;
  }
  return false;
}
