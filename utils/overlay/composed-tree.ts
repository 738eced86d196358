import { shadowRootOf } from '../page/query-deep';

// Called through their prototypes: a form's inputs may be named "matches", "parentNode" and so on.

/** `matches` that no input can replace. */
export function matches(element: Element, selector: string): boolean {
  return Element.prototype.matches.call(element, selector);
}

/** `getBoundingClientRect` that no input can replace. */
export function rectOf(element: Element): DOMRect {
  return Element.prototype.getBoundingClientRect.call(element);
}

/** The parent of an element as it is laid out: through slots and across shadow roots. */
function layoutParent(element: Element): Element | null {
  const slot: unknown = Reflect.get(Element.prototype, 'assignedSlot', element);
  if (slot instanceof Element) return slot;
  const parent: unknown = Reflect.get(Node.prototype, 'parentNode', element);
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
}

/** The element and everything that it is laid out in, innermost first. */
export function layoutAncestors(element: Element): Element[] {
  const ancestors: Element[] = [];
  for (let at: Element | null = element; at; at = layoutParent(at)) ancestors.push(at);
  return ancestors;
}

/** The page's topmost element at a point, inside open shadow roots too; elements named `ignoredTag` are looked through. */
export function elementAt(document: Document, x: number, y: number, ignoredTag: string): Element | null {
  let root: Document | ShadowRoot | null = document;
  let found: Element | null = null;
  while (root) {
    const room: Document | ShadowRoot = root;
    const next: Element | undefined = room
      .elementsFromPoint(x, y)
      .find((hit) => hit.localName !== ignoredTag && Node.prototype.getRootNode.call(hit) === room);
    if (!next) break;
    found = next;
    root = shadowRootOf(next);
  }
  return found;
}
