/** The parent of a node across shadow roots. */
export function composedParent(node: Node): Node | null {
  if (node instanceof Element && node.assignedSlot) return node.assignedSlot;
  return node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);
}

/** The element and everything around it, innermost first, across shadow roots. */
export function composedAncestors(element: Element): Element[] {
  const ancestors: Element[] = [];
  for (let node: Node | null = element; node; node = composedParent(node)) {
    if (node instanceof Element) ancestors.push(node);
  }
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
      .find((hit) => hit.localName !== ignoredTag && hit.getRootNode() === room);
    if (!next) break;
    found = next;
    root = next.shadowRoot;
  }
  return found;
}
