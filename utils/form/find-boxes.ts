import { ancestorsOf, containsDeep, findClosest, queryDeep } from '../dom/composed-tree';
import { isRendered } from '../dom/is-rendered';
import { matches, textContentOf } from '../dom/native-dom';
import { outermostWithHand } from '../dom/shows-hand';
import { wordsOf } from '../look/phrase';
import { ROW } from '../look/places';
import { isNeutral, mentions } from './mentions';
import { BUTTON, findWithin, isOfPage, readControlCaption } from './read-controls';

/** A caption is not longer, in characters, and stands beside no more than a picture or a mark. */
const LONGEST_CAPTION = 40;
const MOST_PARTS = 3;
/** The same with the blanks of the markup around it. */
const LONGEST_TEXT = 200;
/** A link that does something where it stands. */
const STAYS = ':not([href]), [href=""], [href="#"], [href^="javascript:" i]';
/** Elements among which a box is looked for that only the mouse tells to be a button. */
const MOST_ELEMENTS = 3000;

/** Where a form's button is looked for: in the form, and around it as far as nobody else's password stands there. */
export interface SubmitScope {
  container: Element;
  surroundings: Element;
}

/**
 * What could send a form where no element says that it is a button: links, and boxes over which the mouse becomes a hand,
 * that stand in no other thing's row. The form's own, or the nearest around it.
 */
export function findBoxes({ container, surroundings }: SubmitScope, password: HTMLInputElement): HTMLElement[] {
  const boxes = findSending(surroundings).filter((box) => !isOfPage(box) && !isInOtherRow(box, password));
  for (const at of ancestorsOf(container)) {
    const isWanted = at === container ? isNeutral : isOuter;
    const found = boxes.filter((box) => containsDeep(at, box) && isWanted(readControlCaption(box)));
    if (found.length > 0 || at === surroundings) return found;
  }
  return [];
}

/** A row that lays out the form around the password, or that holds nothing but what can be pressed, is no other thing's. */
function isInOtherRow(box: Element, password: HTMLInputElement): boolean {
  const row = findClosest(box, ROW);
  if (!row || containsDeep(row, password)) return false;
  const pressed = findWithin(row, `${BUTTON}, a`).map((control) => textContentOf(control));
  return wordsOf(textContentOf(row)) !== wordsOf(pressed.join(' '));
}

/** Further out, what adds or changes is another one's. */
function isOuter(caption: string): boolean {
  return isNeutral(caption) && !mentions('add', caption) && !mentions('change', caption);
}

/** Elements over which the mouse becomes a hand, with a short caption such as Save or Send; none that is a field's, leads elsewhere or does something else. */
function findSending(scope: Element): HTMLElement[] {
  const elements = findWithin(scope, '*');
  if (elements.length > MOST_ELEMENTS) return [];
  // What the markup holds tells at once that most are none.
  const captioned = elements.filter((element) => isShort(element) && isNeutral(wordsOf(textContentOf(element))));
  const boxes = new Set(captioned.filter(isRendered).map(outermostWithHand));
  return [...boxes].filter((box) => box instanceof HTMLElement).filter(isSending);
}

function isShort(element: Element): boolean {
  return element.childElementCount <= MOST_PARTS && textContentOf(element).length <= LONGEST_TEXT;
}

function isSending(box: Element): boolean {
  const caption = readControlCaption(box);
  if (caption.length > LONGEST_CAPTION || !isNeutral(caption) || mentions('otherAct', caption)) return false;
  return matches(box, STAYS) && queryDeep(box, 'input, select, textarea').length === 0;
}
