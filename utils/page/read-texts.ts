import { normaliseText } from './normalise-text';
import { parentOf } from './query-deep';

/** A text node's text in comparison form, and the element that holds it. */
export interface CaptionText {
  text: string;
  parent: Element;
}

/** Every short text below the roots in comparison form, with the element that holds it. */
export function readTexts(roots: readonly ParentNode[]): CaptionText[] {
  const found: CaptionText[] = [];
  for (const root of roots) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const data = (node as Text).data;
      if (data.length > 200 || data.trim() === '') continue;
      const parent = parentOf(node);
      if (parent && !(parent instanceof HTMLScriptElement || parent instanceof HTMLStyleElement)) {
        const text = normaliseText(data);
        if (text !== '') found.push({ text, parent });
      }
    }
  }
  return found;
}
