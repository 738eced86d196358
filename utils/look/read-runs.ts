import { childNodesOf, matches, rectOf, shadowRootOf } from '../dom/native-dom';
import { HOST_TAG } from '../dom/own-host';
import { readCells } from './read-cells';

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

/** How far and how deep a text is read. */
export interface ReadOptions {
  isSkipped?: (element: Element) => boolean;
  /** Elements looked at, at most. */
  budget?: number;
  /** Characters after which nothing more is read. */
  longest?: number;
  /** Also what is not shown: `aria-labelledby` may point at it. */
  withHidden?: boolean;
  /** Also what is shrunk to a dot for screen readers. */
  withDots?: boolean;
  /** Also what stands in for pictures. */
  withPictures?: boolean;
}

const NO_TEXT = `script, style, template, noscript, head, svg, iframe, ${HOST_TAG}`;
/** Stand in a line like words, and are none. */
const ATOMS = 'button, select, [role="button" i], summary';
const PREFORMATTED = /^(pre|break-spaces)/;
const BUDGET = 6_000;

interface Walk extends Required<Omit<ReadOptions, 'budget'>> {
  runs: Run[];
  pieces: Piece[];
  left: number;
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
  if (text === '' || (style.visibility !== 'visible' && !walk.withHidden)) return;
  const hasInnerBreak = text.includes('\n') && PREFORMATTED.test(style.whiteSpace);
  const shown = hasInnerBreak ? text.replace(/[ \t\r\f]+/g, ' ') : text.replace(/[ \t\r\n\f]+/g, ' ');
  walk.pieces.push({ text: shown, parent });
  walk.longest -= shown.length;
}

/** Only for screen readers: taken out of the flow and shrunk to a dot. */
function isDot(element: Element, style: CSSStyleDeclaration): boolean {
  if (style.position !== 'absolute' && style.position !== 'fixed') return false;
  const box = rectOf(element);
  return (box.width < 4 || box.height < 4) && style.overflow !== 'visible';
}

function isShown(element: Element, style: CSSStyleDeclaration, withDots: boolean): boolean {
  return style.display !== 'none' && Number(style.opacity) >= 0.1 && (withDots || !isDot(element, style));
}

function walkElement(walk: Walk, element: Element): void {
  if (walk.left-- <= 0 || walk.longest <= 0 || matches(element, NO_TEXT) || walk.isSkipped(element)) return;
  if (element instanceof HTMLBRElement) {
    walk.pieces.push({ text: '\n', parent: element.parentElement ?? element });
    return;
  }
  const style = getComputedStyle(element);
  if (!walk.withHidden && !isShown(element, style, walk.withDots)) return;
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) {
    endRun(walk);
    walk.runs.push({ pieces: [], field: element });
    return;
  }
  if (walk.withPictures && element instanceof HTMLImageElement)
    walk.pieces.push({ text: ` ${element.alt} `, parent: element });
  const isInline = isInlineBox(style) && !matches(element, ATOMS);
  if (!isInline) endRun(walk);
  const children = flatChildren(element);
  const cells = readCells(element, children);
  if (cells !== null) walk.pieces.push({ text: cells, parent: element });
  else for (const child of children) walkNode(walk, child, element, style);
  if (!isInline) endRun(walk);
}

function walkNode(walk: Walk, node: Node, parent: Element, style: CSSStyleDeclaration): void {
  if (node instanceof Text) addText(walk, node.data, parent, style);
  else if (node instanceof Element) walkElement(walk, node);
}

function isInlineBox({ display }: CSSStyleDeclaration): boolean {
  return /^(?:inline|contents|ruby)/.test(display);
}

/** Whether the element stands on lines of its own. */
export function isBlock(element: Element): boolean {
  const style = getComputedStyle(element);
  return style.display !== 'none' && !isInlineBox(style);
}

/**
 * The visible text below an element in reading order, cut where the layout has a block's edge, and its text fields.
 * Looks into shadow roots. What stands on one line in boxes of its own, letter by letter, is one text.
 */
export function readRuns(root: Element, options: ReadOptions = {}): Run[] {
  const { isSkipped = () => false, budget = BUDGET, longest = Number.POSITIVE_INFINITY } = options;
  const { withHidden = false, withDots = false, withPictures = false } = options;
  const walk: Walk = { runs: [], pieces: [], left: budget, isSkipped, longest, withHidden, withDots, withPictures };
  walkElement(walk, root);
  endRun(walk);
  return walk.runs;
}

/** A run's text as one string. */
export function runText(run: Run): string {
  return run.pieces.map((piece) => piece.text).join('');
}
