// The way into closed shadow roots that a browser gives an extension alone; a page's script is older than every root.

const closedRoots = new WeakMap<Element, ShadowRoot>();
const { attachShadow } = Element.prototype;
Element.prototype.attachShadow = function (init) {
  const root = attachShadow.call(this, init);
  closedRoots.set(this, root);
  return root;
};

/** A shadow root, open or closed, that a script of the page has made. */
export const closedRootOf = (host: Element): ShadowRoot | null => closedRoots.get(host) ?? null;

Object.defineProperty(globalThis, 'chrome', { value: { dom: { openOrClosedShadowRoot: closedRootOf } } });
