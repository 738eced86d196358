import { isRendered } from '../dom/is-rendered';
import { attributeOf, firstChildOf, localNameOf, nextSiblingOf, shadowRootOf } from '../dom/native-dom';

/** Elements whose text is no caption: controls, code, and what an option list offers. */
const MUTE = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'select',
  'textarea',
  'option',
  'datalist',
  'svg',
  'input',
  'iframe',
  'button',
]);
/** A caption is short; a text that goes on has been read far enough to see that it is none. */
const MAX_LENGTH = 400;

/** What else counts as text. */
export interface ReadTextOptions {
  /** Also read the text of buttons (their own caption, a row's text). */
  withButtons?: boolean;
  /** Also read text that is not rendered: what `aria-labelledby` points to may be hidden. */
  withHidden?: boolean;
}

/** The visible text of a node, blanks folded, at most 400 characters, read into open shadow roots; never a field's value. */
export function readText(node: Node, options: ReadTextOptions = {}): string {
  const pieces: string[] = [];
  let length = 0;
  const visit = (at: Node): void => {
    if (length > MAX_LENGTH) return;
    if (at instanceof Text) {
      pieces.push(at.data);
      length += at.data.length;
      return;
    }
    if (!(at instanceof Element) || !isRead(at, options)) return;
    if (localNameOf(at) === 'img') pieces.push(` ${attributeOf(at, 'alt')} `);
    if (localNameOf(at) === 'br' || isBlock(at)) pieces.push(' ');
    if (at instanceof HTMLSlotElement) at.assignedNodes({ flatten: true }).forEach(visit);
    for (let child = firstChildOf(shadowRootOf(at) ?? at); child; child = nextSiblingOf(child)) visit(child);
    if (isBlock(at)) pieces.push(' ');
  };
  visit(node);
  return pieces.join('').replace(/\s+/g, ' ').trim().slice(0, MAX_LENGTH);
}

function isRead(element: Element, { withButtons = false, withHidden = false }: ReadTextOptions): boolean {
  const name = localNameOf(element);
  if (MUTE.has(name) && !(withButtons && name === 'button')) return false;
  if (withHidden || element instanceof HTMLSlotElement) return true;
  return isRendered(element);
}

/** Whether the element stands on lines of its own. */
export function isBlock(element: Element): boolean {
  return !/^(inline|contents|ruby|none)/.test(getComputedStyle(element).display);
}
