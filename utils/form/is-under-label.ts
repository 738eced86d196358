import { findBoxOfTransparent } from '../look/is-visible';
import { readText } from '../look/read-text';
import { captionOf } from './as-written';
import { readFieldCaptions } from './read-field-captions';

/**
 * Whether a field is transparent only as long as its label stands in its place, as in Material's text fields: it appears
 * when it is touched, and is written no sooner.
 */
export function isUnderLabel(field: HTMLInputElement): boolean {
  const box = findBoxOfTransparent(field);
  const shown = box ? captionOf(readText(box)) : '';
  return shown !== '' && readFieldCaptions(field).labels.includes(shown);
}
