import { hasCaption } from '../look/has-caption';
import { isDisabled } from '../look/is-disabled';
import { isVisible } from '../look/is-visible';
import { openLook } from '../look/open-look';
import { isForThePersonAlone } from './press-element';

/**
 * Chooses the one option of a native list that bears one of the labels, with the events of a person's choice. Chooses none
 * where no option or more than one does, where only the person may choose it, or where the list cannot be used.
 */
export function chooseOption(list: HTMLSelectElement, labels: readonly string[]): void {
  if (!list.isConnected || !isVisible(list) || isDisabled(list)) return;
  const look = openLook(list.ownerDocument);
  const [option, ...others] = Array.from(list.options).filter(
    (each) => !isDisabled(each) && labels.some((label) => hasCaption(look, each, label)),
  );
  if (!option || others.length > 0 || isForThePersonAlone(option)) return;
  const init = { bubbles: true, composed: true };
  const hadFocus = list.ownerDocument.hasFocus();
  list.focus({ preventScroll: true });
  option.selected = true;
  list.dispatchEvent(new Event('input', init));
  list.dispatchEvent(new Event('change', { bubbles: true }));
  if (!hadFocus) {
    // Without the window's focus the browser sends neither, and pages that check on leaving would wait.
    list.dispatchEvent(new FocusEvent('blur', { composed: true }));
    list.dispatchEvent(new FocusEvent('focusout', init));
  }
}
