import { containsDeep, findClosest } from '../dom/composed-tree';
import { matches } from '../dom/native-dom';
import { FIELD_SELECTOR, ROLE_SELECTORS } from '../look/element-roles';
import { findByText } from '../look/find-by-text';
import { findMentions } from '../look/find-mentions';
import { hasCaption } from '../look/has-caption';
import type { Look } from '../look/open-look';
import { wordsOf } from '../look/phrase';
import { ROW } from '../look/places';
import { readText } from '../look/read-text';
import { PASSWORD_CONCEPTS } from '../sites/password/password-rule';
import { mentionsPassword } from './password-labels';

const OTHER_MATTERS = ['other-secret', 'other-method'];
/** Words. */
const LONGEST_TITLE = 4;
/** CSS pixels. */
const SMALLEST_CODE = 72;
/** Characters of markup. */
const SHORTEST_DRAWING = 1_500;

/** A title such as "Your recovery code": short, of another secret, and of no password. */
function isTitleOfSecret(look: Look, title: Element): boolean {
  const text = readText(title);
  if (!matches(title, ROLE_SELECTORS.heading) || wordsOf(text).split(' ').length > LONGEST_TITLE) return false;
  return look.says('other-secret', text) && !mentionsPassword(look, text);
}

function isWithin(look: Look, root: Element): (element: Element) => boolean {
  return (element) => containsDeep(root, element) && look.isVisible(element);
}

/** A square picture large enough to be scanned by a telephone; a drawing counts when it is as intricate as such a code. */
function isCodeToScan(picture: Element): boolean {
  const { width, height } = Element.prototype.getBoundingClientRect.call(picture);
  if (Math.min(width, height) < SMALLEST_CODE || Math.abs(width - height) > 4) return false;
  return picture.localName !== 'svg' || picture.innerHTML.length >= SHORTEST_DRAWING;
}

/**
 * Whether a dialog or page is about another secret or method: its title or a line of
 * its own says so, or it shows a code to scan. A page that
 * names app passwords anywhere is not; a dialog has to do so in its title where that could be another's.
 */
export function isOtherMatter(look: Look, root: Element, isDialog: boolean): boolean {
  const mentions = (within?: string) => mentionsHere(look, root, 'app-password', isDialog, within);
  const titles = [root, ...look.query(ROLE_SELECTORS.heading).filter(isWithin(look, root))];
  const isTitledOther = titles.some(
    (title) => OTHER_MATTERS.some((label) => hasCaption(look, title, label)) || isTitleOfSecret(look, title),
  );
  if (isTitledOther) return !mentions(isDialog ? ROLE_SELECTORS.heading : undefined);
  const isOther =
    findByText(look, [root], 'other-method', 'innermost').length > 0 ||
    look.query('canvas, img, svg').filter(isWithin(look, root)).some(isCodeToScan);
  return isOther && !mentions();
}

/** Whether a dialog speaks of another method, and of no password in any words that are known: it can show none of ours. */
export function speaksOfOther(look: Look, dialog: Element): boolean {
  const speaks = (label: string): boolean => findMentions(look, [dialog], label).length > 0;
  return speaks('other-method') && !PASSWORD_CONCEPTS.password.some(speaks);
}

/** Whether something is still to be typed here, other than into this element: then it is hardly the place that shows the result. */
export function isAskingForText(look: Look, root: Element, shown: Element): boolean {
  return look
    .queryIn([root], FIELD_SELECTOR)
    .filter(isWithin(look, root))
    .some((field) => field !== shown && !field.matches('[type="search" i]'));
}

/** Whether an element stands in a row of a list from which that can be deleted: it names what is there already. */
export function isListed(look: Look, element: Element): boolean {
  const row = findClosest(element, ROW);
  return row !== null && isDeleting(look, row);
}

/** Whether a place mentions a label; on the open page a row of the list speaks for itself alone. */
export function mentionsHere(look: Look, root: Element, label: string, isDialog: boolean, within?: string): boolean {
  const isMeant = (element: Element) => isDialog || !isListed(look, element);
  return findMentions(look, [root], label, within, isMeant).length > 0;
}

/** Whether a dialog deletes something: what it names is what goes. */
export function isDeleting(look: Look, dialog: Element): boolean {
  return look
    .candidates([dialog], ROLE_SELECTORS.button, 'delete')
    .filter(isWithin(look, dialog))
    .some((button) => hasCaption(look, button, 'delete'));
}
