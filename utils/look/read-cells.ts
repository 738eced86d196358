import { matches, textContentOf } from '../dom/native-dom';
import { withoutInvisible } from './normalise-text';

/** One letter or group of letters in a box of its own. */
interface Cell {
  text: string;
  box: DOMRect;
}

const MOST_CELLS = 64;
/** Characters of a group; longer ones are words. */
const LONGEST_CELL = 8;
/** What may stand in a box: letters and the spans around them, no control and no field. */
const PLAIN = 'span, div, b, i, em, strong, code, samp, kbd, td, th, li, p, bdi, font, label, var, mark, output, dd';
/** So much of a line's height between two groups is a blank to the eye. */
const BLANK = 0.2;
/** So many of it between two letters belong to two words. */
const APART = 2.5;

/**
 * The text of an element that sets each letter, or each group of letters, into a box of its own, as an eye reads it: line
 * by line from left to right, whatever order the boxes have in the document. `null` where the element is no such row of
 * boxes, and where the boxes stand in a line of text anyway.
 */
export function readCells(element: Element, children: readonly Node[]): string | null {
  const parts = children.filter((node) => !(node instanceof Text && node.data.trim() === ''));
  if (parts.length < 2 || parts.length > MOST_CELLS || !parts.every(isPlainBox) || !parts.every(isLetters)) return null;
  if (parts.every((part) => getComputedStyle(part).display === 'inline')) return null;
  const shown = parts.map(readCell).filter(({ box }) => box.width > 0 && box.height > 0);
  if (shown.length < 2) return null;
  const lines = linesOf(shown).map((line) => joinLine(line, getComputedStyle(element).direction === 'rtl'));
  if (lines.includes(null) || shown.length === lines.length || !areAlike(shown)) return null;
  return lines.join('\n');
}

/** Letters, or groups of one length but for the last: words that stand side by side differ. */
function areAlike(cells: readonly Cell[]): boolean {
  const [first] = cells;
  const { length = 0 } = first?.text ?? {};
  return cells.every(({ text }, at) => text.length === length || (at === cells.length - 1 && text.length < length));
}

function isPlainBox(node: Node): node is Element {
  return node instanceof Element && matches(node, PLAIN);
}

/** Whether it holds a letter or a group of them. */
function isLetters(element: Element): boolean {
  const text = lettersOf(element);
  return text !== '' && text.length <= LONGEST_CELL && !/\s/.test(text);
}

function lettersOf(element: Element): string {
  return withoutInvisible(textContentOf(element)).trim();
}

/** The box is that of the text: padding is a gap to the eye. */
function readCell(element: Element): Cell {
  const text = lettersOf(element);
  const style = getComputedStyle(element);
  if (style.display === 'none' || style.visibility !== 'visible') return { text: '', box: new DOMRect() };
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  return { text, box: range.getBoundingClientRect() };
}

/** The cells by the line that they stand on, from top to bottom. */
function linesOf(cells: readonly Cell[]): Cell[][] {
  const lines: Cell[][] = [];
  for (const cell of cells.toSorted((a, b) => a.box.top - b.box.top)) {
    const line = lines.at(-1);
    const [first] = line ?? [];
    const middle = cell.box.top + cell.box.height / 2;
    if (line && first && middle > first.box.top && middle < first.box.bottom) line.push(cell);
    else lines.push([cell]);
  }
  return lines;
}

/** A line's text; a blank where the eye sees one. `null` where its boxes lie on each other or belong to several words. */
function joinLine(line: readonly Cell[], isRightToLeft: boolean): string | null {
  const ordered = line.toSorted((a, b) => (isRightToLeft ? b.box.right - a.box.right : a.box.left - b.box.left));
  const isOfLetters = ordered.every(({ text }) => Array.from(text).length === 1);
  let joined = '';
  for (const [at, { text, box }] of ordered.entries()) {
    const before = ordered[at - 1]?.box;
    const gap = before ? (isRightToLeft ? before.left - box.right : box.left - before.right) : 0;
    if (gap < -box.width / 2 || gap > box.height * APART) return null;
    joined += !isOfLetters && gap > box.height * BLANK ? ` ${text}` : text;
  }
  return joined;
}
