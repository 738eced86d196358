import { ancestorsOf, containsDeep, findClosest, isBefore } from '../dom/composed-tree';
import { matches } from '../dom/native-dom';
import { MOST_FORMS } from '../journey/limits';
import { callsItselfModal, findDialogAround, findLayers } from '../look/find-layers';
import { isPaintedOver } from '../look/is-covered';
import { isDisabled } from '../look/is-disabled';
import { isPlainlyVisible, isUnderCover } from '../look/is-visible';
import type { Look } from '../look/open-look';
import { ROW } from '../look/places';
import { remember } from '../look/remember';
import { findFormOf, findTypedFields, hasMaskFont, isEditable, isSecretField, mayOpen } from './find-fields';
import { isUnderLabel } from './is-under-label';
import { isEnglishSecret, mentions } from './mentions';
import { findButtons, isOfPage } from './read-controls';
import { type FieldCaptions, readFieldCaptions } from './read-field-captions';

/** A visible field with what the page says about it. */
export interface CaptionedField {
  field: HTMLInputElement;
  captions: FieldCaptions;
  /** It repeats the password by the person's word, or by its place. */
  isToldConfirm: boolean;
}

/** A password field with what belongs to it: a form's candidate, not yet judged. */
export interface FieldGroup {
  password: CaptionedField;
  confirm: CaptionedField | null;
  /** Other visible password fields of the same region. */
  others: CaptionedField[];
  /** Visible fields without mask in the container; of hundreds, those around the password. */
  texts: CaptionedField[];
  /** Password fields that belong to other forms. */
  aliens: HTMLInputElement[];
  /** Those of them that are sent with this one. */
  mates: CaptionedField[];
  container: Element;
  /** The largest surroundings that hold no other password: titles outside of it speak for somebody else. */
  surroundings: Element;
  dialog: Element | null;
}

/** Text fields of one form that are looked at: of more, those around the password. */
const MOST_TEXTS = 60;

/** Which fields count as a password's: those that can be written now, those that may open, or those out of reach. */
export type Reach = 'now' | 'once-touched' | 'covered' | 'plain-text' | 'font-mask' | 'read-only' | 'disabled';

const isInReach: Record<Reach, (field: HTMLInputElement) => boolean> = {
  now: (field) => isEditable(field) && !isUnderLabel(field),
  'once-touched': (field) => isEditable(field) || mayOpen(field),
  covered: (field) => isEditable(field) && isUnderCover(field),
  'plain-text': isEditable,
  'font-mask': isEditable,
  'read-only': (field) => field.readOnly,
  disabled: isDisabled,
};

/** Fields that stand for a password: masked, or in the last resort a text field that is labelled so. */
function findSecrets(typed: readonly HTMLInputElement[], reach: Reach): HTMLInputElement[] {
  const masked = typed.filter((field) => field.type === 'password' || (typed.length < 200 && isSecretField(field)));
  if (reach !== 'plain-text' && reach !== 'font-mask') return masked;
  if (typed.length > MOST_FORMS) return [];
  const plain = typed.filter((field) => !masked.includes(field) && hasMaskFont(field) === (reach === 'font-mask'));
  return plain.filter((field) => readFieldCaptions(field).labels.some((label) => mentions('password', label)));
}

/**
 * Every visible password field with its group; where a modal dialog holds some of them, only that dialog's.
 *
 * @param taughtConfirm the field that confirms by the person's own word, whatever it is called
 */
export function findGroups(look: Look, taughtConfirm: Element | null, reach: Reach = 'now'): FieldGroup[] {
  const typed = findTypedFields(look);
  const masked = findSecrets(typed, reach);
  if (masked.length === 0 || masked.length > MOST_FORMS) return [];
  const isShown = remember(
    (field: HTMLInputElement) =>
      isPlainlyVisible(field) || isUnderLabel(field) || (reach === 'covered' && isUnderCover(field)),
  );
  const captioned = remember((field: HTMLInputElement) => ({
    field,
    captions: readFieldCaptions(field),
    isToldConfirm: false,
  }));
  const visible = masked.filter((field) => isShown(field) && !isPaintedOver(field));
  const { modal, modeless } = findLayers(look);
  const dialogs = [...modeless.filter(callsItselfModal), ...(modal ? [modal] : [])];
  const inDialogs = dialogs.map((dialog) => visible.filter((field) => containsDeep(dialog, field)));
  const found = (inDialogs.findLast((fields) => fields.length > 0) ?? visible).map(captioned);
  const secrets = found.map((secret, index) => ({
    ...secret,
    isToldConfirm: secret.field === taughtConfirm || isUnreadRepeat(secret, found[index - 1]),
  }));
  const writable = secrets.filter(({ field }) => isInReach[reach](field));
  const ordinary = writable.filter((secret) => !isOtherSecret(secret) && !isConfirm(secret));
  // Alone, another secret is looked at as well: it is told why it is left alone.
  const primaries = ordinary.length > 0 ? ordinary : writable.filter((secret) => !isConfirm(secret));
  const plain = typed.filter((field) => !masked.includes(field));
  return primaries.map((primary) => {
    const { container, ...group } = groupOf(primary, primaries, secrets, plain);
    const inside = plain.filter((field) => containsDeep(container, field));
    return { ...group, container, texts: nearest(inside, primary.field).filter(isShown).map(captioned) };
  });
}

