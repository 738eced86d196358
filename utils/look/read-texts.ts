import { parentOf } from '../dom/composed-tree';
import { normaliseText } from './normalise-text';

const LONGEST = 200;

/** Every short text below the roots in comparison form, with the elements that hold it. */
export function readTexts(roots: readonly ParentNode[]): Map<string, Element[]> {
  const found = new Map<string, Element[]>();
  for (const root of roots) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const data = (node as Text).data;
      if (data.length > LONGEST || data.trim() === '') continue;
      const parent = parentOf(node);
      const text = normaliseText(data);
      if (!parent || text === '' || parent instanceof HTMLScriptElement || parent instanceof HTMLStyleElement) continue;
      const known = found.get(text);
      if (known) known.push(parent);
      else found.set(text, [parent]);
    }
  }
  return found;
}
