import { parentNodeOf, queryAll, rootOf, shadowRootOf } from './native-dom';
import { isOwnHost } from './own-host';
import { indexOf, MOST_SHADOW_ROOTS } from './page-index';

// The tree as a person sees it: shadow roots, closed ones too where the browser lets us, belong to the page like everything else.

/** The parent: out of a shadow root into its host; a slotted element's slot is passed over. */
export function parentOf(node: Node): Element | null {
  const parent = parentNodeOf(node);
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
}

/** The element and what holds it, innermost first. */
export function* ancestorsOf(node: Node): Generator<Element> {
  for (let at = node instanceof Element ? node : parentOf(node); at; at = parentOf(at)) yield at;
}

/** The element and everything that it is laid out in, innermost first: through slots too. */
export function layoutAncestors(element: Element): Element[] {
  const ancestors: Element[] = [];
  for (let at: Element | null = element; at; at = layoutParentOf(at)) ancestors.push(at);
  return ancestors;
}

/** What an element is laid out in: the slot that shows it, else its parent or the host above it. */
export function layoutParentOf(element: Element): Element | null {
  return slotOf(element) ?? parentOf(element);
}

function slotOf(element: Element): Element | null {
  const slot: unknown = Reflect.get(Element.prototype, 'assignedSlot', element);
  return slot instanceof Element ? slot : null;
}

/** The nearest of the element and its ancestors that matches. */
export function findClosest(element: Element, selector: string): Element | null {
  for (let at: Element | null = element; at; at = hostOf(at)) {
    const found: Element | null = Element.prototype.closest.call(at, selector);
    if (found) return found;
  }
  return null;
}

/** Whether `outer` holds `inner`, or is it. */
export function containsDeep(outer: Node, inner: Node): boolean {
  for (let at: Node | null = inner; at; at = hostOf(at)) {
    if (Node.prototype.contains.call(outer, at)) return true;
  }
  return false;
}

/**
 * Whether `first` stands before `second` in the document (an element stands before what it holds). What is slotted stands
 * where its slot does.
 */
export function isBefore(first: Node, second: Node): boolean {
  const [a, b] = inOneTree(first, second);
  if (a !== first && isBelow(a, b)) return isBefore(first, slotIn(b, a));
  if (b !== second && isBelow(b, a)) return isBefore(slotIn(a, b), second);
  return Boolean(Node.prototype.compareDocumentPosition.call(a, b) & Node.DOCUMENT_POSITION_FOLLOWING);
}

function isBelow(outer: Node, node: Node): boolean {
  return node !== outer && Node.prototype.contains.call(outer, node);
}

/** The slot that a node below a shadow host is shown by; the host where none shows it. */
function slotIn(node: Node, host: Node): Node {
  for (const at of ancestorsOf(node)) if (parentNodeOf(at) === host) return slotOf(at) ?? host;
  return host;
}

/** The two nodes, or the shadow hosts that stand for them where they live in different trees. */
function inOneTree(first: Node, second: Node): [Node, Node] {
  for (let a: Node | null = first; a; a = hostOf(a)) {
    for (let b: Node | null = second; b; b = hostOf(b)) if (rootOf(a) === rootOf(b)) return [a, b];
  }
  return [first, second];
}

function hostOf(node: Node): Element | null {
  const root = Node.prototype.getRootNode.call(node);
  return root instanceof ShadowRoot ? root.host : null;
}

/** The shadow roots in and below a root, outer ones before those inside them, at most `MOST_SHADOW_ROOTS`. */
export function findShadowRoots(root: ParentNode): ShadowRoot[] {
  const index = root instanceof Document ? indexOf(root) : undefined;
  if (index) return index.findShadowRoots();
  const found: ShadowRoot[] = [];
  const trees: ParentNode[] = [root];
  for (const tree of trees) {
    const document = tree instanceof Document ? tree : (tree as Node).ownerDocument;
    const walker = document?.createTreeWalker(tree, NodeFilter.SHOW_ELEMENT);
    for (let node: Node | null = walker?.currentNode ?? null; node; node = walker?.nextNode() ?? null) {
      const shadow = shadowRootOf(node);
      if (!shadow) continue;
      found.push(shadow);
      trees.push(shadow);
      if (found.length >= MOST_SHADOW_ROOTS) return found;
    }
  }
  return found;
}

/** Matches in the light tree first, then in the shadow roots below the root. */
export function queryDeep(
  root: ParentNode,
  selector: string,
  shadowRoots: readonly ShadowRoot[] = findShadowRoots(root),
): Element[] {
  return [root, ...shadowRoots].flatMap((part) => queryAll(part, selector));
}

/** The topmost element at a point of the viewport; what is ours is looked through. */
export function elementAt(document: Document, x: number, y: number): Element | null {
  let root: Document | ShadowRoot | null = document;
  let found: Element | null = null;
  while (root) {
    const room: Document | ShadowRoot = root;
    const isSeen = (hit: Element | null) => hit !== null && !isOwnHost(hit) && rootOf(hit) === room;
    // The topmost alone costs far less than all, and mostly it is the one.
    const top = room.elementFromPoint(x, y);
    const next = isSeen(top) ? top : room.elementsFromPoint(x, y).find(isSeen);
    if (!next) break;
    found = next;
    root = shadowRootOf(next);
  }
  return found;
}

/** The element that has the focus, inside shadow roots too. */
export function findActiveElement(document: Document): Element | null {
  let active = document.activeElement;
  for (let inner = active; inner; inner = shadowRootOf(inner)?.activeElement ?? null) active = inner;
  return active;
}
