import { containsDeep, findClosest, parentOf } from '../dom/composed-tree';
import { textContentOf } from '../dom/native-dom';
import { isSeen } from '../look/is-visible';
import { withoutInvisible } from '../look/normalise-text';
import type { Look } from '../look/open-look';
import type { Piece } from '../look/read-runs';
import { type Anchor, boxAnchor, type Candidate, isAllowedPlace } from './candidate';
import { candidatesInSentence } from './candidates-in-sentence';
import { endsAsPasswordLabel, isOtherLabel, isPasswordLabel } from './password-labels';
import { readGroups, readToken } from './password-token';
import type { RunLine } from './read-run-lines';
import { withoutNeighbours } from './without-neighbours';

/** The smallest element around the pieces that hold the value, which stands at the end of their text. */
function elementOf(pieces: readonly Piece[], value: string): Element | undefined {
  let left = value.length;
  const holders: Element[] = [];
  for (const piece of pieces.toReversed()) {
    const length = withoutInvisible(piece.text).trim().length;
    if (length === 0) continue;
    if (left <= 0) break;
    holders.push(piece.parent);
    left -= length;
  }
  let around: Element | null | undefined = holders[0];
  while (around && holders.some((holder) => around && !containsDeep(around, holder))) around = parentOf(around);
  return around ?? undefined;
}

/** The caption above a table cell, or in the row's head. */
function tableLabel(element: Element): string {
  const cell = findClosest(element, 'td, [role="cell" i], [role="gridcell" i]');
  if (!(cell instanceof HTMLTableCellElement)) return '';
  const head = cell.closest('table')?.rows[0]?.cells[cell.cellIndex];
  return head?.localName === 'th' && head.parentElement !== cell.parentElement ? textContentOf(head) : '';
}

/** "abcd efgh ijkl mnop", alone or behind a colon: one password, if a label, a box or a copy button says so. */
function groupedCandidate(look: Look, line: RunLine, labelBefore: string): Candidate[] {
  const [, head, text = ''] = /^(?:(.*)[:：])?\s*([a-z ]+)$/u.exec(line.text) ?? [];
  const value = readGroups(text);
  const element = value === null ? undefined : elementOf(line.pieces, value);
  if (value === null || !element || !isSeen(element)) return [];
  const label = head ?? (tableLabel(element) || labelBefore);
  const isLabelled = head === undefined ? isPasswordLabel(look, label) : endsAsPasswordLabel(look, head);
  if (isOtherLabel(look, label) || !isAllowedPlace(element, isLabelled)) return [];
  return [
    { value, element, anchors: [...(isLabelled ? ['label' as const] : []), ...boxAnchor(element)], isGrouped: true },
  ];
}

/** Every text of the line that could be the password; `labelBefore` is the line above it. */
export function candidatesInLine(look: Look, line: RunLine, labelBefore: string): Candidate[] {
  const grouped = groupedCandidate(look, line, labelBefore);
  if (grouped.length > 0) return grouped;
  const found: Candidate[] = [];
  const add = (token: string, pieces: readonly Piece[], anchors: Anchor[], isLabelled: boolean) => {
    const value = withoutNeighbours(token, pieces);
    if (value === null) return;
    const element = elementOf(pieces, value);
    if (!element || !isSeen(element) || !isAllowedPlace(element, isLabelled)) return;
    found.push({ value, element, anchors: [...anchors, ...boxAnchor(element)] });
  };
  // "Password: value", also in the midst of a line.
  for (const match of line.text.matchAll(/[:：]\s*([!-~]+)(?=\s|$)/gu)) {
    const value = readToken(match[1] ?? '');
    if (value === null || !endsAsPasswordLabel(look, line.text.slice(0, match.index))) continue;
    const holders = line.pieces.filter((piece) => piece.text.includes(value));
    add(value, holders.length === 1 ? holders : line.pieces, ['label'], true);
  }
  if (found.length > 0) return found;
  const whole = line.text.endsWith(':') ? null : readToken(line.text);
  if (whole !== null && withoutNeighbours(whole, line.pieces) !== null) {
    const element = elementOf(line.pieces, whole);
    const column = element ? tableLabel(element) : '';
    const label = column === '' ? labelBefore : column;
    if (isOtherLabel(look, label)) return [];
    const isLabelled = isPasswordLabel(look, label);
    add(whole, line.pieces, isLabelled ? ['label'] : [], isLabelled);
    return found;
  }
  found.push(...candidatesInSentence(look, line));
  return found;
}
