import { findClosest } from '../dom/composed-tree';
import { attributeOf, matches, queryAll, textContentOf } from '../dom/native-dom';
import { readRuns, runText } from '../look/read-runs';
import { CONTROL, FIELD, isClickedByPointer } from './read-facts';
import { tidy } from './redact-caption';

/** Elements whose whole text is a caption. A row's own header is the row's value as often as not. */
const CAPTION =
  'h1, h2, h3, h4, h5, h6, [role="heading" i], label, legend, thead th, [role="columnheader" i], caption, figcaption, dt';
/** Where values stand: only words of interfaces are let through. */
const VALUE =
  'td, tbody th, dd, [role="cell" i], [role="gridcell" i], [role="rowheader" i], output, code, pre, kbd, samp, time, data, address, [role="combobox" i], [aria-haspopup="listbox" i]';
/** What shows what somebody typed or was given: not even read. */
const NEVER = `${FIELD}, output, code, pre, kbd, samp, [role="combobox" i], [aria-haspopup="listbox" i]`;
const LONGEST_CONTROL = 400;
const MOST_LINES = 6;

/** Where an element's name comes from. */
export type NameSource = 'aria-label' | 'aria-labelledby' | 'label' | 'alt' | 'button' | 'placeholder';

/** `structure`: neither operated, nor typed into, nor a caption. */
export type ElementKind = 'control' | 'field' | 'caption' | 'structure';

/** What an element is to the report. */
export function kindOf(element: Element): ElementKind {
  if (matches(element, 'input:is([type="button" i], [type="submit" i], [type="reset" i], [type="image" i])'))
    return 'control';
  if (matches(element, FIELD)) return 'field';
  if ((matches(element, CONTROL) || isClickedByPointer(element)) && isOneControl(element)) return 'control';
  return matches(element, CAPTION) ? 'caption' : 'structure';
}

/** Whether the element stands where values are shown. */
export function isInValue(element: Element): boolean {
  return findClosest(element, VALUE) !== null;
}

/** The visible lines of a control or a caption, without what stands in fields and in controls of their own. Not yet redacted. */
export function readCaptionLines(element: Element): string[] {
  const skipped = matches(element, CONTROL) ? NEVER : `${NEVER}, ${CONTROL}`;
  const isSkipped = (part: Element) => part !== element && matches(part, skipped);
  return readRuns(element, { isSkipped, budget: 300 })
    .filter((run) => run.field === null)
    .flatMap((run) => runText(run).split('\n'))
    .map(tidy)
    .filter((line) => line !== '')
    .slice(0, MOST_LINES);
}

/**
 * The name that an element has from elsewhere than its own text: what it says of itself, or a label's text. Never from its
 * value or its `title`, nor from a field that a label points to.
 */
export function readOuterName(element: Element): { from: NameSource; text: string; source: Element } | null {
  const said = tidy(attributeOf(element, 'aria-label'));
  const labels = namingElements(element);
  for (const { from, source } of labels) {
    const text = readCaptionLines(source).join(' ');
    if (text !== '' && !matches(source, NEVER)) return { from, text, source };
  }
  if (said !== '') return { from: 'aria-label', text: said, source: element };
  if (matches(element, 'input:is([type="button" i], [type="submit" i], [type="reset" i])')) {
    return { from: 'button', text: tidy((element as HTMLInputElement).value), source: element };
  }
  const image = matches(element, 'img, input[type="image" i]')
    ? element
    : queryAll(element, 'img[alt]:not([alt=""])')[0];
  const alt = image ? tidy(attributeOf(image, 'alt')) : '';
  if (alt !== '') return { from: 'alt', text: alt, source: element };
  const placeholder = tidy(attributeOf(element, 'placeholder'));
  return placeholder === '' ? null : { from: 'placeholder', text: placeholder, source: element };
}

function namingElements(element: Element): { from: NameSource; source: Element }[] {
  const root = Node.prototype.getRootNode.call(element);
  const ids = attributeOf(element, 'aria-labelledby').split(/\s+/).filter(Boolean);
  const named = ids.flatMap((id) =>
    root instanceof Document || root instanceof ShadowRoot ? (root.getElementById(id) ?? []) : [],
  );
  const hasLabels =
    element instanceof HTMLInputElement ||
    element instanceof HTMLTextAreaElement ||
    element instanceof HTMLSelectElement;
  const labels = hasLabels ? Array.from(element.labels ?? []) : [];
  return [
    ...named.map((source) => ({ from: 'aria-labelledby' as const, source })),
    ...labels.map((source) => ({ from: 'label' as const, source })),
  ];
}

/** A part of the page that merely listens to clicks holds other controls, or long text: it is structure. */
function isOneControl(element: Element): boolean {
  const isNamed = matches(element, 'button, a, summary, option, [role]');
  const text = textContentOf(element);
  return text.length <= LONGEST_CONTROL && (isNamed || queryAll(element, CONTROL).length === 0);
}
