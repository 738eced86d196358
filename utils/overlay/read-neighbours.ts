import { isBefore, layoutAncestors, parentOf } from '../dom/composed-tree';
import { isRendered } from '../dom/is-rendered';
import { matches, rectOf, rootOf } from '../dom/native-dom';
import { DIALOG, ROW } from '../look/places';
import { queryTree } from '../look/selector-kind';
import { type Box, type Size, sharedArea } from './box';
import { readClip } from './read-clip';

/** What a person may want to press or type into next. */
const CONTROL =
  'a[href], button, input, select, textarea, summary, [role="button" i], [role="link" i], [role="tab" i], [role="option" i], [role="menuitem" i], [role="radio" i], [role="checkbox" i], [role="switch" i], [role="combobox" i], [tabindex]:not([tabindex="-1"])';
/** A larger part of the window is a frame around controls, not one of them. */
const LARGEST_PART = 0.25;
/** What is near the target on the screen is mostly near it in the document: of more controls, these are asked where they stand. */
const MOST_CONTROLS = 300;

/**
 * The boxes of the controls in some parts of the window, as far as they can be seen, and of the target's row. Inside a
 * dialog only the dialog's. Asks no point of the window what lies there: each such question costs a page more than
 * everything else that the overlay does.
 */
export function readNeighbours(document: Document, areas: readonly Box[], target: Element | null): Box[] {
  const { clientWidth, clientHeight } = document.documentElement;
  const around = target ? layoutAncestors(target) : [];
  const isFrame = ({ width, height }: Box) => width * height > clientWidth * clientHeight * LARGEST_PART;
  const isInAreas = (box: Box) => areas.some((area) => sharedArea(box, area) > 0);
  const isOther = (element: Element) =>
    !around.includes(element) && !(target && layoutAncestors(element).includes(target));
  const clips = new Map<Element | null, Box>();
  const visiblePart = (element: Element): Box[] => {
    const box = rectOf(element);
    if (isFrame(box) || !isInAreas(box) || !isRendered(element)) return [];
    const parent = parentOf(element);
    const clip = clips.get(parent) ?? readClip(element);
    clips.set(parent, clip);
    return sharedArea(box, clip) > 0 ? [box] : [];
  };
  const row = around.find((element) => element !== target && matches(element, ROW));
  const controls = controlsAround(document, target, around).filter(isOther);
  return [...(row ? [rectOf(row)].filter((box) => !isFrame(box)) : []), ...controls.flatMap(visiblePart)];
}

/** The controls of the trees that the target stands in, or of its dialog. */
function controlsAround(document: Document, target: Element | null, around: readonly Element[]): Element[] {
  const dialog = around.find((element) => matches(element, DIALOG));
  const trees = new Set([dialog ?? document, ...around.map(rootOf).filter((root) => root instanceof ShadowRoot)]);
  const controls = [...trees].flatMap((tree) => queryTree(tree, CONTROL));
  if (controls.length <= MOST_CONTROLS || !target) return controls.slice(0, MOST_CONTROLS);
  const at = controls.findIndex((control) => isBefore(target, control));
  const start = Math.max(0, (at < 0 ? controls.length : at) - MOST_CONTROLS / 2);
  return controls.slice(start, start + MOST_CONTROLS);
}

/** Where a bubble of that size could come to stand: around the target, and in the corners of the window. */
export function areasFor(target: Box | null, bubble: Size, window: Size): Box[] {
  const { width, height } = bubble;
  const corners = [0, window.width - width].flatMap((x) =>
    [0, window.height - height].map((y) => ({ x, y, width, height })),
  );
  const around = target && {
    x: target.x - width,
    y: target.y - height,
    width: target.width + 2 * width,
    height: target.height + 2 * height,
  };
  return [...(around ? [around] : []), ...corners].map((area) => insideOf(area, window));
}

function insideOf(box: Box, window: Size): Box {
  const x = Math.max(1, box.x);
  const y = Math.max(1, box.y);
  return {
    x,
    y,
    width: Math.max(0, Math.min(box.x + box.width, window.width - 1) - x),
    height: Math.max(0, Math.min(box.y + box.height, window.height - 1) - y),
  };
}
