import { containsDeep, findClosest } from '../dom/composed-tree';
import { matches, queryAll, rectOf } from '../dom/native-dom';

/** What a person sees as a dialog, modal or not. */
export const DIALOG = 'dialog[open], [role=dialog], [role=alertdialog], [aria-modal=true], .modal, [popover]';
const MODAL = 'dialog:modal, [aria-modal=true], .modal.in, .modal.show';

/** The nearest dialog around an element. */
export function findDialogAround(element: Element): Element | null {
  return findClosest(element, DIALOG);
}

/** The topmost open modal dialog that holds one of the elements, or `null` where none of them is in one. */
export function findTopmostModal(roots: readonly ParentNode[], elements: readonly Element[]): Element | null {
  const modals = roots
    .flatMap((root) => queryAll(root, MODAL))
    .filter((modal) => isShown(modal) && elements.some((element) => containsDeep(modal, element)));
  return modals.reduce<Element | null>((top, modal) => (top && isAbove(top, modal) ? top : modal), null);
}

function isShown(modal: Element): boolean {
  if (!Element.prototype.checkVisibility.call(modal, { visibilityProperty: true })) return false;
  const rect = rectOf(modal);
  return (rect.width > 0 && rect.height > 0) || queryAll(modal, 'input').length > 0;
}

/** Whether `a` lies above `b`, which stands later in the document: by the top layer, then by z-index. */
function isAbove(a: Element, b: Element): boolean {
  if (containsDeep(a, b)) return false;
  const isTop = [a, b].map((modal) => matches(modal, ':modal'));
  if (isTop[0] !== isTop[1]) return isTop[0] === true;
  const [zA, zB] = [a, b].map((modal) => Number(getComputedStyle(modal).zIndex) || 0);
  return (zA ?? 0) > (zB ?? 0);
}
