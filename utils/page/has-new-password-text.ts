import { looksLikePassword } from './password-token';
import { queryAll, textContentOf } from './query-deep';

/** Longer texts around a change are other people's business. */
const NEARBY = 2_000;

function nearbyText(node: Node): string {
  const text = textContentOf(node);
  return text.length <= NEARBY ? text : '';
}

function valuesIn(node: Node): string[] {
  if (node instanceof HTMLInputElement || node instanceof HTMLTextAreaElement) return [node.value];
  if (!(node instanceof Element)) return [];
  return queryAll(node, 'input, textarea').map((field) => (field as HTMLInputElement | HTMLTextAreaElement).value);
}

/** Whether a change of the page may have brought a password to light: in a new text, a value, or by showing what was hidden. */
export function hasNewPasswordText(record: MutationRecord): boolean {
  if (record.type === 'characterData') return looksLikePassword(nearbyText(record.target.parentNode ?? record.target));
  if (record.type === 'attributes') {
    return [nearbyText(record.target), ...valuesIn(record.target)].some(looksLikePassword);
  }
  const added = Array.from(record.addedNodes);
  if (added.length === 0) return false;
  return [nearbyText(record.target), ...added.flatMap((node) => [textContentOf(node), ...valuesIn(node)])].some(
    looksLikePassword,
  );
}
