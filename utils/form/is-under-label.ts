import { rectOf } from '../dom/native-dom';
import { findBoxOfTransparent } from '../look/is-visible';
import { readText } from '../look/read-text';
import { captionOf } from './as-written';
import { readFieldCaptions } from './read-field-captions';

/** A label in a field's place takes no more room than the field; one beside it does. In CSS pixels. */
const SLACK = 16;

/**
 * Whether a field is transparent only as long as its label stands in its place, as in Material's text fields: it appears
 * when it is touched, and is written no sooner.
 */
export function isUnderLabel(field: HTMLInputElement): boolean {
  const box = findBoxOfTransparent(field);
  if (!box) return false;
  const [around, own] = [rectOf(box), rectOf(field)];
  if (around.width > own.width + SLACK || around.height > own.height + SLACK) return false;
  const shown = captionOf(readText(box));
  return shown !== '' && readFieldCaptions(field).labels.includes(shown);
}
