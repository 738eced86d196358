import { computeAccessibleName } from 'dom-accessibility-api';
import { containsDeep, findClosest, parentOf } from '../dom/composed-tree';
import { matches, textContentOf } from '../dom/native-dom';
import { isSeen } from './is-visible';
import { normaliseText, withoutInvisible } from './normalise-text';
import type { Look } from './open-look';
import { isSureToken, isWordLike, readGroups, readToken } from './password-token';
import { type RunLine, readRunLines } from './read-run-lines';
import { type Piece, type Run, readRuns, type TextField } from './read-runs';

/** What makes a text more than a chance: its label, its box, or a copy button beside it. */
export type Anchor = 'label' | 'box' | 'copy';

/** A text that could be the password, the element that shows it, and what speaks for it. */
export interface Candidate {
  value: string;
  element: Element;
  anchors: Anchor[];
  /** The page shows it in groups with blanks between them, which the value does not hold. */
  isGrouped?: boolean;
}

/** Places whose words are never a password, whatever they look like. */
const NEVER =
  'button, a, summary, select, option, nav, [role="button" i], [role="link" i], [role="tab" i], [role="option" i], [role="menuitem" i], [role="navigation" i], [contenteditable]:not([contenteditable="false" i])';
/** Places that a password stands in only behind its own label: titles, and bars that tell of an error. */
const TITLES =
  'h1, h2, h3, h4, h5, h6, [role="heading" i], label, legend, caption, th, [role="alert" i], [data-testid="message-bar-error"]';
const BOX = 'code, pre, samp, kbd, output';
/** What sets a value off from the sentence around it. */
const SET_OFF = `${BOX}, b, strong, em, mark, bdi`;

const PASSWORD_LABELS = ['password', 'app-password', 'your-app-password'];
const OTHER_LABELS = ['name', 'other-secret'];

const ICON = 'i[class*="icon" i], span[class*="icon" i], [data-icon-name]';

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

function isOneOf(look: Look, labels: readonly string[], text: string): boolean {
  const normal = normaliseText(text);
  return normal !== '' && labels.some((label) => look.captions(label).has(normal));
}

/** Whether a text before a colon ends as a password's label: alone, or after another pair or sentence. */
function endsAsPasswordLabel(look: Look, before: string): boolean {
  if (isOneOf(look, PASSWORD_LABELS, before)) return true;
  const normal = normaliseText(before);
  return PASSWORD_LABELS.some((label) =>
    [...look.captions(label)].some((caption) => {
      if (label === 'your-app-password' && normal.startsWith(caption)) return normal.length <= caption.length + 12;
      const head = normal.endsWith(` ${caption}`) ? normal.slice(0, -caption.length - 1) : undefined;
      return head !== undefined && (/[:：]/.test(head) || /[.!?。;|]$/.test(head));
    }),
  );
}

function isAllowedPlace(element: Element, isLabelled: boolean): boolean {
  if (findClosest(element, NEVER)) return false;
  return isLabelled || findClosest(element, TITLES) === null;
}

function boxAnchor(element: Element): Anchor[] {
  return findClosest(element, BOX) ? ['box'] : [];
}

/** The caption above a table cell, or in the row's head. */
function tableLabel(element: Element): string {
  const cell = findClosest(element, 'td, [role="cell" i], [role="gridcell" i]');
  if (!(cell instanceof HTMLTableCellElement)) return '';
  const head = cell.closest('table')?.rows[0]?.cells[cell.cellIndex];
  return head?.localName === 'th' && head.parentElement !== cell.parentElement ? textContentOf(head) : '';
}

