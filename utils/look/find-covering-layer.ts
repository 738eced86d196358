import { containsDeep, parentOf } from '../dom/composed-tree';
import { matches } from '../dom/native-dom';
import { readHits, readTopHit } from '../dom/read-hits';
import type { Look } from './open-look';

/** The point that any cover of the whole page lies on, as shares of the viewport's width and height: asked before all others. */
const WITNESS = [0.005, 0.7] as const;
/** Points near the viewport's edge, as shares of its width and height. */
const EDGE: readonly (readonly [number, number])[] = [
  [0.005, 0.3],
  [0.995, 0.3],
  WITNESS,
  [0.995, 0.7],
  [0.005, 0.99],
  [0.995, 0.99],
];
/** On so many of them the cover lies topmost. */
const LEAST_EDGE = 4;
const MIDDLE: readonly (readonly [number, number])[] = [
  [0.5, 0.5],
  [0.5, 0.3],
  [0.5, 0.15],
  [0.5, 0.7],
];

const MOST_TEXTS = 40;

function isLayer(element: Element, view: Window): boolean {
  if (matches(element, 'html, body')) return false;
  const { position } = view.getComputedStyle(element);
  if (position !== 'fixed' && position !== 'absolute') return false;
  const box = Element.prototype.getBoundingClientRect.call(element);
  return box.width >= view.innerWidth * 0.98 && box.height >= view.innerHeight * 0.98;
}

/** The branch of the tree, beside the cover, that an element belongs to. */
function branchBeside(cover: Element, element: Element): Element {
  let branch = element;
  for (let at = parentOf(branch); at && !containsDeep(at, cover); at = parentOf(at)) branch = at;
  return branch;
}

function holdsText(look: Look, cover: Element): boolean {
  return [...look.texts().values()].flat().some((parent) => containsDeep(cover, parent) && look.isVisible(parent));
}

/** Whether a text of the page lies beneath the cover: else the "cover" is merely the page's own frame. */
function hidesSomething(look: Look, cover: Element, scope: Element): boolean {
  const beneath = [...look.texts().values()]
    .flatMap((parents) => parents.slice(0, 2))
    .filter((parent) => !containsDeep(cover, parent) && !containsDeep(scope, parent))
    .slice(0, MOST_TEXTS);
  return beneath.some((parent) => {
    if (!look.isVisible(parent)) return false;
    const box = parent.getBoundingClientRect();
    const hit = readTopHit(look.document, box.left + Math.min(box.width / 2, 20), box.top + box.height / 2);
    return hit !== null && (containsDeep(cover, hit) || containsDeep(scope, hit));
  });
}

/**
 * A dialog without a dialog's role: what stands on a layer that covers the whole page while something else lies
 * beneath it. `null` where the page is not covered.
 */
export function findCoveringLayer(look: Look): Element | null {
  const { document } = look;
  const view = document.defaultView;
  if (!view) return null;
  const hitsAt = ([x, y]: readonly [number, number]) => readHits(document, x * view.innerWidth, y * view.innerHeight);
  const cover = hitsAt(WITNESS).find((element) => isLayer(element, view));
  if (!cover || EDGE.filter((point) => hitsAt(point)[0] === cover).length < LEAST_EDGE) return null;
  const inMiddle = MIDDLE.map(([x, y]) => readTopHit(document, x * view.innerWidth, y * view.innerHeight))
    .filter((hit) => hit !== null && hit !== cover && !containsDeep(hit, cover))
    .map((hit) => (hit && containsDeep(cover, hit) ? cover : hit && branchBeside(cover, hit)))[0];
  // Its words may stand anywhere on a layer that fills the window.
  const scope = inMiddle ?? (holdsText(look, cover) ? cover : undefined);
  return scope && hidesSomething(look, cover, scope) ? scope : null;
}
