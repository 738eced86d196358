import { textContentOf } from '../dom/native-dom';

/** What stands in a text field, or in a box that takes text like one; '' for anything else. */
export function fieldText(field: Element): string {
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) return field.value;
  return field instanceof HTMLElement && field.isContentEditable ? textContentOf(field) : '';
}
