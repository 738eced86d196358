import { computeAccessibleName } from 'dom-accessibility-api';
import { containsDeep, findClosest, parentOf } from '../dom/composed-tree';
import { matches, textContentOf } from '../dom/native-dom';
import { isSeen } from './is-visible';
import { normaliseText, withoutInvisible } from './normalise-text';
import type { Look } from './open-look';
import { isSureToken, isWordLike, readToken } from './password-token';
import { type RunLine, readRunLines } from './read-run-lines';
import { type Piece, type Run, readRuns, type TextField } from './read-runs';

/** What makes a text more than a chance: its label, its box, or a copy button beside it. */
export type Anchor = 'label' | 'box' | 'copy';

export interface Candidate {
  value: string;
  element: Element;
  anchors: Anchor[];
}

/** Places whose words are never a password, whatever they look like. */
const NEVER =
  'button, a, summary, select, option, nav, [role="button" i], [role="link" i], [role="tab" i], [role="option" i], [role="menuitem" i], [role="navigation" i], [contenteditable]:not([contenteditable="false" i])';
/** Places that a password stands in only behind its own label. */
const TITLES = 'h1, h2, h3, h4, h5, h6, [role="heading" i], label, legend, caption, th';
const BOX = 'code, pre, samp, kbd, output';

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

function candidatesInLine(look: Look, line: RunLine, labelBefore: string): Candidate[] {
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
  if (whole !== null) {
    const element = elementOf(line.pieces, whole);
    const column = element ? tableLabel(element) : '';
    const label = column === '' ? labelBefore : column;
    if (isOneOf(look, OTHER_LABELS, label)) return [];
    const isLabelled = isOneOf(look, PASSWORD_LABELS, label);
    add(whole, line.pieces, isLabelled ? ['label'] : [], isLabelled);
    return found;
  }
  // "<b>Password</b> value" and a code box within a sentence.
  const last = readToken(line.text.slice(line.text.lastIndexOf(' ') + 1));
  if (last !== null && isSureToken(last) && !isWordLike(last)) {
    const head = line.text.slice(0, -last.length);
    if (isOneOf(look, PASSWORD_LABELS, head))
      add(
        last,
        line.pieces.filter((piece) => piece.text.includes(last)),
        ['label'],
        true,
      );
  }
  for (const piece of line.pieces) {
    const token = found.length === 0 && findClosest(piece.parent, BOX) ? readToken(piece.text) : null;
    if (token !== null && isSureToken(token) && !isWordLike(token)) add(token, [piece], [], false);
  }
  return found;
}

/** An editable field that nobody types in: its label says that it holds the password itself. */
function isNamedPassword(look: Look, field: TextField, names: readonly string[]): boolean {
  if (field.ownerDocument.activeElement === field) return false;
  return names.some((name) => isOneOf(look, ['password', 'your-app-password'], name));
}

function fieldCandidate(look: Look, field: TextField, labelBefore: string, isOnlyField: boolean): Candidate[] {
  const isText = field instanceof HTMLTextAreaElement || ['text', 'search'].includes(field.type);
  const value = isText ? readToken(field.value.replace(/[\r\n]/g, '')) : null;
  if (value === null || !isSeen(field)) return [];
  const name = computeAccessibleName(field) || labelBefore;
  if (isOneOf(look, OTHER_LABELS, name)) return [];
  const isLabelled = isOneOf(look, PASSWORD_LABELS, name) || isOneOf(look, PASSWORD_LABELS, labelBefore);
  const isEditable = !field.readOnly && !field.matches(':disabled');
  if (isEditable && !(isOnlyField && isNamedPassword(look, field, [name, labelBefore]))) return [];
  // An unknown label is fine beside the one known form, and too thin beside an odd one.
  if (!isLabelled && name !== '' && !isSureToken(value)) return [];
  return [{ value, element: field, anchors: isLabelled ? ['label', 'box'] : ['box'] }];
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
