import { rectOf } from '../dom/native-dom';
import { readTargetBox, type TargetBox } from './read-target-box';

/** Frames without movement after which looking at every frame ends. */
const CALM_FRAMES = 30;
/** Milliseconds between two looks while nothing seems to move. */
const SLOW_LOOK = 250;
const STIRS = ['transitionrun', 'animationstart', 'load', 'input', 'focusin', 'pointerup', 'fullscreenchange'];
/** Parts of an element's area of which each is noticed as it leaves a place. */
const PARTS = Array.from({ length: 101 }, (_, percent) => percent / 100);

/**
 * Tells where the target stands whenever that changes: scrolling, resizing, zoom, animation, re-rendering. Looks at every
 * frame only while something moves.
 */
export function followTarget(target: Element, onBox: (box: TargetBox | null) => void, signal: AbortSignal): void {
  const view = target.ownerDocument.defaultView;
  if (!view || signal.aborted) return;
  let frame = 0;
  let calmFrames = 0;
  let last: string | undefined;
  let place: IntersectionObserver | undefined;

  const look = () => {
    const seen = readTargetBox(target);
    const shape = JSON.stringify(seen);
    if (shape === last) return false;
    last = shape;
    onBox(seen);
    return true;
  };
  const run = () => {
    calmFrames = look() ? 0 : calmFrames + 1;
    frame = calmFrames < CALM_FRAMES ? view.requestAnimationFrame(run) : 0;
    if (!frame) place = watchPlace(target, move);
  };
  const stir = () => {
    calmFrames = 0;
    place?.disconnect();
    frame ||= view.requestAnimationFrame(run);
  };
  // Scrolling and resizing are told once a frame: looking at once keeps the ring from lagging behind.
  const move = () => {
    look();
    stir();
  };
  // In a frame the page is laid out anyway: the look costs next to nothing there.
  const lookOnce = () => {
    frame = 0;
    if (look()) stir();
  };
  const slowLook = view.setInterval(() => {
    if (!view.document.hidden) frame ||= view.requestAnimationFrame(lookOnce);
  }, SLOW_LOOK);
  const size = new ResizeObserver(move);
  size.observe(target);

  const options = { capture: true, passive: true, signal };
  for (const type of STIRS) view.addEventListener(type, stir, options);
  for (const type of ['scroll', 'resize']) view.addEventListener(type, move, options);
  signal.addEventListener('abort', () => {
    place?.disconnect();
    size.disconnect();
    view.clearInterval(slowLook);
    view.cancelAnimationFrame(frame);
  });
  move();
}

/**
 * Calls once an element has left the place where it stands now, whatever moved it: the rest of the window is cut off, so
 * that it is seen less of.
 */
function watchPlace(element: Element, onLeave: () => void): IntersectionObserver {
  const { top, right, bottom, left } = rectOf(element);
  const { clientWidth, clientHeight } = element.ownerDocument.documentElement;
  const insets = [top, clientWidth - right, clientHeight - bottom, left];
  let isNews = false;
  const observer = new IntersectionObserver(
    () => {
      // The first word is how it is now.
      if (isNews) onLeave();
      isNews = true;
    },
    {
      root: element.ownerDocument,
      rootMargin: insets.map((inset) => `${-Math.floor(inset)}px`).join(' '),
      threshold: PARTS,
    },
  );
  observer.observe(element);
  return observer;
}
