import { builtInCaptions } from '../look/captions';
import { isDisabled } from '../look/is-disabled';
import { isVisible } from '../look/is-visible';
import { normaliseText } from '../look/normalise-text';
import { readAccessibleName } from '../look/read-name';

/** Labels of what only the person presses: deletion, sending a form, roles and MFA state. */
const NEVER =
  'delete submit save add-a-user finish-adding roles global-administrator admin-center-access enable disable enforce confirm-enable-mfa confirm-enforce-mfa allow-app-passwords forbid-app-passwords'.split(
    ' ',
  );

/** Whether it deletes, submits, or changes roles or MFA state: what only the person presses. */
export function isForThePersonAlone(element: Element): boolean {
  const names = [readAccessibleName(element), element.textContent ?? ''].map(normaliseText);
  return NEVER.some((label) => {
    const { captions } = builtInCaptions(label);
    return names.some((name) => captions.has(name) || [...captions].some((caption) => name.startsWith(`${caption} `)));
  });
}

function isPressable(element: Element): boolean {
  return element.isConnected && isVisible(element) && !isDisabled(element);
}

/**
 * Presses an element as a mouse would: pointer and mouse events at its centre, then `click()`. Never Delete, Submit, Save,
 * roles and MFA state, nor what is hidden, disabled or no longer in the page.
 */
export function pressElement(element: Element): void {
  if (!isPressable(element)) return;
  if (isForThePersonAlone(element)) return;
  const view = element.ownerDocument.defaultView;
  if (!view || !(element instanceof HTMLElement || element instanceof SVGElement)) return;
  const box = element.getBoundingClientRect();
  const mouse = {
    bubbles: true,
    cancelable: true,
    composed: true,
    button: 0,
    clientX: box.left + box.width / 2,
    clientY: box.top + box.height / 2,
  };
  const pointer = { ...mouse, pointerId: 1, pointerType: 'mouse', isPrimary: true };
  element.dispatchEvent(new PointerEvent('pointerover', pointer));
  element.dispatchEvent(new PointerEvent('pointerdown', { ...pointer, buttons: 1 }));
  element.dispatchEvent(new MouseEvent('mousedown', { ...mouse, buttons: 1, detail: 1 }));
  if (element.matches(':is(a[href], button, input, select, textarea, summary, [tabindex])'))
    element.focus({ preventScroll: true });
  element.dispatchEvent(new PointerEvent('pointerup', pointer));
  element.dispatchEvent(new MouseEvent('mouseup', { ...mouse, detail: 1 }));
  if (element instanceof HTMLElement) element.click();
  else element.dispatchEvent(new MouseEvent('click', { ...mouse, detail: 1 }));
}
