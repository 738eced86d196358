import { containsDeep, findShadowRoots, parentOf } from '../dom/composed-tree';
import { matches, rootOf, textContentOf } from '../dom/native-dom';
import { indexOf } from '../dom/page-index';
import { withoutInvisible } from '../look/normalise-text';
import type { Look } from '../look/open-look';
import { endsInGroups, isFragment, isSureToken, isWholeToken, looksLikePassword } from './password-token';

const FIELDS = 'input, textarea';
const NO_TEXT = 'script, style, template, noscript';
const YES = 'yes';
/** A value is broken into no more pieces, and so many letters of it are in pieces that no language has, even where one is a word by chance. */
const MOST_PIECES = 40;
const LEAST_LETTERS = 8;
/** No part of a value in the line of another script, and none of one at the ends of a sentence, of quotes, of brackets. */
const OTHER_SCRIPT = /^[^!-~]+|[^!-~]+$/g;
const SIGNS = /^["'([]+|[.,:;!?)"'\]]+$/g;

/**
 * Whether a password may stand in a place, shown or hidden, whole or in pieces. What the place says is gone through once, and
 * again only when it changes: reading what is shown asks the layout of every element. False alarms cost time alone; what
 * is missed is read when the page has stood a while (`password-reader.ts`).
 */
export function mayShowPassword(look: Look, root: Element): boolean {
  // In which order the texts of several trees are shown, only the layout tells.
  if (rootOf(root) instanceof ShadowRoot) return true;
  const index = indexOf(look.document);
  const isSaid = (index ? index.ask(telltale, root) : telltale(root)) !== '';
  if (isSaid || look.queryIn([root], FIELDS).some((field) => looksLikePassword(valueOf(field)))) return true;
  return findShadowRoots(look.document).some(
    (shadow) => containsDeep(root, shadow) && textContentOf(shadow).trim() !== '',
  );
}

function valueOf(field: Element): string {
  const isText = field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement;
  return isText ? field.value.replace(/[\r\n]/g, '') : '';
}

/** `YES` where something in the place could be a password, or pieces of one; else empty. Never the word itself: it is remembered. */
function telltale(root: Element): string {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  /** Words that follow each other; pieces between which no blank need stand; letters of pieces, whatever stands between them. */
  let row: string[] = [];
  let joined: string[] = [];
  let letters = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (const words of isNoText(node) ? [] : linesOf(node as Text)) {
      const [first = '', last = ''] = [words[0], words.at(-1)];
      if (words.some(isWhole)) return YES;
      for (const word of words) {
        row.push(lettersAtEnd(word));
        if (endsInGroups(row)) return YES;
      }
      row = row.slice(-MOST_PIECES);
      joined = [...joined.slice(-MOST_PIECES), first];
      if (endsInValue(joined)) return YES;
      if (words.length > 1) joined = [last];
      else if (isPiece(first)) letters += first.length;
      if (letters >= LEAST_LETTERS) return YES;
    }
  }
  return '';
}

/** Whether the last pieces make one value together: sixteen letters, or a token that some piece shows to be no words. */
function endsInValue(pieces: readonly string[]): boolean {
  let value = '';
  let isOdd = false;
  for (const piece of pieces.toReversed()) {
    value = piece + value;
    isOdd ||= isPiece(piece);
    if (isSureToken(lettersAtEnd(value)) || (isOdd && isWhole(value))) return true;
  }
  return false;
}

function isWhole(word: string): boolean {
  return isWholeToken(word) || isWholeToken(word.replace(SIGNS, ''));
}

function isPiece(word: string): boolean {
  return isFragment(word.replace(SIGNS, ''));
}

function lettersAtEnd(word: string): string {
  return word.replace(SIGNS, '').replace(/^.*[^a-z]/, '');
}

/** What stands between blanks, line by line, as a page may show the breaks of its source. */
function linesOf({ data }: Text): string[][] {
  return withoutInvisible(data)
    .split('\n')
    .map((line) =>
      line
        .split(/\s+/)
        .map((word) => word.replace(OTHER_SCRIPT, ''))
        .filter((word) => word !== ''),
    )
    .filter(({ length }) => length > 0);
}

function isNoText(node: Node): boolean {
  const parent = parentOf(node);
  return parent !== null && matches(parent, NO_TEXT);
}
