/**
 * Reads that a page cannot redirect: a form whose inputs are named `parentNode`, `getAttribute` or `querySelectorAll`
 * answers those names with its inputs (DOM clobbering), so every read goes through the prototype.
 */
function getterOf(prototype: object, name: string): (node: Node) => unknown {
  const descriptor = Object.getOwnPropertyDescriptor(prototype, name);
  return (node) => descriptor?.get?.call(node);
}

const readParentNode = getterOf(Node.prototype, 'parentNode');
const readPreviousSibling = getterOf(Node.prototype, 'previousSibling');
const readNextSibling = getterOf(Node.prototype, 'nextSibling');
const readFirstChild = getterOf(Node.prototype, 'firstChild');
const readIsConnected = getterOf(Node.prototype, 'isConnected');
const readShadowRoot = getterOf(Element.prototype, 'shadowRoot');
const readLocalName = getterOf(Element.prototype, 'localName');

const nodeOrNull = (value: unknown): Node | null => (value instanceof Node ? value : null);

export const parentNodeOf = (node: Node): Node | null => nodeOrNull(readParentNode(node));
export const previousSiblingOf = (node: Node): Node | null => nodeOrNull(readPreviousSibling(node));
export const nextSiblingOf = (node: Node): Node | null => nodeOrNull(readNextSibling(node));
export const firstChildOf = (node: Node): Node | null => nodeOrNull(readFirstChild(node));
export const isConnected = (node: Node): boolean => readIsConnected(node) === true;
export const localNameOf = (element: Element): string => String(readLocalName(element));

/** The element's open shadow root. */
export function shadowRootOf(node: Node): ShadowRoot | null {
  const root = node instanceof Element ? readShadowRoot(node) : null;
  return root instanceof ShadowRoot ? root : null;
}

/** Everything in the node's own tree that matches, in document order. */
export function queryAll(root: ParentNode, selector: string): Element[] {
  if (root instanceof Element) return [...Element.prototype.querySelectorAll.call(root, selector)];
  if (root instanceof Document) return [...Document.prototype.querySelectorAll.call(root, selector)];
  return [...DocumentFragment.prototype.querySelectorAll.call(root, selector)];
}

export function attributeOf(element: Element, name: string): string {
  return Element.prototype.getAttribute.call(element, name) ?? '';
}

export function doesMatch(element: Element, selector: string): boolean {
  return Element.prototype.matches.call(element, selector);
}

export function rectOf(element: Element): DOMRect {
  return Element.prototype.getBoundingClientRect.call(element);
}

export function rootOf(node: Node): Document | ShadowRoot | null {
  const root = Node.prototype.getRootNode.call(node);
  return root instanceof Document || root instanceof ShadowRoot ? root : null;
}

/** The parent as a person sees it: out of a shadow root into its host. */
export function parentOf(node: Node): Element | null {
  const parent = parentNodeOf(node);
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
}

/** The element and what holds it, innermost first, across shadow roots. */
export function* ancestorsOf(node: Node): Generator<Element> {
  for (let at = node instanceof Element ? node : parentOf(node); at; at = parentOf(at)) yield at;
}

/** The nearest of the element and its ancestors that matches, across shadow roots. */
export function closest(node: Node, selector: string): Element | null {
  for (const element of ancestorsOf(node)) if (doesMatch(element, selector)) return element;
  return null;
}

/** Whether `outer` holds `inner`, itself included, across shadow roots. */
export function holds(outer: Node, inner: Node): boolean {
  for (let at: Node | null = inner; at; at = parentNodeOf(at) ?? (at instanceof ShadowRoot ? at.host : null)) {
    if (at === outer) return true;
  }
  return false;
}

/** Whether `first` stands before `second` in the document (an element stands before what it holds). */
export function isBefore(first: Node, second: Node): boolean {
  const [a, b] = inOneTree(first, second);
  return Boolean(Node.prototype.compareDocumentPosition.call(a, b) & Node.DOCUMENT_POSITION_FOLLOWING);
}

/** The two nodes, or the shadow hosts that stand for them where they live in different trees. */
function inOneTree(first: Node, second: Node): [Node, Node] {
  for (let a: Node | null = first; a; a = hostOf(a)) {
    for (let b: Node | null = second; b; b = hostOf(b)) if (rootOf(a) === rootOf(b)) return [a, b];
  }
  return [first, second];
}

function hostOf(node: Node): Element | null {
  const root = rootOf(node);
  return root instanceof ShadowRoot ? root.host : null;
}
