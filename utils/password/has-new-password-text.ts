import type { Changes } from '../dom/changes';
import { childNodesOf, queryAll } from '../dom/native-dom';
import { looksLikePassword } from './password-token';

/** Longer texts around a change are other people's business; so are longer new ones. */
const NEARBY = 2_000;
const LONGEST_NEW = 100_000;

/** The texts below a node, the node itself where it is one; `null` where they are longer than `most` together. */
function textsIn(node: Node, most: number): string[] | null {
  if (node instanceof Text) return node.length <= most ? [node.data] : null;
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  let length = 0;
  for (let at = walker.nextNode(); at; at = walker.nextNode()) {
    texts.push((at as Text).data);
    length += (at as Text).length + 1;
    if (length > most) return null;
  }
  return texts;
}

/** Whether one stands in a text of its own beside others ("Password" | "abcd…" | "Done"), or is made of several, letter by letter. */
function mayHold(texts: readonly string[]): boolean {
  return looksLikePassword(texts.join('')) || (texts.length > 1 && looksLikePassword(texts.join(' ')));
}

/** Whether nodes that came bring one, in their texts or their fields: of more than is read at once, each part. */
function mayBringOne(nodes: readonly Node[]): boolean {
  const parts = [...nodes];
  for (const part of parts) {
    const texts = textsIn(part, LONGEST_NEW);
    if (!texts) parts.push(...childNodesOf(part));
    else if (mayHold(texts) || valuesIn(part).some(looksLikePassword)) return true;
  }
  return false;
}

function valuesIn(node: Node): string[] {
  if (node instanceof HTMLInputElement || node instanceof HTMLTextAreaElement) return [node.value];
  if (!(node instanceof Element)) return [];
  return queryAll(node, 'input, textarea').map((field) => (field as HTMLInputElement | HTMLTextAreaElement).value);
}

/** The nodes around the changes, each once, however many changes it saw. */
function placesOf(records: readonly MutationRecord[]): Set<Node> {
  const telling = records.filter(({ type, addedNodes }) => type !== 'childList' || addedNodes.length > 0);
  return new Set(
    telling.map(({ type, target }) => (type === 'characterData' ? (target.parentNode ?? target) : target)),
  );
}

/** Whether changes of the page may have brought a password to light: in a new text, a value, or by showing what was hidden. */
export function hasNewPasswordText({ records, added }: Changes): boolean {
  if (mayBringOne(added)) return true;
  const places = placesOf(records);
  for (const node of added) places.delete(node);
  for (const place of places) if (mayHold(textsIn(place, NEARBY) ?? [])) return true;
  const shown = new Set(records.filter(({ type }) => type === 'attributes').map(({ target }) => target));
  for (const node of shown) if (valuesIn(node).some(looksLikePassword)) return true;
  return false;
}
