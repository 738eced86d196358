import { isSelector } from '../dom/is-selector';
import { queryAll } from '../dom/native-dom';
import { isOwnHost } from '../dom/own-host';
import { indexOf, type Kind } from '../dom/page-index';
import { remember } from './remember';

const QUOTED = /"[^"]*"|'[^']*'/g;
const ATTRIBUTE = /\[[^\]]*\]/g;
/** Names, classes and ids, alone or combined by `:is`, `:not` and `:where`: no neighbours, no parents, no states. */
const ALONE = /^(?:[\w.#*-]|:(?:is|not|where)\(|\)|\s*,\s*)*$/;

/** The elements that a selector finds, where it tells by the element's own name and attributes alone; else `null`. */
export const kindOfSelector = remember((selector: string): { kind: Kind<Element> | null } => ({
  kind:
    ALONE.test(selector.replace(QUOTED, '').replace(ATTRIBUTE, '')) && isSelector(selector) ? kindOf(selector) : null,
}));

function kindOf(selector: string): Kind<Element> {
  return {
    findIn: (tree) => queryAll(tree, selector).filter((element) => !isOwnHost(element)),
    includes: (node) => node instanceof Element && Element.prototype.matches.call(node, selector) && !isOwnHost(node),
  };
}

/** What a selector finds in one tree, or below an element, in document order: from the index that is kept of the page, if one is. */
export function queryTree(root: Document | ShadowRoot | Element, selector: string): readonly Element[] {
  const index = root instanceof Document && indexOf(root);
  const { kind } = kindOfSelector(selector);
  return index && kind ? index.list(kind, root) : queryAll(root, selector);
}
