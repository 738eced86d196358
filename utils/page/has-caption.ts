import { computeAccessibleName } from 'dom-accessibility-api';
import { normaliseText } from './normalise-text';
import type { Look } from './open-look';
import { textContentOf } from './query-deep';
import { readRuns, runText } from './read-runs';

const ICON =
  'svg, img, [role="img"], [aria-hidden="true"], i:empty, [data-icon-name], [class*="icon" i]:is(i, span), [class*="badge" i], [class*="counter" i]';
const COUNT = /\s*[([]?\d{1,4}\+?[)\]]?$/;
/** How much longer than the caption an element's raw text may be: badges, counts, texts for screen readers. */
const SLACK = 80;
const NAME_ATTRIBUTES = ['aria-label', 'title', 'alt', 'value', 'placeholder'];

/** The lines of text that a person reads on an element, in comparison form, without icons, counts and badges. */
export function readLines(look: Look, element: Element): string[] {
  const badges = look.captions('badge');
  return readRuns(element, (part) => part !== element && part.matches(ICON), 400)
    .flatMap((run) => runText(run).split('\n'))
    .map(normaliseText)
    .filter((line) => line !== '' && !badges.has(line) && line.replace(COUNT, '') !== '');
}

function isCaption(captions: ReadonlySet<string>, text: string): boolean {
  return captions.has(text) || captions.has(text.replace(COUNT, ''));
}

/** Cheap: whether the captions could have anything to do with the element at all. */
function mayHaveCaption(look: Look, element: Element, captions: ReadonlySet<string>): boolean {
  if (element.hasAttribute('aria-labelledby') || isField(element)) return true;
  for (const attribute of NAME_ATTRIBUTES) {
    const value = element.getAttribute(attribute);
    if (value && isCaption(captions, normaliseText(value))) return true;
  }
  const text = look.textOf(element);
  if (text === '')
    return element.childElementCount > 0 && textContentOf(element).length < SLACK && hasNamedPart(element);
  if (isCaption(captions, text)) return true;
  for (const caption of captions) {
    if (text.length <= caption.length + SLACK && text.includes(caption)) return true;
    if (text.replaceAll(' ', '').includes(caption.replaceAll(' ', '')) && text.length <= caption.length + SLACK)
      return true;
  }
  return false;
}

function isField(element: Element): boolean {
  return (
    element instanceof HTMLInputElement ||
    element instanceof HTMLTextAreaElement ||
    element instanceof HTMLSelectElement
  );
}

function hasNamedPart(element: Element): boolean {
  return element.querySelector('img[alt], [aria-label], svg > title') !== null || element.shadowRoot !== null;
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
  if (captions.size === 0 || !mayHaveCaption(look, element, captions)) return false;
  const name = normaliseText(computeAccessibleName(element));
  if (isCaption(captions, name)) return true;
  if (label !== 'delete' && namesDeletion(look, name)) return false;
  if (isField(element)) return false;
  const lines = readLines(look, element);
  return lines.length === 1 && isCaption(captions, lines[0] ?? '');
}

/** Whether the first line of the element's visible text equals one of the label's captions. */
export function hasFirstLine(look: Look, element: Element, label: string): boolean {
  const captions = look.captions(label);
  const text = look.textOf(element);
  if (captions.size === 0 || text === '') return false;
  const bare = text.replaceAll(' ', '');
  let isPossible = false;
  for (const caption of captions) if (bare.includes(caption.replaceAll(' ', ''))) isPossible = true;
  if (!isPossible) return false;
  return isCaption(captions, readLines(look, element)[0] ?? '');
}
