import { containsDeep, findClosest, isBefore } from '../dom/composed-tree';
import { attributeOf, queryAll } from '../dom/native-dom';
import type { Look } from '../look/open-look';
import { ROW } from '../look/places';
import { readText } from '../look/read-text';
import { readValue } from './fill-field';
import type { FieldGroup } from './find-groups';
import { mentions } from './mentions';
import { isOwnEmail } from './own-email';

/** What a person chooses a tenant by, as it stands now. Bootstrap's tabs without ARIA: third-party captures of 2018-19. */
const CHOSEN =
  'select, [role=combobox], input[list], [role=option][aria-selected=true], [role=radio][aria-checked=true], input[type=radio]:checked, [role=tab][aria-selected=true], .nav-tabs > .active, .nav-pills > .active, .nav-tabs .nav-link.active, .nav-pills .nav-link.active';

/**
 * What the controls around a group say of the tenant: chosen options, values of combo boxes, chosen tabs, and plain fields
 * that are labelled so. The user name's field is not among them, nor what we wrote ourselves.
 */
export function readTenantControls(group: FieldGroup, email: HTMLInputElement | null, look: Look): string[] {
  const { field } = group.password;
  const chosen = look
    .query(CHOSEN)
    .filter((control) => control !== email && isInReach(control, group) && isShown(control, look))
    .filter((control) => containsDeep(group.container, control) || isBefore(control, field));
  const fields = group.texts.filter(
    ({ field: text, captions }) => text !== email && captions.labels.some((label) => mentions('tenant', label)),
  );
  return [...chosen.flatMap(readChoice), ...fields.map(({ field: text }) => readValue(text))].filter(
    (text) => !isOwnEmail(text),
  );
}

/** In the group's own dialog and in no other row than its own. */
function isInReach(control: Element, { dialog, password }: FieldGroup): boolean {
  if (dialog && !containsDeep(dialog, control)) return false;
  const row = findClosest(control, ROW);
  return !row || findClosest(control, 'ul, ol') !== null || containsDeep(row, password.field);
}

/** A native radio button is often drawn by its label. */
function isShown(control: Element, look: Look): boolean {
  if (look.isVisible(control)) return true;
  return control instanceof HTMLInputElement && [...(control.labels ?? [])].some(look.isVisible);
}

function readChoice(control: Element): string[] {
  if (control instanceof HTMLSelectElement) return control.multiple ? [] : [control.selectedOptions[0]?.text ?? ''];
  if (control instanceof HTMLInputElement) {
    if (control.type === 'radio') return [...(control.labels ?? [])].map((label) => readText(label));
    return control.type === 'text' || control.type === 'search' ? [readValue(control)] : [];
  }
  const inner = queryAll(control, 'input').find((input) => input instanceof HTMLInputElement);
  if (inner instanceof HTMLInputElement && attributeOf(control, 'role') === 'combobox') return [readValue(inner)];
  return [readText(control, { withButtons: true })];
}
