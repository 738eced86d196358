import { i18n } from '#i18n';
import type { PickTarget } from '../sites/knowledge';

const QUESTIONS = {
  'form-password': 'overlay.pick.formPassword',
  'form-confirm': 'overlay.pick.formConfirm',
  'form-email': 'overlay.pick.formEmail',
} as const;
const NAMES = {
  'form-password': 'overlay.pick.fields.formPassword',
  'form-confirm': 'overlay.pick.fields.formConfirm',
  'form-email': 'overlay.pick.fields.formEmail',
} as const;
type FormField = keyof typeof QUESTIONS;

/** Whether it is a field of x360Cloud's form. */
export function isFormField(target: PickTarget): target is FormField {
  return Object.hasOwn(QUESTIONS, target);
}

/** What asks for a field of the form. */
export function askFor(target: FormField): string {
  return i18n.t(QUESTIONS[target]);
}

/** Which fields of the form were remembered; empty when none was. */
export function tellRemembered(targets: readonly PickTarget[]): string {
  const names = targets.filter(isFormField).map((target) => i18n.t(NAMES[target]));
  return names.length > 0 ? i18n.t('overlay.pick.remembered', [names.join(', ')]) : '';
}
