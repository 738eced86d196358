import { withoutInvisible } from '../look/normalise-text';
import type { Piece, Run } from '../look/read-runs';
import { isSureToken, readToken } from './password-token';

/** One visible line of a run, cleaned of what nobody sees. */
export interface RunLine {
  pieces: Piece[];
  text: string;
}

function linesOf(pieces: readonly Piece[]): RunLine[] {
  const lines: RunLine[] = [{ pieces: [], text: '' }];
  for (const piece of pieces) {
    piece.text.split('\n').forEach((part, at) => {
      if (at > 0) lines.push({ pieces: [], text: '' });
      const line = lines.at(-1);
      if (!line || part === '') return;
      line.pieces.push({ text: part, parent: piece.parent });
      line.text += part;
    });
  }
  return lines.map((line) => ({
    ...line,
    text: withoutInvisible(line.text)
      .replace(/\u00A0/g, ' ')
      .trim(),
  }));
}

/** An odd value whose own inline element goes on after the break: where it ends is unclear, so it is no line. */
function isTorn(tail: string, parent: Element | undefined, next: RunLine | undefined): boolean {
  if (!parent || next?.pieces[0]?.parent !== parent || isSureToken(tail) || readToken(tail) === null) return false;
  return getComputedStyle(parent).display === 'inline';
}

/** A value is broken into no more lines, since none is longer: what a page blows up is not joined again and again. */
const MOST_PARTS = 40;

/** Joins the lines that one value was broken into: pieces without blanks, in one element, that make a token together. */
function mergeBroken(lines: readonly RunLine[], isCaption: (text: string) => boolean): RunLine[] {
  const merged: RunLine[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (!line) continue;
    const tail = line.text.replace(/^[^]*[\s:：]/, '');
    const rest = tail === '' || isCaption(line.text) ? [] : lines.slice(at + 1, at + 1 + MOST_PARTS);
    const end = rest.findIndex((next, place) => {
      const before = place === 0 ? line : rest[place - 1];
      return !/^[!-~]+$/.test(next.text) || next.pieces[0]?.parent !== before?.pieces.at(-1)?.parent;
    });
    const parts = end < 0 ? rest : rest.slice(0, end);
    const joined = [tail, ...parts.map((part) => part.text)];
    const whole = joined.join('');
    if (isTorn(whole, (parts.at(-1) ?? line).pieces.at(-1)?.parent, rest[parts.length])) {
      at += parts.length;
      continue;
    }
    if (parts.length === 0 || readToken(whole) === null || joined.some(isSureToken)) {
      merged.push(line);
      continue;
    }
    const text = line.text + parts.map((part) => part.text).join('');
    merged.push({ text, pieces: [line, ...parts].flatMap((part) => part.pieces) });
    at += parts.length;
  }
  return merged;
}

/** The lines of a run; a value that `<br>` broke into pieces is one line. `isCaption` tells what is no piece of a value. */
export function readRunLines(run: Run, isCaption: (text: string) => boolean): RunLine[] {
  return mergeBroken(linesOf(run.pieces), isCaption);
}
