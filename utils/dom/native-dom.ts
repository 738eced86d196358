import { HOST_TAG } from './own-host';

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
const readChildNodes = getterOf(Node.prototype, 'childNodes');
const readTextContent = getterOf(Node.prototype, 'textContent');
const readIsConnected = getterOf(Node.prototype, 'isConnected');
const readOwnerDocument = getterOf(Node.prototype, 'ownerDocument');
const readBase = getterOf(Node.prototype, 'baseURI');
const readShadowRoot = getterOf(Element.prototype, 'shadowRoot');
const readLocalName = getterOf(Element.prototype, 'localName');

const nodeOrNull = (value: unknown): Node | null => (value instanceof Node ? value : null);

/** The parent in the node's own tree: a shadow root for what stands directly in it. */
export const parentNodeOf = (node: Node): Node | null => nodeOrNull(readParentNode(node));
export const previousSiblingOf = (node: Node): Node | null => nodeOrNull(readPreviousSibling(node));
export const nextSiblingOf = (node: Node): Node | null => nodeOrNull(readNextSibling(node));
export const firstChildOf = (node: Node): Node | null => nodeOrNull(readFirstChild(node));
/** The document that an element belongs to. */
export const documentOf = (element: Element): Document => readOwnerDocument(element) as Document;
/** The address that an element's relative addresses begin from. */
export const baseOf = (element: Element): string => String(readBase(element));
export const isConnected = (node: Node): boolean => readIsConnected(node) === true;
export const localNameOf = (element: Element): string => String(readLocalName(element));

/** The fields and buttons of a form, in document order. */
export function formElementsOf(form: HTMLFormElement): Element[] {
  const elements = getterOf(HTMLFormElement.prototype, 'elements')(form);
  return elements instanceof HTMLFormControlsCollection ? Array.from(elements) : [];
}

/** The child nodes of a node, as they are now. */
export function childNodesOf(node: Node): Node[] {
  const nodes = readChildNodes(node);
  return nodes instanceof NodeList ? Array.from(nodes) : [];
}

/** The whole text below a node, hidden parts included. */
export function textContentOf(node: Node): string {
  const text = readTextContent(node);
  return typeof text === 'string' ? text : '';
}

/** Elements besides custom ones that may hold a shadow root (DOM standard, "valid shadow host name"). */
const PLAIN_HOSTS = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);

/** Whether a node may ever hold a shadow root, by its name. */
export function mayHoldShadowRoot(node: Node): boolean {
  if (!(node instanceof Element)) return false;
  const name = localNameOf(node);
  return name.includes('-') || PLAIN_HOSTS.has(name);
}

/**
 * The element's shadow root, or `null`: an open one, and a closed one where the browser lets an extension look into it
 * (`chrome.dom.openOrClosedShadowRoot`, Firefox's property of that name). Never our own.
 */
export function shadowRootOf(node: Node): ShadowRoot | null {
  if (!(node instanceof Element) || !mayHoldShadowRoot(node)) return null;
  const open = readShadowRoot(node);
  if (open instanceof ShadowRoot) return open;
  if (!mayHoldClosedRoot(node)) return null;
  const closed = readClosedRoot(node as HTMLElement);
  return closed instanceof ShadowRoot ? closed : null;
}

/** A plain element with a shadow root of its own is mostly empty otherwise; asking for each would cost too much. */
function mayHoldClosedRoot(element: Element): boolean {
  const name = localNameOf(element);
  if (name === HOST_TAG || !(element instanceof HTMLElement)) return false;
  return name.includes('-') || (PLAIN_HOSTS.has(name) && firstChildOf(element) === null);
}

/** After an update of the extension the browser answers its old scripts no more: then only open roots are seen. */
function readClosedRoot(element: HTMLElement): unknown {
  const { chrome } = globalThis as { chrome?: { dom?: { openOrClosedShadowRoot?: (host: HTMLElement) => unknown } } };
  try {
    if (chrome?.dom?.openOrClosedShadowRoot) return chrome.dom.openOrClosedShadowRoot(element);
    return Reflect.get(element, 'openOrClosedShadowRoot');
  } catch {
    return null;
  }
}

/** Everything in the node's own tree that matches, in document order. */
export function queryAll(root: ParentNode, selector: string): Element[] {
  if (root instanceof Element) return [...Element.prototype.querySelectorAll.call(root, selector)];
  if (root instanceof Document) return [...Document.prototype.querySelectorAll.call(root, selector)];
  return [...DocumentFragment.prototype.querySelectorAll.call(root, selector)];
}

/** An attribute's value; empty where there is none. */
export function attributeOf(element: Element, name: string): string {
  return Element.prototype.getAttribute.call(element, name) ?? '';
}

/** Whether the element itself matches the selector. */
export function matches(element: Element, selector: string): boolean {
  return Element.prototype.matches.call(element, selector);
}

/** The element's border box in CSS pixels of the viewport. */
export function rectOf(element: Element): DOMRect {
  return Element.prototype.getBoundingClientRect.call(element);
}

/** The tree that the node stands in; `null` for a node that is in no document. */
export function rootOf(node: Node): Document | ShadowRoot | null {
  const root = Node.prototype.getRootNode.call(node);
  return root instanceof Document || root instanceof ShadowRoot ? root : null;
}
