/** What stands in an element: text, which stays text whatever it holds; elements; and `null` or `false` for nothing. */
type Child = Node | string | null | false;

type Attributes = Readonly<Record<string, string>>;

/** Makes an element of ours, with its attributes and children. */
export function makeElement(tag: string, attributes: Attributes, ...children: readonly Child[]): HTMLElement {
  return fill(document.createElement(tag), attributes, children);
}

/** Makes a part of a picture of ours. */
export function makeSvg(tag: string, attributes: Attributes, ...children: readonly Child[]): Element {
  return fill(document.createElementNS('http://www.w3.org/2000/svg', tag), attributes, children);
}

function fill<T extends Element>(element: T, attributes: Attributes, children: readonly Child[]): T {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children.filter((child) => child !== null && child !== false));
  return element;
}

/**
 * Makes what is shown look like `next`, and takes from that what it lacks. What is alike stays where it is, so that focus,
 * scrolling and a press under way stay too, as does what others set on it.
 */
export function redraw(shown: Element, next: Element): void {
  for (const { name, value } of next.attributes)
    if (shown.getAttribute(name) !== value) shown.setAttribute(name, value);
  const left = [...shown.childNodes];
  const wanted = [...next.childNodes];
  for (const child of wanted) {
    const at = left.findIndex((one) => keyOf(one) === keyOf(child));
    for (const gone of left.splice(0, Math.max(at, 0))) gone.remove();
    const same = at < 0 ? undefined : left.shift();
    if (!same) shown.insertBefore(child, left[0] ?? null);
    else if (same instanceof Element) redraw(same, child as Element);
    else if (same.nodeValue !== child.nodeValue) same.nodeValue = child.nodeValue;
  }
  for (const gone of left) gone.remove();
}

/** What makes two nodes the same one to the person, whatever is written on them. */
function keyOf(node: Node): string {
  return node instanceof Element
    ? [node.localName, ...['class', 'data-action'].map((name) => node.getAttribute(name))].join()
    : '';
}
