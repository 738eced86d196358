import { heldInForm, type InForm } from '../journey/held-password';
import type { Moment } from './page-site';

/** How far the password has come that was put into a form of this document. */
export function deliveryHere({ brief, view }: Moment): InForm['kind'] | undefined {
  return heldInForm(brief.held, view)?.delivery.kind;
}
