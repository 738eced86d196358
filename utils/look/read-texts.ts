import { parentOf } from '../dom/composed-tree';
import type { Kind, PageIndex, Tree } from '../dom/page-index';
import { normaliseText } from './normalise-text';

const LONGEST = 200;

const TEXTS: Kind<Text> = { findIn: findTexts, includes: isShortText };

function isShortText(node: Node): boolean {
  return node instanceof Text && node.data.length <= LONGEST && node.data.trim() !== '';
}

function findTexts(tree: Tree): Text[] {
  const found: Text[] = [];
  const walker = document.createTreeWalker(tree, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (isShortText(node)) found.push(node as Text);
  return found;
}

/** The last reading of each list: as long as the index gives the same lists, the page has the same texts. */
const known = new WeakMap<readonly Text[], { lists: readonly (readonly Text[])[]; texts: Map<string, Element[]> }>();

/** Every short text of the trees in comparison form, with the elements that hold it. */
export function readTexts(trees: readonly Tree[], index?: PageIndex): ReadonlyMap<string, readonly Element[]> {
  const lists = trees.map((tree) => index?.list(TEXTS, tree) ?? findTexts(tree));
  const [first] = lists;
  const before = first && known.get(first);
  if (before?.lists.length === lists.length && before.lists.every((list, at) => list === lists[at]))
    return before.texts;
  const texts = groupByText(lists, index ? (node) => index.ask(comparedText, node) : comparedText);
  if (first) known.set(first, { lists, texts });
  return texts;
}

function comparedText(node: Text): string {
  return normaliseText(node.data);
}

function groupByText(lists: readonly (readonly Text[])[], textOf: (node: Text) => string): Map<string, Element[]> {
  const found = new Map<string, Element[]>();
  for (const node of lists.flat()) {
    const parent = parentOf(node);
    const text = textOf(node);
    if (!parent || text === '' || parent instanceof HTMLScriptElement || parent instanceof HTMLStyleElement) continue;
    const elements = found.get(text);
    if (elements) elements.push(parent);
    else found.set(text, [parent]);
  }
  return found;
}
