import { findClosest } from '../dom/composed-tree';
import { attributeOf, baseOf } from '../dom/native-dom';
import type { Look } from '../look/open-look';
import { wordsOf } from '../look/phrase';
import { DIALOG, FRAMEWORK_DIALOG } from '../look/places';
import { mentions } from './mentions';

/** CSS pixels: a smaller frame is a widget. */
const LEAST_WIDTH = 200;
const LEAST_HEIGHT = 80;

/** A frame of the page that shows a password field, or, where the browser lets nobody look, that is named as such a form's. */
export function findFrame(look: Look): Element | null {
  return (
    look.query('iframe, frame').find((frame) => {
      if (!(frame instanceof HTMLIFrameElement || frame instanceof HTMLFrameElement) || !look.isVisible(frame))
        return false;
      if (frame.clientWidth < LEAST_WIDTH || frame.clientHeight < LEAST_HEIGHT) return false;
      const inside = frame.contentDocument;
      if (inside) return inside.querySelector('input[type=password i]') !== null;
      return isNamedSo(frame) || findClosest(frame, `${DIALOG}, ${FRAMEWORK_DIALOG}`) !== null;
    }) ?? null
  );
}

/** By title, name or address, as far as they say anything. */
function isNamedSo(frame: Element): boolean {
  const path = URL.parse(attributeOf(frame, 'src'), baseOf(frame))?.pathname ?? '';
  const named = wordsOf([attributeOf(frame, 'title'), attributeOf(frame, 'name'), path].join(' '));
  return (['product', 'role', 'service'] as const).some((concept) => mentions(concept, named));
}