/** The fields that stand around another one in the document. */
function nearest(fields: HTMLInputElement[], other: HTMLInputElement): HTMLInputElement[] {
  if (fields.length <= MOST_TEXTS) return fields;
  const before = fields.findIndex((field) => isBefore(other, field));
  const start = Math.max(0, (before < 0 ? fields.length : before) - MOST_TEXTS / 2);
  return fields.slice(start, start + MOST_TEXTS);
}

function groupOf(
  password: CaptionedField,
  primaries: CaptionedField[],
  secrets: CaptionedField[],
  plain: HTMLInputElement[],
): Omit<FieldGroup, 'texts'> {
  const dialog = findDialogAround(password.field);
  const aliens = primaries.filter((other) => other !== password && !isNeighbour(other, password));
  const surroundings = findSurroundings(password.field, aliens, dialog);
  const confirms = secrets.filter(
    (secret) => isConfirm(secret) && !isOtherSecret(secret) && (isEditable(secret.field) || mayOpen(secret.field)),
  );
  const confirm = confirmOf(
    password,
    confirms.filter(({ field }) => containsDeep(surroundings, field)),
    primaries,
  );
  const container = findContainer(password.field, surroundings, confirm?.field ?? null, plain, dialog);
  return {
    password,
    confirm,
    others: secrets.filter(
      (other) => other !== password && other !== confirm && containsDeep(surroundings, other.field),
    ),
    aliens: aliens.map(({ field }) => field),
    mates: aliens.filter(({ field }) => isInSameForm(field, password.field)),
    container,
    surroundings,
    dialog,
  };
}

function isInSameForm(one: HTMLInputElement, other: HTMLInputElement): boolean {
  const form = findFormOf(one);
  return form !== null && form === findFormOf(other);
}

/** Whether a field without marker shares the button of one with a marker: then it is left alone, and no form of its own. */
function isNeighbour(other: CaptionedField, password: CaptionedField): boolean {
  if (!isMarked(password) || isMarked(other)) return false;
  const withButton = [...ancestorsOf(password.field)].find((at) => at !== password.field && findButtons(at).length > 0);
  return withButton !== undefined && containsDeep(withButton, other.field);
}

function isMarked({ captions }: CaptionedField): boolean {
  return captions.labels.some((label) => mentions('product', label));
}

function isOtherSecret({ captions }: CaptionedField): boolean {
  const { labels, hints } = captions;
  const said = labels.length > 0 ? labels : [hints];
  return said.some((label) => mentions('otherSecret', label) || mentions('otherUse', label));
}

/**
 * The second of two fields whose labels are in no English, one right after the other in one form: it repeats the first.
 * English says so in words that are known.
 */
function isUnreadRepeat(second: CaptionedField, first: CaptionedField | undefined): boolean {
  if (!first || first.field.form !== second.field.form) return false;
  return [first, second].every(({ captions: { labels } }) => labels.length > 0 && !labels.some(isRead));
}

function isRead(label: string): boolean {
  return isEnglishSecret(label) || mentions('code', label);
}

function isConfirm({ captions, isToldConfirm }: CaptionedField): boolean {
  if (isToldConfirm) return true;
  const { labels, hints } = captions;
  if (labels.some((label) => mentions('confirm', label))) return true;
  return (
    mentions('confirm', hints) ||
    (labels.length === 0 && /\b(password|passwd|pwd|pass) ?2\b|\bre ?(password|pwd|pass)\b/.test(hints))
  );
}

/** The first confirming field after the password, with no other password in between; two of them are none. */
function confirmOf(
  password: CaptionedField,
  confirms: CaptionedField[],
  primaries: CaptionedField[],
): CaptionedField | null {
  const own = confirms.filter(
    ({ field }) =>
      isBefore(password.field, field) &&
      field.form === password.field.form &&
      !primaries.some(
        (other) => other !== password && isBefore(password.field, other.field) && isBefore(other.field, field),
      ),
  );
  return own.length === 1 ? (own[0] ?? null) : null;
}

function findSurroundings(field: HTMLInputElement, aliens: CaptionedField[], dialog: Element | null): Element {
  let widest: Element = field;
  for (const at of ancestorsOf(field)) {
    if (aliens.some((alien) => containsDeep(at, alien.field))) break;
    widest = at;
    if (at === dialog || matches(at, 'body')) break;
  }
  return widest;
}

/** The dialog, else the form, else the smallest surroundings with a button and, if there is one near, a user name. */
function findContainer(
  field: HTMLInputElement,
  surroundings: Element,
  confirm: HTMLInputElement | null,
  plain: HTMLInputElement[],
  dialog: Element | null,
): Element {
  if (dialog && containsDeep(surroundings, dialog)) return dialog;
  const { form } = field;
  // A form that begins within a table is left empty by the parser: its fields stand beside it.
  const isAround = form !== null && containsDeep(form, field) && containsDeep(surroundings, form);
  if (isAround && !confirmOutside(form, confirm)) return form;
  const chain = [...ancestorsOf(field)].filter(
    (at) => at !== field && containsDeep(surroundings, at) && !matches(at, 'html'),
  );
  const complete = chain.filter((at) => !confirm || containsDeep(at, confirm));
  const withButton = complete.filter((at) => findButtons(at).length > 0);
  const smallest = withButton[0] ?? complete[0] ?? surroundings;
  const row = findClosest(smallest, ROW);
  if (row) return row;
  // Not every page tells what its buttons are.
  const possible = withButton.length > 0 ? withButton : complete;
  const withUser = possible.find((at) => plain.some((other) => containsDeep(at, other) && !isOfPage(other)));
  return withUser ?? smallest;
}

function confirmOutside(form: Element, confirm: Element | null): boolean {
  return confirm !== null && !containsDeep(form, confirm);
}
