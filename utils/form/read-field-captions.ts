import { findClosest, parentOf } from '../dom/composed-tree';
import { labelsOf } from '../dom/labels-of';
import { attributeOf, localNameOf, matches, queryAll, rootOf } from '../dom/native-dom';
import { readDomains } from '../journey/read-domains';
import { wordsOf } from '../look/phrase';
import { DIALOG } from '../look/places';
import { readText } from '../look/read-text';
import { readTextBeside } from '../look/read-text-beside';
import { captionOf } from './as-written';
import { mentions } from './mentions';

/** What a page says about one field. */
export interface FieldCaptions {
  /** What labels it for a person, normalised: labels, ARIA, placeholder, title, table cell, text before or after. */
  labels: string[];
  /** What only describes it: `aria-describedby`. */
  descriptions: string[];
  /** What only programs read: name, id, autocomplete, model bindings; normalised with words parted at capitals. */
  hints: string;
}

const HINT_ATTRIBUTES = [
  'name',
  'id',
  'autocomplete',
  'ng-model',
  'formcontrolname',
  'data-testid',
  'v-model',
  'data-bind',
];

/** Words without blanks, told by their capitals. */
const IDENTIFIER = /^[A-Za-z][A-Z]*[a-z0-9]+[A-Z][A-Za-z0-9]*[:*]?$/;
const FIELD = 'input:not([type=hidden])';
const TABLE = 'table, [role=table], [role=grid], [role=treegrid]';
const HEAD = 'th, thead *, [role=columnheader]';
/** What stands in one of these belongs to it, not to the cell around. */
const OWN = `form, ${DIALOG}`;

/** Reads every caption of a field. */
export function readFieldCaptions(field: HTMLInputElement): FieldCaptions {
  const explicit = [
    ...readReferences(field, 'aria-labelledby'),
    attributeOf(field, 'aria-label'),
    ...labelsOf(field).map((label) => readText(label)),
  ];
  const cell = readCells(field);
  const own = ['placeholder', 'title', 'aria-placeholder'].map((name) => sampleToWord(attributeOf(field, name)));
  const isNamed = [...explicit, ...cell].some((text) => wordsOf(text) !== '') || own.some(namesField);
  const beside = isNamed ? [] : [readTextBeside(field)];
  const labels = normaliseAll([...explicit, ...cell, ...own, ...beside]);
  return {
    labels: labels.length > 0 ? labels : (labelsBefore.get(field) ?? []),
    descriptions: normaliseAll(readReferences(field, 'aria-describedby')),
    hints: wordsOf(
      HINT_ATTRIBUTES.map((name) => attributeOf(field, name).replace(/([a-z])([A-Z0-9])/g, '$1 $2')).join(' '),
    ),
  };
}

/** What fields were called before we wrote into them: a label that lies in a field as its placeholder goes with the first letter. */
const labelsBefore = new WeakMap<HTMLInputElement, string[]>();

/** Remembers what an empty field is called, as long as it is called nothing else. */
export function keepLabels(field: HTMLInputElement): void {
  const { labels } = readFieldCaptions(field);
  if (labels.length > 0) labelsBefore.set(field, labels);
}

/** A placeholder that says what goes there: what stands beside is help. */
function namesField(placeholder: string): boolean {
  const words = wordsOf(placeholder);
  return mentions('password', words) || mentions('user', words);
}

/** An address in a field's place says that an address goes there. */
function sampleToWord(text: string): string {
  return /\S@/.test(text) ? `${text} e-mail` : text;
}

/** Normalised captions without empty and repeated ones; one that is a program's name ("adminPassword") is told by its parts too. */
export function normaliseAll(texts: readonly string[]): string[] {
  const parted = texts.flatMap((text) => (IDENTIFIER.test(text.trim()) ? [text, partWords(text)] : [text]));
  return [...new Set(parted.map(captionOf))].filter((text) => text !== '');
}

function partWords(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, '$1 $2');
}

/** The texts that an ARIA attribute of ids points to. */
export function readReferences(element: Element, attribute: string): string[] {
  const root = rootOf(element);
  const ids = attributeOf(element, attribute).split(/\s+/).filter(Boolean);
  return ids
    .map((id) => root?.getElementById(id))
    .map((target) => (target ? readText(target, { withHidden: true, withButtons: true }) : ''));
}

/**
 * The cell to the left in the field's row, and the head of its column; where neither says anything, the cell above in a
 * row of captions. A `dt` alike.
 */
function readCells(field: HTMLInputElement): string[] {
  const cell = findClosest(field, 'td, th, dd, [role=cell], [role=gridcell]');
  const row = cell && parentOf(cell);
  if (!cell || !row || queryAll(cell, FIELD).length > 1) return [];
  if (findClosest(cell, OWN) !== findClosest(field, OWN)) return [];
  const before = cell.previousElementSibling;
  if (before && localNameOf(cell) === 'dd') return localNameOf(before) === 'dt' ? [readText(before)] : [];
  const left = before && queryAll(before, FIELD).length === 0 ? readText(before) : '';
  const head = readHead(cell, row);
  // Under "Password" the cell to the left is data: somebody's role, a service.
  const named = mentions('password', wordsOf(head)) ? [head] : [left, head];
  if (named.some((text) => wordsOf(text) !== '')) return named;
  return cell instanceof HTMLTableCellElement ? [readAbove(cell)] : [];
}

/** The head of the cell's column, in a table or in what ARIA calls a grid. */
function readHead(cell: Element, row: Element): string {
  const table = findClosest(cell, TABLE);
  const [first] = table ? queryAll(table, 'tr, [role=row]') : [];
  const head = first === row ? undefined : first?.children[[...row.children].indexOf(cell)];
  return head && matches(head, HEAD) ? readText(head) : '';
}

/** The cell above, in a row of as many cells that hold nothing but text: captions, not another service's data. */
function readAbove(cell: HTMLTableCellElement): string {
  const row = cell.parentElement;
  const above = row?.previousElementSibling;
  if (!(row instanceof HTMLTableRowElement) || !(above instanceof HTMLTableRowElement)) return '';
  const isOfCaptions = above.cells.length === row.cells.length && queryAll(above, `${FIELD}, button, a`).length === 0;
  const text = isOfCaptions ? readText(above.cells[cell.cellIndex] ?? above) : '';
  return readDomains(text).length === 0 ? text : '';
}
