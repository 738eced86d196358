import { containsDeep, findClosest, parentOf } from '../dom/composed-tree';
import { textContentOf } from '../dom/native-dom';
import { isSeen } from '../look/is-visible';
import { normaliseText, withoutInvisible } from '../look/normalise-text';
import type { Look } from '../look/open-look';
import type { Piece } from '../look/read-runs';
import { BOX, type Candidate, candidateOf } from './candidate';
import { candidatesInSentence } from './candidates-in-sentence';
import { isLabel, labelAtEnd } from './password-labels';
import { isSureToken, readGroups, readToken } from './password-token';
import type { RunLine } from './read-run-lines';
import { withoutNeighbours } from './without-neighbours';

/** The smallest element around the pieces that hold the value, which stands at the end of their text; only one that is seen. */
function elementOf(pieces: readonly Piece[], value: string): Element | null {
  let left = value.length;
  const holders: Element[] = [];
  for (const piece of pieces.toReversed()) {
    const length = withoutInvisible(piece.text).trim().length;
    if (length === 0) continue;
    if (left <= 0) break;
    holders.push(piece.parent);
    left -= length;
  }
  let around: Element | null = holders[0] ?? null;
  while (around && holders.some((holder) => around && !containsDeep(around, holder))) around = parentOf(around);
  return around && isSeen(around) ? around : null;
}

/** The caption above a table cell, or in the row's head. */
function tableLabel(element: Element): string {
  const cell = findClosest(element, 'td, [role="cell" i], [role="gridcell" i]');
  if (!(cell instanceof HTMLTableCellElement)) return '';
  const head = cell.closest('table')?.rows[0]?.cells[cell.cellIndex];
  return head?.localName === 'th' && head.parentElement !== cell.parentElement ? textContentOf(head) : '';
}

/** "abcd efgh ijkl mnop", alone or behind a colon: one password. */
function groupedCandidate(look: Look, line: RunLine, labelBefore: string): Candidate | null {
  const [, head, text = ''] = /^(?:(.*)[:：])?\s*([a-z][a-z ]*)$/u.exec(line.text) ?? [];
  const value = readGroups(text);
  const element = value === null ? null : elementOf(line.pieces, value);
  if (value === null || !element) return null;
  const label = head === undefined ? normaliseText(tableLabel(element) || labelBefore) : labelAtEnd(look, head);
  return candidateOf(value, element, { label }, {}, true);
}

/** "Password: value", also in the midst of a line. */
function labelledCandidates(look: Look, line: RunLine): Candidate[] {
  return Array.from(line.text.matchAll(/[:：]\s*([!-~]+)/gu)).flatMap((match) => {
    const token = readToken(match[1] ?? '');
    const rest = line.text.slice(match.index + match[0].length);
    if (token === null || /^\S/.test(rest)) return [];
    const label = labelAtEnd(look, line.text.slice(0, match.index));
    if (!isLabel(look, 'password', label)) return [];
    const holders = line.pieces.filter((piece) => piece.text.includes(token));
    const pieces = holders.length === 1 ? holders : line.pieces;
    const value = withoutNeighbours(token, pieces);
    const element = value === null ? null : elementOf(pieces, value);
    return value === null || !element ? [] : [candidateOf(value, element, { label }, {})];
  });
}

/** A value in a box of its own, in groups or letter by letter, on the line of its label. */
function boxedCandidates(look: Look, line: RunLine): Candidate[] {
  const boxes = new Set(line.pieces.map(({ parent }) => findClosest(parent, BOX)));
  return [...boxes].flatMap((box) => {
    const pieces = line.pieces.filter(({ parent }) => findClosest(parent, BOX) === box);
    const first = pieces[0];
    if (!box || !first) return [];
    const text = withoutInvisible(pieces.map((piece) => piece.text).join('')).trim();
    const groups = readGroups(text);
    const value = groups ?? (isSureToken(text) ? text : null);
    const element = value === null ? null : elementOf(pieces, value);
    if (value === null || !element) return [];
    const head = line.pieces.slice(0, line.pieces.indexOf(first)).map((piece) => piece.text);
    return [candidateOf(value, element, { label: labelAtEnd(look, head.join('')) }, {}, groups !== null)];
  });
}

/** Every text of the line that has a password's shape; `labelBefore` is the line above it. */
export function candidatesInLine(look: Look, line: RunLine, labelBefore: string): Candidate[] {
  const grouped = groupedCandidate(look, line, labelBefore);
  if (grouped) return [grouped];
  const labelled = labelledCandidates(look, line);
  if (labelled.length > 0) return labelled;
  const token = line.text.endsWith(':') ? null : readToken(line.text);
  const value = token === null ? null : withoutNeighbours(token, line.pieces);
  if (value === null) {
    const boxed = boxedCandidates(look, line);
    return boxed.length > 0 ? boxed : candidatesInSentence(look, line);
  }
  const element = elementOf(line.pieces, value);
  if (!element) return [];
  return [candidateOf(value, element, { label: normaliseText(tableLabel(element) || labelBefore) }, {})];
}
