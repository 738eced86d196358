import { isSeen } from '../look/is-visible';
import { normaliseText } from '../look/normalise-text';
import type { Look } from '../look/open-look';
import { readAccessibleName } from '../look/read-name';
import type { TextField } from '../look/read-runs';
import { type Candidate, candidateOf } from './candidate';
import { isLabel } from './password-labels';
import { readGroups, readToken } from './password-token';

/** The field's value, if it has a password's shape. `labelBefore` is the line above it, `isOnlyField` whether the page has no other. */
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
  const name = readAccessibleName(field) || labelBefore;
  const isCalledValue = [name, labelBefore].some((label) => isLabel(look, 'value', label));
  return candidateOf(
    value,
    field,
    { label: normaliseText(name), above: normaliseText(labelBefore) },
    {
      'is-in-field': true,
      'is-on-control': false,
      'is-in-title': false,
      'is-set-apart': true,
      'is-editable': !field.readOnly && !field.matches(':disabled'),
      'is-lone-value': isOnlyField && isCalledValue && field.ownerDocument.activeElement !== field,
      'is-masked': isMasked,
    },
    groups !== null,
  );
}
