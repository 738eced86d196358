import { containsDeep, layoutAncestors } from '../dom/composed-tree';
import type { RecognisedForm, Recognition } from './recognised-form';

/** A number that stands on an element of the page. */
export interface Mark {
  element: Element;
  number: number;
}

/** What would go where in the form that the person is asked about: 1 the e-mail, 2 the password, 3 its repetition. */
export function numberFields({ email, password, confirm }: RecognisedForm): Mark[] {
  return [email, password, confirm].flatMap((element, index) => (element ? [{ element, number: index + 1 }] : []));
}

/** The forms among which the person chooses. */
export function numberForms({ choices = [] }: Recognition): Mark[] {
  return choices.map(({ container }, index) => ({ element: container, number: index + 1 }));
}

/** The innermost element around a form's fields: what holds the form may fill the window, and no ring is seen around that. */
export function findFieldGroup({ container, email, password, confirm }: RecognisedForm): Element {
  const fields = [email, confirm].filter((field) => field !== null);
  const holdsAll = (element: Element) => fields.every((field) => containsDeep(element, field));
  return fields.length > 0 ? (layoutAncestors(password).find(holdsAll) ?? container) : container;
}
