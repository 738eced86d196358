import { parentOf } from '../dom/composed-tree';
import { matches, queryAll } from '../dom/native-dom';
import type { Look } from '../look/open-look';
import { wordsOf } from '../look/phrase';
import { readText } from '../look/read-text';
import { mentions } from './mentions';

/** What a page says of a form that was sent. */
export interface PageAnswer {
  kind: 'taken' | 'refused';
  /** At most 300 characters. */
  text: string;
}

/** Where pages of every framework say that something went wrong; classes of Bootstrap, Material, Fluent and the plain word. */
const ERROR = [
  '[role=alert]',
  '[aria-live=assertive]',
  '.alert-danger',
  '.alert-error',
  '.text-danger',
  '.help-block',
  '.invalid-feedback',
  '.toast-error',
  '[class*=error i]',
  '[data-testid*=error i]',
].join(', ');
const NO_ERROR = '[class*=success i], .alert-info, .alert-success, body, html, form, input, label';
/** Where they say anything at all. */
const NEWS =
  '[role=status], [aria-live=polite], output, .alert, [class*=success i], [class*=toast i], [class*=snack i], [class*=notif i], [class*=message i]';
const NO_NEWS = 'body, html, form, input, label, button, table, ul, main';
/** Elements around the form that are read for a plain sentence; a page that holds more says it elsewhere too. */
const MOST_NEAR = 300;
/** A time of day or a date, in digits. */
const TIME = /\d{1,2}[:.]\d{2}|\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}/;
const LONGEST_TEXT = 300;
/** Words of an answer; a longer text is an explanation. */
const MOST_WORDS = 25;

/**
 * The answers that are visible now. A place for errors speaks of one unless its words say success; any other place, and any
 * sentence near the form, counts only by its words.
 *
 * @param near what the form stands or stood in
 */
export function findAnswers(look: Look, near: Element | null): PageAnswer[] {
  const find = (selector: string, none: string): Element[] =>
    look.query(selector).filter((element) => !matches(element, none));
  const answers = [
    ...find(ERROR, NO_ERROR).map((element) => answerOf(element, 'error')),
    ...find(NEWS, NO_NEWS).map((element) => answerOf(element, 'news')),
    ...findSentences(near).map((element) => answerOf(element, 'text')),
  ].filter((answer) => answer !== null);
  return answers.filter(({ text }, index) => answers.findIndex((other) => other.text === text) === index);
}

/** What an element says. The less its place says of itself, the more its words must. */
function answerOf(element: Element, place: 'error' | 'news' | 'text'): PageAnswer | null {
  const text = readText(element).slice(0, LONGEST_TEXT);
  const caption = wordsOf(text);
  if (text.length <= 1 || mentions('noAnswer', caption)) return null;
  const isShort = caption.split(' ').length <= MOST_WORDS;
  const [isTaken, isNegated, hasFailed] = (['taken', 'negation', 'failure'] as const).map((each) =>
    mentions(each, caption),
  );
  if (isTaken && !isNegated && !hasFailed) return isShort && !isOfOther(text, caption) ? { kind: 'taken', text } : null;
  if (place === 'error') return { kind: 'refused', text };
  const isRefusal = hasFailed || (isNegated && (isTaken || place === 'news'));
  return isShort && isRefusal ? { kind: 'refused', text } : null;
}

/** A clock's own line, or the end of another task: no word of it is about what was sent. */
function isOfOther(text: string, caption: string): boolean {
  if (mentions('password', caption) || mentions('connection', caption)) return false;
  return TIME.test(text) || mentions('otherTask', caption);
}

/** Elements without any inside them, in the surroundings of the form, as far out as those stay small. */
function findSentences(near: Element | null): Element[] {
  let inside: Element[] = [];
  for (let at = near; at; at = parentOf(at)) {
    const found = queryAll(at, '*');
    if (found.length > MOST_NEAR) break;
    inside = found;
  }
  return inside.filter((element) => queryAll(element, '*').length === 0 && !matches(element, NO_NEWS));
}
