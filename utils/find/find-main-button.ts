import { containsDeep, findClosest } from '../dom/composed-tree';
import { attributeOf, matches } from '../dom/native-dom';
import { ROLE_SELECTORS } from '../look/element-roles';
import { hasCaption } from '../look/has-caption';
import { isDisabled } from '../look/is-disabled';
import type { Look } from '../look/open-look';
import { ROW } from '../look/places';

/** What authors call the button that leads on. Source: Fluent UI 8 and 9, Bootstrap, Material (public code). */
const MAIN =
  '[type="submit" i], [class*="primary" i], [class*="accent" i], [appearance="primary" i], [appearance="accent" i], [data-primary]';
const CHOICE = `${ROW}, [role="option" i], [role="listbox" i], [role="menu" i]`;
/** Words that lead out of a step, or do what only the person does. */
const NOT_ON = ['cancel', 'close', 'delete', 'submit', 'copy', 'change', 'show-more-options', 'add-sign-in-method'];
/** A button with fewer letters is a cross or an icon. */
const SHORTEST = 2;

/**
 * The main button of a step by its place alone, where no word and no hook tells: the one enabled button of the layer with
 * words on it, or the one of several that is drawn as the main one. Never one that cancels, closes, copies, deletes or
 * submits. `null` where that is not clear.
 */
export function findMainButton(look: Look, layer: Element): Element | null {
  const buttons = look
    .query(ROLE_SELECTORS.button)
    .filter(
      (button) =>
        button !== layer &&
        containsDeep(layer, button) &&
        look.isVisible(button) &&
        wordsOf(look, button).length >= SHORTEST &&
        !matches(button, '[aria-haspopup], [aria-expanded]') &&
        !findClosest(button, CHOICE),
    );
  const onward = buttons.filter((button) => !NOT_ON.some((label) => hasCaption(look, button, label)));
  const main = onward.length > 1 ? (theOnly(onward, isMarked) ?? theOnly(onward, isFilledAmong(onward))) : onward[0];
  return main && !isDisabled(main) ? main : null;
}

function theOnly(buttons: readonly Element[], is: (button: Element) => boolean): Element | undefined {
  const [only, ...more] = buttons.filter(is);
  return more.length === 0 ? only : undefined;
}

function isMarked(button: Element): boolean {
  return matches(button, MAIN);
}

/** The main button is filled with a colour that none of the others has. */
function isFilledAmong(buttons: readonly Element[]): (button: Element) => boolean {
  const grounds = buttons.map((button) => getComputedStyle(button).backgroundColor);
  return (button) => {
    const { backgroundColor } = getComputedStyle(button);
    const isFilled = !/^(transparent|rgba\(.*, 0\))$/.test(backgroundColor);
    return (
      isFilled && isColourful(backgroundColor) && grounds.filter((ground) => ground === backgroundColor).length === 1
    );
  };
}

/** Not white, grey or black. */
function isColourful(colour: string): boolean {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return Math.max(red, green, blue) - Math.min(red, green, blue) > 40;
}

function wordsOf(look: Look, button: Element): string {
  const value = button instanceof HTMLInputElement ? button.value : look.textOf(button);
  return value.replace(/[^\p{L}\p{N}]/gu, '') || (matches(button, 'input') ? attributeOf(button, 'value') : '');
}
