import type { Box, Size } from './box';
import { areasFor, readNeighbours } from './read-neighbours';

/** Milliseconds: the page is looked at for controls at most this often. */
const PAUSE = 300;

/** What the bubble has to stand off, as it is now. */
interface Scene {
  target: Element | null;
  /** Where the target stands; `null` while it cannot be seen. */
  box: Box | null;
  bubble: Size;
}

/** The controls around the target. */
export interface Neighbours {
  /** Looks at the page: soon, if it was just looked at with the target in this place; else at once. */
  refresh(): void;
  /** The page may look different: it is looked at soon, and `onChange` called if something moved. */
  stir(): void;
  /** The boxes as they are when the target has moved, as by scrolling, to `box`. */
  boxes(box: Box | null): Box[];
}

/** Follows the controls around the target, without looking at the page in every frame. */
export function trackNeighbours(
  document: Document,
  sceneNow: () => Scene,
  onChange: () => void,
  signal: AbortSignal,
): Neighbours {
  let seen: { at: Box | null; boxes: Box[] } = { at: null, boxes: [] };
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** When the page was looked at, in ms of `performance.now()`. */
  let readAt = -PAUSE;
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });

  const boxes = (box: Box | null) => {
    const x = box && seen.at ? box.x - seen.at.x : 0;
    const y = box && seen.at ? box.y - seen.at.y : 0;
    return seen.boxes.map(({ x: left, y: top, width, height }) => ({ x: left + x, y: top + y, width, height }));
  };
  const read = ({ target, box, bubble }: Scene) => {
    readAt = performance.now();
    const { clientWidth, clientHeight } = document.documentElement;
    const areas = areasFor(box, bubble, { width: clientWidth, height: clientHeight });
    seen = { at: box, boxes: readNeighbours(document, areas, box && target) };
  };
  const look = () => {
    timer = undefined;
    if (document.hidden) return;
    const scene = sceneNow();
    const before = JSON.stringify(boxes(scene.box));
    read(scene);
    if (JSON.stringify(boxes(scene.box)) !== before) onChange();
  };
  const stir = () => {
    if (!signal.aborted) timer ??= setTimeout(look, PAUSE);
  };
  return {
    boxes,
    stir,
    refresh() {
      const scene = sceneNow();
      // A page that draws the same anew all the time must not be looked at each time.
      const isKnown = scene.box ? isSameBox(scene.box, seen.at) : scene.target !== null;
      if (isKnown && performance.now() - readAt < PAUSE) stir();
      else read(scene);
    },
  };
}

function isSameBox(one: Box, other: Box | null): boolean {
  return other !== null && (['x', 'y', 'width', 'height'] as const).every((side) => one[side] === other[side]);
}
