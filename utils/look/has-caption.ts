import { labelsOf } from '../dom/labels-of';
import { matches, queryAll } from '../dom/native-dom';
import { normaliseText } from './normalise-text';
import type { Look } from './open-look';
import { readAccessibleName } from './read-name';
import { readRuns, runText } from './read-runs';
import { readTextBeside } from './read-text-beside';

const HIDDEN = '[aria-hidden="true"]';
const ICON =
  'svg, img, [role="img"], i:empty, [data-icon-name], [class*="icon" i]:is(i, span), [class*="badge" i], [class*="counter" i]';
/** A line of signs alone is a picture. */
const WORDY = /[\p{L}\p{N}]/u;
const COUNT = /\s*[([]?\d{1,4}\+?[)\]]?$/;

/** The lines of text that a person reads on an element, in comparison form, without icons, counts and badges. */
function readLines(look: Look, element: Element): string[] {
  // A closed list shows what is chosen in it.
  if (element instanceof HTMLSelectElement && element.size <= 1)
    return Array.from(element.selectedOptions, (option) => normaliseText(option.text)).filter(Boolean);
  const lines = linesWithout(look, element, `${HIDDEN}, ${ICON}`);
  // Where a name for screen readers stands in for all the words, those are hidden from them.
  return lines.length === 0 && element.hasAttribute('aria-label') ? linesWithout(look, element, ICON) : lines;
}

function linesWithout(look: Look, element: Element, decoration: string): string[] {
  const badges = look.captions('badge');
  return readRuns(element, { isSkipped: (part) => part !== element && matches(part, decoration), budget: 400 })
    .flatMap((run) => runText(run).split('\n'))
    .map(normaliseText)
    .filter((line) => WORDY.test(line) && !badges.has(line) && line.replace(COUNT, '') !== '');
}

function isCaption(captions: ReadonlySet<string>, text: string): boolean {
  return captions.has(text) || captions.has(text.replace(COUNT, ''));
}

function isField(element: Element): boolean {
  return (
    element instanceof HTMLInputElement ||
    element instanceof HTMLTextAreaElement ||
    element instanceof HTMLSelectElement
  );
}

/** The accessible name in comparison form; empty where the page defeats its computation. */
function readName(element: Element): string {
  try {
    return normaliseText(readAccessibleName(element));
  } catch {
    return '';
  }
}

/** "Delete App password" must not pass for "App password", whatever its visible text. */
function namesDeletion(look: Look, name: string): boolean {
  for (const word of look.captions('delete')) {
    const at = name.indexOf(word);
    if (at >= 0 && !/\p{L}/u.test(name[at - 1] ?? ' ')) return true;
  }
  return false;
}

/** Whether the element's accessible name, or its whole visible text, equals one of the label's captions. */
export function hasCaption(look: Look, element: Element, label: string): boolean {
  const captions = look.captions(label);
  if (captions.size === 0) return false;
  const name = readName(element);
  if (isCaption(captions, name)) return true;
  if (label !== 'delete' && namesDeletion(look, name)) return false;
  if (isField(element)) return false;
  const lines = readLines(look, element);
  return lines.length === 1 && isCaption(captions, lines[0] ?? '');
}

/** Whether a field bears one of the label's captions: its name, or where it has none, the text that stands beside it. */
export function hasFieldCaption(look: Look, field: Element, label: string): boolean {
  if (hasCaption(look, field, label)) return true;
  return readName(field) === '' && isCaption(look.captions(label), normaliseText(readTextBeside(field)));
}

/** Whether the first line of the element's visible text, of a radio button its label's, equals one of the label's captions. */
export function hasFirstLine(look: Look, control: Element, label: string): boolean {
  const captions = look.captions(label);
  const element = control instanceof HTMLInputElement ? labelsOf(control)[0] : control;
  if (captions.size === 0 || !element) return false;
  // A web component's own button holds a slot for the words.
  if (look.textOf(element) === '' && queryAll(element, 'slot').length === 0) return false;
  return isCaption(captions, readLines(look, element)[0] ?? '');
}
