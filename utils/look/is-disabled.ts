import { matches } from '../dom/native-dom';

/** The browser's own state, what assistive technology is told, and the bare attribute where the browser knows no such state (links, boxes). */
const DISABLED = ':disabled, [aria-disabled="true" i], [disabled]:not([disabled="false" i])';

/** Whether the page says that an element cannot be used now. */
export function isDisabled(element: Element): boolean {
  return matches(element, DISABLED);
}
