import { computeAccessibleName } from 'dom-accessibility-api';
import { isSeen } from '../look/is-visible';
import type { Look } from '../look/open-look';
import type { TextField } from '../look/read-runs';
import type { Candidate } from './candidate';
import { isOtherLabel, isPasswordLabel, isValueLabel } from './password-labels';
import { isSureToken, readGroups, readToken } from './password-token';

/** An editable field that nobody types in: its label says that it holds the password itself. */
function isNamedPassword(look: Look, field: TextField, names: readonly string[]): boolean {
  if (field.ownerDocument.activeElement === field) return false;
  return names.some((name) => isValueLabel(look, name));
}

/**
 * The field's value, if it could be the password: shown read-only, or named as the password itself in the page's only
 * field (`isOnlyField`). `labelBefore` is the line above it.
 */
export function candidateInField(
  look: Look,
  field: TextField,
  labelBefore: string,
  isOnlyField: boolean,
): Candidate | null {
  // Dots that nobody can type over show what the page made.
  const isMasked = field.type === 'password' && field.readOnly;
  const isText = field instanceof HTMLTextAreaElement || ['text', 'search'].includes(field.type) || isMasked;
  const text = isText ? field.value.replace(/[\r\n]/g, '') : '';
  const groups = readGroups(text);
  const value = groups ?? readToken(text);
  if (value === null || !isSeen(field)) return null;
  const name = computeAccessibleName(field) || labelBefore;
  if (isOtherLabel(look, name)) return null;
  const isLabelled = isPasswordLabel(look, name) || isPasswordLabel(look, labelBefore);
  const isEditable = !field.readOnly && !field.matches(':disabled');
  if (isEditable && !(isOnlyField && isNamedPassword(look, field, [name, labelBefore]))) return null;
  if (isMasked && !isLabelled) return null;
  // An unknown label is fine beside the one known form, and too thin beside an odd one.
  if (!isLabelled && name !== '' && !isSureToken(value)) return null;
  return { value, element: field, anchors: isLabelled ? ['label', 'box'] : ['box'], isGrouped: groups !== null };
}
