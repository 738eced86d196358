import { containsDeep, findShadowRoots, queryDeep } from '../dom/composed-tree';
import { matches } from '../dom/native-dom';
import { isOwnHost } from '../dom/own-host';
import { indexOf, type PageIndex, type Tree } from '../dom/page-index';
import { groupByHint, hintOf } from './caption-hints';
import { remember } from './remember';
import { kindOfSelector } from './selector-kind';

/** Searches of one state of the page; each is made once. */
export interface Search {
  index: PageIndex | undefined;
  /** The document and its shadow roots. */
  trees: readonly Tree[];
  /** All elements of the page that match. */
  query: (selector: string) => readonly Element[];
  /** Those that stand in one of the roots, or are one. */
  queryIn: (roots: readonly Node[], selector: string) => readonly Element[];
  /** The same by what their names could be made of. */
  hintsIn: (roots: readonly Node[], selector: string) => ReadonlyMap<string, readonly Element[]>;
}

/** Begins to search the page as it is now, with the index that is kept of it, if one is. */
export function searchPage(document: Document): Search {
  const index = indexOf(document);
  const shadowRoots = findShadowRoots(document);
  const trees = [document, ...shadowRoots];
  const hint = index ? (element: Element) => index.ask(hintOf, element) : hintOf;
  const query = remember((selector: string): readonly Element[] => {
    const kind = index && kindOfSelector(selector).kind;
    return kind ? trees.flatMap((tree) => index.list(kind, tree)) : querySafely(document, selector, shadowRoots);
  });
  /** Of a root that holds little of a large page no more is searched than the root. */
  const inRoot = remember((root: Node) => {
    const inside = root instanceof Element ? shadowRoots.filter((shadow) => containsDeep(root, shadow)) : [];
    const find = remember((selector: string): readonly Element[] => {
      if (root === document) return query(selector);
      return root instanceof Element
        ? querySafely(root, selector, inside)
        : query(selector).filter((element) => containsDeep(root, element));
    });
    return { find, hints: remember((selector: string) => groupByHint(find(selector), hint)) };
  });
  function queryIn(roots: readonly Node[], selector: string): readonly Element[] {
    const [root, ...others] = roots;
    if (root && others.length === 0) return inRoot(root).find(selector);
    return query(selector).filter((element) => roots.some((each) => containsDeep(each, element)));
  }
  return {
    index,
    trees,
    query,
    queryIn,
    hintsIn(roots, selector) {
      const [root, ...others] = roots;
      return root && others.length === 0 ? inRoot(root).hints(selector) : groupByHint(queryIn(roots, selector), hint);
    },
  };
}

/** A selector that the browser does not know (of a site pack, of an older day) finds nothing; none finds our own overlay. */
function querySafely(root: Document | Element, selector: string, shadowRoots: readonly ShadowRoot[]): Element[] {
  try {
    const itself = root instanceof Element && matches(root, selector) ? [root] : [];
    return [...itself, ...queryDeep(root, selector, shadowRoots)].filter((element) => !isOwnHost(element));
  } catch {
    return [];
  }
}
