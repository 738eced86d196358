import { findClosest } from '../dom/composed-tree';
import { attributeOf } from '../dom/native-dom';
import { ROLE_SELECTORS } from '../look/element-roles';
import { hasCaption } from '../look/has-caption';
import { normaliseText } from '../look/normalise-text';
import type { Look } from '../look/open-look';
import { ROW } from '../look/places';

/** On a page that was not seen before, these belong to a step that is open. */
const OF_STEPS = ['next', 'done', 'close', 'cancel', 'copy'];
const MOST = 300;

/** The captions of all buttons that stand in no row of a list, in comparison form. */
export function readControls(look: Look): ReadonlySet<string> {
  return new Set(controlsOf(look).map((button) => captionOf(look, button)));
}

/** Whether the page has buttons besides those that it had `before`: something has opened. Deleting belongs to the list. */
export function hasOtherControls(look: Look, before: ReadonlySet<string> | null): boolean {
  return controlsOf(look).some((button) =>
    before
      ? !before.has(captionOf(look, button)) && !hasCaption(look, button, 'delete')
      : OF_STEPS.some((label) => hasCaption(look, button, label)),
  );
}

function controlsOf(look: Look): Element[] {
  return look
    .query(ROLE_SELECTORS.button)
    .slice(0, MOST)
    .filter((button) => !findClosest(button, ROW) && look.isVisible(button));
}

function captionOf(look: Look, button: Element): string {
  return normaliseText(attributeOf(button, 'aria-label') || attributeOf(button, 'value')) || look.textOf(button);
}
