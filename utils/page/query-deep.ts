/** `querySelectorAll` that an input named "querySelectorAll" cannot replace. */
export function queryAll(root: ParentNode, selector: string): Element[] {
  const found =
    root instanceof Element ? Element.prototype.querySelectorAll.call(root, selector) : root.querySelectorAll(selector);
  return Array.from(found);
}

// Properties are read through their prototypes: a form's inputs may be named "parentNode", "textContent" and so on.

/** `element.matches`. */
export function matches(element: Element, selector: string): boolean {
  return Element.prototype.matches.call(element, selector);
}

/** `element.getAttribute`, empty where there is none. */
export function attributeOf(element: Element, name: string): string {
  return Element.prototype.getAttribute.call(element, name) ?? '';
}

/** The whole text below a node, hidden parts included. */
export function textContentOf(node: Node): string {
  const text: unknown = Reflect.get(Node.prototype, 'textContent', node);
  return typeof text === 'string' ? text : '';
}

/** The child nodes of a node. */
export function childNodesOf(node: Node): Node[] {
  const nodes: unknown = Reflect.get(Node.prototype, 'childNodes', node);
  return nodes instanceof NodeList ? Array.from(nodes) : [];
}

/** The open shadow root of an element, or `null`; a form's input named "shadowRoot" does not count. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  const root: unknown = Reflect.get(Element.prototype, 'shadowRoot', element);
  return root instanceof ShadowRoot ? root : null;
}

/** The open shadow roots below a root, nested ones included, at most `budget`. */
export function findShadowRoots(root: ParentNode, budget = 2_000): ShadowRoot[] {
  const found: ShadowRoot[] = [];
  const waiting: ParentNode[] = [root];
  for (let next = waiting.pop(); next && found.length < budget; next = waiting.pop()) {
    const document = next instanceof Document ? next : (next as Node).ownerDocument;
    if (!document) continue;
    const walker = document.createTreeWalker(next, NodeFilter.SHOW_ELEMENT);
    for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
      const shadow = node instanceof Element ? shadowRootOf(node) : null;
      if (!shadow) continue;
      found.push(shadow);
      waiting.push(shadow);
      if (found.length >= budget) break;
    }
  }
  return found;
}

/** Matches in the light tree first, then in the open shadow roots below the root. */
export function queryDeep(
  root: ParentNode,
  selector: string,
  shadowRoots: readonly ShadowRoot[] = findShadowRoots(root),
): Element[] {
  return [root, ...shadowRoots].flatMap((part) => queryAll(part, selector));
}

function rootOf(node: Node): Node {
  return Node.prototype.getRootNode.call(node);
}

/** The parent in the composed tree: a shadow root's host, a slotted element's slot is passed over. */
export function parentOf(node: Node): Element | null {
  const parent: unknown = Reflect.get(Node.prototype, 'parentNode', node);
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
}

/** `closest` across open shadow roots, the element itself included. */
export function findClosest(element: Element, selector: string): Element | null {
  for (let at: Element | null = element; at; ) {
    const found: Element | null = Element.prototype.closest.call(at, selector);
    if (found) return found;
    const root = rootOf(at);
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return null;
}

/** `contains` across open shadow roots, the element itself included. */
export function containsDeep(outer: Node, inner: Node): boolean {
  for (let at: Node | null = inner; at; ) {
    if (Node.prototype.contains.call(outer, at)) return true;
    const root: Node = rootOf(at);
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return false;
}
