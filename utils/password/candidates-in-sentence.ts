import { findClosest } from '../dom/composed-tree';
import { isSeen } from '../look/is-visible';
import { normaliseText, withoutInvisible } from '../look/normalise-text';
import type { Look } from '../look/open-look';
import type { Piece } from '../look/read-runs';
import { BOX, type Candidate, candidateOf } from './candidate';
import { mentionsPassword } from './password-labels';
import { isSureToken, isWordLike } from './password-token';
import type { RunLine } from './read-run-lines';
import { withoutNeighbours } from './without-neighbours';

/** What sets a value off from the sentence around it. */
const SET_OFF = `${BOX}, b, strong, em, mark, bdi`;

/** Whether the line speaks of a password, and what sets a piece off from it makes it the value. */
function isSetOff(look: Look, line: RunLine, piece: Piece, word: string): boolean {
  if (piece.text.trim() !== word || !findClosest(piece.parent, SET_OFF)) return false;
  return findClosest(piece.parent, BOX) !== null || mentionsPassword(look, line.text);
}

/** Sixteen letters within a line of other words. */
export function candidatesInSentence(look: Look, line: RunLine): Candidate[] {
  const found: Candidate[] = [];
  let before = '';
  for (const [place, piece] of line.pieces.entries()) {
    for (const { 0: word, index } of piece.text.matchAll(/\S+/g)) {
      const value = withoutNeighbours(withoutInvisible(word), []);
      if (value === null || !isSureToken(value) || isWordLike(value) || !isSeen(piece.parent)) continue;
      const head = before + piece.text.slice(0, index);
      const rest = piece.text.slice(index + word.length) + (line.pieces[place + 1]?.text ?? '');
      if (/^[\p{L}\p{N}]/u.test(rest)) continue;
      const [clause = ''] = head.split(/[.!?。;|]\s/u).slice(-1);
      // In a language that nobody knows, "label: value" is a pair all the same.
      const isPair = /^[^:：]{1,40}[:：]\s*$/u.test(head) && line.text.endsWith(value);
      const is = { 'is-in-sentence': true, 'is-set-off': isPair || isSetOff(look, line, piece, word) };
      found.push(candidateOf(value, piece.parent, { label: normaliseText(head), clause: normaliseText(clause) }, is));
    }
    before += piece.text;
  }
  return found;
}
