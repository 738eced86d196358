import { isConnected } from '../dom/native-dom';
import { isPlainlyVisible } from '../look/is-visible';
import { findFormOf, isEditable } from './find-fields';
import { foreignTargetOf } from './foreign-target';
import type { RecognisedForm } from './recognised-form';

/**
 * Whether a field of a form that was recognised a moment ago may still be written, after the page's handlers of focus and
 * keys have run. By the field itself: recognising the whole page once more for each field would be felt on a large one.
 *
 * @param type the field's type when it was recognised: one that turned to plain text would show the password
 */
export function isStillFit(field: HTMLInputElement, type: string, form: RecognisedForm): boolean {
  if (!isConnected(field) || field.type !== type || !isEditable(field) || !isPlainlyVisible(field)) return false;
  return foreignTargetOf(findFormOf(field), form.submit, field.ownerDocument.location.href) === form.foreignTarget;
}
