import type { Look } from './open-look';
import { containsDeep, parentOf } from './query-deep';
import { readHits } from './read-hits';

/** Points near the viewport's edge, as shares of its width and height. */
const EDGE: readonly (readonly [number, number])[] = [
  [0.005, 0.3],
  [0.995, 0.3],
  [0.005, 0.7],
  [0.995, 0.7],
  [0.005, 0.99],
  [0.995, 0.99],
];
const MIDDLE: readonly (readonly [number, number])[] = [
  [0.5, 0.5],
  [0.5, 0.3],
  [0.5, 0.15],
  [0.5, 0.7],
];

function isLayer(element: Element, view: Window): boolean {
  if (element.matches('html, body')) return false;
  const { position } = view.getComputedStyle(element);
  if (position !== 'fixed' && position !== 'absolute') return false;
  const box = element.getBoundingClientRect();
  return box.width >= view.innerWidth * 0.98 && box.height >= view.innerHeight * 0.98;
}

/** The branch of the tree, beside the cover, that an element belongs to. */
function branchBeside(cover: Element, element: Element): Element {
  let branch = element;
  for (let at = parentOf(branch); at && !containsDeep(at, cover); at = parentOf(at)) branch = at;
  return branch;
}

/**
 * A dialog without a dialog's role: what stands on a layer that covers the whole page while something else lies
 * beneath it. `null` where the page is not covered.
 */
export function findCoveringLayer(look: Look): Element | null {
  const { document } = look;
  const view = document.defaultView;
  if (!view) return null;
  const stacks = EDGE.map(([x, y]) => readHits(document, x * view.innerWidth, y * view.innerHeight));
  const cover = stacks[2]?.find((element) => isLayer(element, view));
  if (!cover) return null;
  const isCovered = stacks.filter((stack) => stack[0] === cover).length >= 4;
  const isAboveSomething = [...stacks, readHits(document, view.innerWidth / 2, view.innerHeight / 2)].some((stack) =>
    stack.slice(stack.indexOf(cover) + 1).some((below) => !containsDeep(below, cover)),
  );
  if (!isCovered || !isAboveSomething) return null;
  for (const [x, y] of MIDDLE) {
    const hit = readHits(document, x * view.innerWidth, y * view.innerHeight)[0];
    if (!hit || hit === cover || containsDeep(hit, cover)) continue;
    return containsDeep(cover, hit) ? cover : branchBeside(cover, hit);
  }
  return null;
}
