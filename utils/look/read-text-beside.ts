import { layoutParentOf } from '../dom/composed-tree';
import { localNameOf, matches, nextSiblingOf, previousSiblingOf, queryAll } from '../dom/native-dom';
import { DIALOG, ROW } from './places';
import { isBlock } from './read-runs';
import { readText } from './read-text';

const FIELD = 'input:not([type=hidden]), select, textarea, button, [role=button], [contenteditable=true]';
/** A title speaks for the whole form, not for its first field; a region is none of the field's business. */
const NO_LABEL = 'h1, h2, h3, h4, h5, h6, legend, [role=heading], nav, header, footer, aside, script, style';
/** What stands beside one of these speaks of another matter. */
const ITEM = `td, th, [role=cell], [role=gridcell], section, article, ${ROW}`;
/** What these stand for is written behind them. */
const CHOSEN_BY = 'input[type=radio], input[type=checkbox]';
const MAX_LEVELS = 6;
const MAX_CAPTION = 160;

interface Chunk {
  text: string;
  /** A line break or a block's edge lies between the text and the field. */
  isApart: boolean;
  /** Another control stands directly on the text's far side: it may be that one's label. */
  isTaken: boolean;
  /** A control or a title stands where the text ends. */
  isShut: boolean;
}

/** The text that stands directly before a field or, failing that, after it; of radio buttons and check boxes, after it first. '' where there is none or a long one. */
export function readTextBeside(field: Element): string {
  let at: Element = field;
  for (let level = 0; level < MAX_LEVELS; level += 1) {
    const before = readChunk(at, previousSiblingOf);
    const after = readChunk(at, nextSiblingOf);
    const isBehind = matches(field, CHOSEN_BY) || (before.isApart && before.isTaken && !after.isApart);
    const chosen = before.text && !(isBehind && after.text) ? before : after;
    if (chosen.text) return chosen.text.length <= MAX_CAPTION ? chosen.text : '';
    const parent = layoutParentOf(at);
    if (!parent || isLabelledApart(parent)) return '';
    at = parent;
  }
  return '';
}

/** The help that stands right below or behind a field, in a box that holds no other one; '' where there is none or a long one. */
export function readTextAfter(field: Element): string {
  for (let at: Element | null = field; at && !isLabelledApart(at) && !matches(at, ITEM); at = layoutParentOf(at)) {
    const { text, isTaken, isShut } = readChunk(at, nextSiblingOf);
    if (text) return isTaken || text.length > MAX_CAPTION ? '' : text;
    if (isShut) return '';
  }
  return '';
}

/** A part of the page with a name of its own, or with other fields. */
function isLabelledApart(box: Element): boolean {
  const isPlace = matches(box, `${DIALOG}, form, body, fieldset, tr, table, main`);
  return isPlace || queryAll(box, 'input:not([type=hidden]), select, textarea').length > 1;
}

/** The run of text on one side of an element, up to the next control or the end of the line that it stands on. */
function readChunk(from: Element, step: (node: Node) => Node | null): Chunk {
  const pieces: string[] = [];
  // A field that fills its line stands apart from the texts on both sides.
  let isApart = from instanceof HTMLInputElement && isBlock(from);
  for (let node = step(from); node; node = step(node)) {
    if (node instanceof Element) {
      if (matches(node, FIELD) || queryAll(node, FIELD).length > 0)
        return { ...chunkOf(pieces, step, isApart), isTaken: pieces.length > 0, isShut: true };
      if (matches(node, NO_LABEL)) return { ...chunkOf(pieces, step, isApart), isShut: true };
    }
    const isBreak = node instanceof Element && (localNameOf(node) === 'br' || isBlock(node));
    const text = node instanceof Text || node instanceof Element ? readText(node) : '';
    if (isBreak && pieces.length > 0) break;
    if (isBreak) isApart = true;
    if (text) pieces.push(text);
    if (isBreak && text) break;
  }
  return chunkOf(pieces, step, isApart);
}

function chunkOf(pieces: string[], step: (node: Node) => Node | null, isApart: boolean): Chunk {
  const ordered = step === previousSiblingOf ? pieces.toReversed() : pieces;
  return { text: ordered.join(' ').trim(), isApart, isTaken: false, isShut: false };
}
