import { findClosest } from '../dom/composed-tree';
import { isSeen } from '../look/is-visible';
import { withoutInvisible } from '../look/normalise-text';
import type { Look } from '../look/open-look';
import type { Piece } from '../look/read-runs';
import { BOX, boxAnchor, type Candidate, isAllowedPlace } from './candidate';
import { isOtherLabel, isPasswordLabel, mentionsPassword } from './password-labels';
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

/** Sixteen letters within a line of other words: behind a password's label, or set off from the sentence around them. */
export function candidatesInSentence(look: Look, line: RunLine): Candidate[] {
  const found: Candidate[] = [];
  let before = '';
  for (const [place, piece] of line.pieces.entries()) {
    for (const { 0: word, index } of piece.text.matchAll(/\S+/g)) {
      const value = withoutNeighbours(withoutInvisible(word), []);
      if (value === null || !isSureToken(value) || isWordLike(value)) continue;
      const head = before + piece.text.slice(0, index);
      const rest = piece.text.slice(index + word.length) + (line.pieces[place + 1]?.text ?? '');
      const [clause = ''] = head.split(/[.!?。;|]\s/u).slice(-1);
      if (/^[\p{L}\p{N}]/u.test(rest) || [head, clause].some((text) => isOtherLabel(look, text))) continue;
      const isLabelled = isPasswordLabel(look, head);
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
