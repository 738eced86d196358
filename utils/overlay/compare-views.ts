import { textContentOf } from '../dom/native-dom';
import type { OverlayView } from '../journey/overlay-view';

/** Whether two views are drawn alike. */
export function isSameView(a: OverlayView, b: OverlayView): boolean {
  return a.target === b.target && JSON.stringify({ ...a, target: 0 }) === JSON.stringify({ ...b, target: 0 });
}

/**
 * What makes a target the same one to a person although the page drew it anew. Of its text only the length: the text may
 * be the password, of which no copy is kept.
 */
export function lookOf({ step, target }: OverlayView): string {
  return target ? `${step} ${target.localName} ${textContentOf(target).trim().length}` : '';
}

/** Parts as one text that is read with a pause between them. */
export function sentencesOf(parts: string[]): string {
  return parts
    .filter(Boolean)
    .map((part) => (/[.!?…。！？]$/.test(part) ? part : `${part}.`))
    .join(' ');
}
