import { findActiveElement } from '../dom/composed-tree';
import type { Certainty } from '../journey/held-password';
import { selectedPassword } from '../journey/password-shape';

/** The password that the person selected on the page, in a text field or in the text; `null` where it cannot be one. */
export function readSelection(document: Document): { value: string; certainty: Certainty } | null {
  return selectedPassword(selectedText(document));
}

function selectedText(document: Document): string {
  const field = findActiveElement(document);
  if ((field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) && field.selectionStart !== null) {
    const inField = field.value.slice(field.selectionStart, field.selectionEnd ?? undefined);
    if (inField !== '') return inField;
  }
  return String(document.getSelection() ?? '');
}
