/** A part of the page: the document, or what stands in one shadow root. */
export type Tree = Document | ShadowRoot;

/** A kind of nodes: whether a node is one is told by its name, its own attributes and its own data alone. */
export interface Kind<Found extends Node> {
  /** All of a tree, in document order. */
  findIn: (tree: Tree) => Found[];
  includes: (node: Node) => boolean;
}

/** A page that has more shadow roots is searched no further. */
export const MOST_SHADOW_ROOTS = 2_000;

/** What is known of a page, kept up to date by the page's own changes, so that a look costs as much as has changed. */
export interface PageIndex {
  /** The shadow roots that the page has now, outer ones before those inside them, at most `MOST_SHADOW_ROOTS`. */
  findShadowRoots: () => ShadowRoot[];
  /** All of a kind in a tree as it is now; the same list again as long as none of them came, left or changed. */
  list: <Found extends Node>(kind: Kind<Found>, tree: Tree) => readonly Found[];
  /** Counts what has changed in the page, our own overlay aside. */
  changes: () => number;
  /** The answer about a node, remembered until something in it changes; shadow roots aside. */
  ask: <Asked extends Node>(question: (node: Asked) => string, node: Asked) => string;
}

const kept = new WeakMap<Document, PageIndex>();

/** The index that is kept of a document, if one is. */
export function indexOf(document: Document): PageIndex | undefined {
  return kept.get(document);
}

/** Has looks find the index by themselves until the signal aborts. */
export function announceIndex(document: Document, index: PageIndex, signal: AbortSignal): void {
  kept.set(document, index);
  signal.addEventListener('abort', () => kept.get(document) === index && kept.delete(document));
}
