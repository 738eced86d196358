import { containsDeep, parentOf } from '../dom/composed-tree';
import { hasCaption } from '../look/has-caption';
import type { Look } from '../look/open-look';

const COPY_HOOK =
  '[data-icon-name*="copy" i], [class*="copy" i]:not([class*="copyright" i]), [data-testid*="copy" i], [id*="copy" i], [aria-label*="copy" i]';
const PRESSABLE = 'button, a, [role="button" i], input[type="button" i]';
const COPY_LEVELS = 4;

/** Whether a copy button stands beside an element: in the nearest box that holds it and none of the `others`. */
export function hasCopyButton(look: Look, element: Element, others: readonly Element[], root: Element): boolean {
  let at: Element | null = parentOf(element);
  for (let level = 0; at && level < COPY_LEVELS && containsDeep(root, at); level++, at = parentOf(at)) {
    const box = at;
    if (others.some((other) => containsDeep(box, other))) return false;
    const buttons = look.queryIn([box], PRESSABLE).filter(look.isVisible);
    const copies = (button: Element) =>
      button.matches(COPY_HOOK) || button.querySelector(COPY_HOOK) || hasCaption(look, button, 'copy');
    if (buttons.some(copies)) return true;
  }
  return false;
}
