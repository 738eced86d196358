import { childNodesOf, matches, shadowRootOf } from '../dom/native-dom';
import { HOST_TAG } from '../dom/own-host';

/** A field whose value is text. */
export type TextField = HTMLInputElement | HTMLTextAreaElement;

/** A piece of text and the element that holds it; "\n" stands for a visible line break inside a run. */
export interface Piece {
  text: string;
  parent: Element;
}

/** What stands together on the page without a block's edge in between: text, or one field. */
export interface Run {
  pieces: Piece[];
  field: TextField | null;
}

const NO_TEXT = `script, style, template, noscript, head, svg, iframe, ${HOST_TAG}`;
/** Stand in a line like words, and are none. */
const ATOMS = 'button, select, [role="button" i], summary';
const PREFORMATTED = /^(pre|break-spaces)/;

interface Walk {
  runs: Run[];
  pieces: Piece[];
  left: number;
  isSkipped: (element: Element) => boolean;
}

function endRun(walk: Walk): void {
  if (walk.pieces.some((piece) => piece.text.trim() !== '')) walk.runs.push({ pieces: walk.pieces, field: null });
  walk.pieces = [];
}

function flatChildren(element: Element): Node[] {
  const shadow = shadowRootOf(element);
  if (shadow) return childNodesOf(shadow);
  if (element instanceof HTMLSlotElement) {
    const assigned = element.assignedNodes();
    return assigned.length > 0 ? assigned : childNodesOf(element);
  }
  return childNodesOf(element);
}

function addText(walk: Walk, text: string, parent: Element, style: CSSStyleDeclaration): void {
  if (style.visibility !== 'visible' || text === '') return;
  const hasInnerBreak = text.includes('\n') && PREFORMATTED.test(style.whiteSpace);
  const shown = hasInnerBreak ? text.replace(/[ \t\r\f]+/g, ' ') : text.replace(/[ \t\r\n\f]+/g, ' ');
  walk.pieces.push({ text: shown, parent });
}

/** Only for screen readers: taken out of the flow and shrunk to a dot. */
function isDot(element: Element, style: CSSStyleDeclaration): boolean {
  if (style.position !== 'absolute' && style.position !== 'fixed') return false;
  const box = Element.prototype.getBoundingClientRect.call(element);
  return (box.width < 4 || box.height < 4) && style.overflow !== 'visible';
}

function walkElement(walk: Walk, element: Element): void {
  if (walk.left-- <= 0 || matches(element, NO_TEXT) || walk.isSkipped(element)) return;
  if (element instanceof HTMLBRElement) {
    walk.pieces.push({ text: '\n', parent: element.parentElement ?? element });
    return;
  }
  const style = getComputedStyle(element);
  if (style.display === 'none' || Number(style.opacity) < 0.1 || isDot(element, style)) return;
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) {
    endRun(walk);
    walk.runs.push({ pieces: [], field: element });
    return;
  }
  const isInlineBox = /^(?:inline|contents|ruby)/.test(style.display);
  const isInline = isInlineBox && !matches(element, ATOMS);
  if (!isInline) endRun(walk);
  for (const child of flatChildren(element)) {
    if (child instanceof Text) addText(walk, child.data, element, style);
    else if (child instanceof Element) walkElement(walk, child);
  }
  if (!isInline) endRun(walk);
}

/**
 * The visible text below an element in reading order, cut where the layout has a block's edge, and its text fields.
 * Looks into open shadow roots. `budget` bounds the number of elements looked at.
 */
export function readRuns(root: Element, isSkipped: (element: Element) => boolean = () => false, budget = 6_000): Run[] {
  const walk: Walk = { runs: [], pieces: [], left: budget, isSkipped };
  walkElement(walk, root);
  endRun(walk);
  return walk.runs;
}

/** A run's text as one string. */
export function runText(run: Run): string {
  return run.pieces.map((piece) => piece.text).join('');
}
