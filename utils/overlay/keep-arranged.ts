import { findActiveElement, layoutAncestors } from '../dom/composed-tree';
import { matches } from '../dom/native-dom';
import { HOST_TAG } from '../dom/own-host';
import { DIALOG, MAIN } from '../look/places';
import { arrangeOverlay, readBubbleSize } from './arrange-overlay';
import type { DrawnOverlay } from './draw-overlay';
import { findBarOver } from './find-bar-over';
import type { BubblePlace } from './place-bubble';
import type { Aim } from './take-aim';
import { trackNeighbours } from './track-neighbours';

/** What holds rows. */
const LIST = 'table, [role="table" i], [role="grid" i], ul';

/** The places of ring and bubble. */
export interface Arranging {
  /** Puts both where they belong now. */
  arrange: () => void;
  /** The bubble was drawn anew, or the window changed: measures it, then arranges. */
  measure: () => void;
  /** The page may look different around the target. */
  stir: () => void;
}

/** Arranges what is drawn around the aim's target, until the signal aborts. */
export function keepArranged(
  document: Document,
  drawn: DrawnOverlay,
  aim: Aim,
  now: () => { isAside: boolean; subject: Element | null },
  signal: AbortSignal,
): Arranging {
  let place: BubblePlace | null = null;
  let size = { width: 0, height: 0 };

  const arrange = () => {
    const seen = aim.seen();
    const target = aim.element();
    const { isAside, subject } = now();
    place = arrangeOverlay(drawn, {
      size,
      target,
      seen,
      // The rows of other tenants are to be read beside the target's own.
      surroundings: target && (findAround(target, DIALOG) ?? findAround(target, LIST)),
      neighbours: neighbours.boxes(seen?.box ?? null),
      focused: focusOf(document),
      isAside,
      // What hides the target is to be closed; what names a field is to be read.
      subject: seen ? (subject ?? labelOf(target)) : target && findBarOver(target),
      direction: pageDirection(document),
      last: place,
    });
  };
  const scene = () => ({ target: aim.element(), box: aim.seen()?.box ?? null, bubble: size });
  const neighbours = trackNeighbours(document, scene, arrange, signal);
  document.addEventListener('focusin', arrange, { signal });

  return {
    arrange,
    stir: () => neighbours.stir(),
    measure() {
      size = readBubbleSize(drawn);
      neighbours.refresh();
      arrange();
    },
  };
}

/** The page's focused element, if it is one that the person works in. */
function focusOf(document: Document): Element | null {
  const active = findActiveElement(document);
  if (!active || active === document.body || active.localName === HOST_TAG) return null;
  return matches(active, `${DIALOG}, ${MAIN}`) ? null : active;
}

function labelOf(element: Element | null): Element | null {
  return (element instanceof HTMLInputElement && element.labels?.[0]) || null;
}

/** The nearest thing of a kind that an element stands in, across shadow roots. */
function findAround(element: Element, kind: string): Element | null {
  return layoutAncestors(element).find((ancestor) => matches(ancestor, kind)) ?? null;
}

/** The direction in which the page is read. */
function pageDirection(document: Document): 'ltr' | 'rtl' {
  return getComputedStyle(document.body ?? document.documentElement).direction === 'rtl' ? 'rtl' : 'ltr';
}