/** A sure value with something stuck to it: punctuation goes; with anything else it is unclear where the value ends. */
function withoutNeighbours(token: string, pieces: readonly Piece[]): string | null {
  if (isSureToken(token)) return token;
  const bare = token.replace(/[.,;:!?)"'\]]+$/, '').replace(/^["'([]+/, '');
  if (isSureToken(bare)) return bare;
  return pieces.some((piece) => isSureToken(withoutInvisible(piece.text).trim())) ? null : token;
}

/** Whether the line speaks of a password, and what sets a piece off from it makes it the value. */
function isSetOff(look: Look, line: RunLine, piece: Piece, word: string): boolean {
  if (piece.text.trim() !== word || !findClosest(piece.parent, SET_OFF)) return false;
  const text = normaliseText(line.text);
  return (
    findClosest(piece.parent, BOX) !== null ||
    PASSWORD_LABELS.some((label) => [...look.captions(label)].some((caption) => text.includes(caption)))
  );
}

/** Sixteen letters within a line of other words: behind a password's label, or set off from the sentence around them. */
function candidatesInSentence(look: Look, line: RunLine): Candidate[] {
  const found: Candidate[] = [];
  let before = '';
  for (const [place, piece] of line.pieces.entries()) {
    for (const { 0: word, index } of piece.text.matchAll(/\S+/g)) {
      const value = withoutNeighbours(withoutInvisible(word), []);
      if (value === null || !isSureToken(value) || isWordLike(value)) continue;
      const head = before + piece.text.slice(0, index);
      const rest = piece.text.slice(index + word.length) + (line.pieces[place + 1]?.text ?? '');
      const [clause = ''] = head.split(/[.!?。;|]\s/u).slice(-1);
      if (/^[\p{L}\p{N}]/u.test(rest) || [head, clause].some((text) => isOneOf(look, OTHER_LABELS, text))) continue;
      const isLabelled = isOneOf(look, PASSWORD_LABELS, head);
      // In a language that nobody knows, "label: value" is a pair all the same.
      const isPair = /^[^:：]{1,40}[:：]\s*$/u.test(head) && line.text.endsWith(value);
      const { parent } = piece;
      if (!isLabelled && !isPair && !isSetOff(look, line, piece, word)) continue;
      if (!isSeen(parent) || !isAllowedPlace(parent, isLabelled)) continue;
      found.push({
        value,
        element: parent,
        anchors: [...(isLabelled ? ['label' as const] : []), ...boxAnchor(parent)],
      });
    }
    before += piece.text;
  }
  return found;
}

/** "abcd efgh ijkl mnop", alone or behind a colon: one password, if a label, a box or a copy button says so. */
function groupedCandidate(look: Look, line: RunLine, labelBefore: string): Candidate[] {
  const [, head, text = ''] = /^(?:(.*)[:：])?\s*([a-z ]+)$/u.exec(line.text) ?? [];
  const value = readGroups(text);
  const element = value === null ? undefined : elementOf(line.pieces, value);
  if (value === null || !element || !isSeen(element)) return [];
  const label = head ?? (tableLabel(element) || labelBefore);
  const isLabelled = head === undefined ? isOneOf(look, PASSWORD_LABELS, label) : endsAsPasswordLabel(look, head);
  if (isOneOf(look, OTHER_LABELS, label) || !isAllowedPlace(element, isLabelled)) return [];
  return [
    { value, element, anchors: [...(isLabelled ? ['label' as const] : []), ...boxAnchor(element)], isGrouped: true },
  ];
}

function candidatesInLine(look: Look, line: RunLine, labelBefore: string): Candidate[] {
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
    if (isOneOf(look, OTHER_LABELS, label)) return [];
    const isLabelled = isOneOf(look, PASSWORD_LABELS, label);
    add(whole, line.pieces, isLabelled ? ['label'] : [], isLabelled);
    return found;
  }
  found.push(...candidatesInSentence(look, line));
  return found;
}

/** An editable field that nobody types in: its label says that it holds the password itself. */
function isNamedPassword(look: Look, field: TextField, names: readonly string[]): boolean {
  if (field.ownerDocument.activeElement === field) return false;
  return names.some((name) => isOneOf(look, ['password', 'your-app-password'], name));
}

function fieldCandidate(look: Look, field: TextField, labelBefore: string, isOnlyField: boolean): Candidate[] {
  // Dots that nobody can type over show what the page made.
  const isMasked = field.type === 'password' && field.readOnly;
  const isText = field instanceof HTMLTextAreaElement || ['text', 'search'].includes(field.type) || isMasked;
  const text = isText ? field.value.replace(/[\r\n]/g, '') : '';
  const groups = readGroups(text);
  const value = groups ?? readToken(text);
  if (value === null || !isSeen(field)) return [];
  const name = computeAccessibleName(field) || labelBefore;
  if (isOneOf(look, OTHER_LABELS, name)) return [];
  const isLabelled = isOneOf(look, PASSWORD_LABELS, name) || isOneOf(look, PASSWORD_LABELS, labelBefore);
  const isEditable = !field.readOnly && !field.matches(':disabled');
  if (isEditable && !(isOnlyField && isNamedPassword(look, field, [name, labelBefore]))) return [];
  if (isMasked && !isLabelled) return [];
  // An unknown label is fine beside the one known form, and too thin beside an odd one.
  if (!isLabelled && name !== '' && !isSureToken(value)) return [];
  return [{ value, element: field, anchors: isLabelled ? ['label', 'box'] : ['box'], isGrouped: groups !== null }];
}

/** A dialog's title names the matter; what stands below it is not labelled by that. */
function isTitle(look: Look, line: RunLine): boolean {
  const parent = line.pieces[0]?.parent;
  if (!isOneOf(look, ['app-password', 'your-app-password'], line.text) || !parent) return false;
  return !/[:：]$/.test(line.text) && !findClosest(parent, 'label, dt, th, td');
}

/** Everything below the root that could be the password, with what speaks for it. Decoys of every known kind are left out. */
export function findPasswordCandidates(look: Look, root: Element, budget?: number): Candidate[] {
  const runs: Run[] = readRuns(root, (element) => matches(element, ICON), budget);
  const fields = runs.map((run) => run.field).filter((field) => field !== null);
  const typeable = fields.filter((field) =>
    field.matches('textarea, input:is(:not([type]), [type="text" i], [type="password" i], [type="email" i])'),
  );
  const found: Candidate[] = [];
  let labelBefore = '';
  for (const run of runs) {
    if (run.field) {
      found.push(...fieldCandidate(look, run.field, labelBefore, typeable.length === 1));
      continue;
    }
    for (const line of readRunLines(run, (text) => isOneOf(look, [...PASSWORD_LABELS, ...OTHER_LABELS], text))) {
      if (line.text === '') continue;
      found.push(...candidatesInLine(look, line, labelBefore));
      labelBefore = isTitle(look, line) ? '' : line.text;
    }
  }
  return found;
}
