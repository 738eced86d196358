import { rectOf } from '../dom/native-dom';
import { findBoxOfTransparent } from '../look/is-visible';
import { readText } from '../look/read-text';
import { captionOf } from './as-written';
import { readFieldCaptions } from './read-field-captions';

/** With a label above or beside a field, the middle of both lies farther from the field's than this share of its size. */
const OFF_CENTRE = 1 / 3;

/**
 * Whether a field is transparent only as long as its label stands in its place, as in Material's text fields: it appears
 * when it is touched, and is written no sooner.
 */
export function isUnderLabel(field: HTMLInputElement): boolean {
  const box = findBoxOfTransparent(field);
  if (!box) return false;
  const [around, own] = [rectOf(box), rectOf(field)];
  const [right, down] = [middleOf(around).x - middleOf(own).x, middleOf(around).y - middleOf(own).y];
  if (Math.abs(right) > own.width * OFF_CENTRE || Math.abs(down) > own.height * OFF_CENTRE) return false;
  const shown = captionOf(readText(box));
  return shown !== '' && readFieldCaptions(field).labels.includes(shown);
}

function middleOf({ x, y, width, height }: DOMRect): { x: number; y: number } {
  return { x: x + width / 2, y: y + height / 2 };
}
