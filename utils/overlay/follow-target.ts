import { autoUpdate } from '@floating-ui/dom';
import { readTargetBox, type TargetBox } from './read-target-box';

/** Frames without movement after which looking at every frame ends. */
const CALM_FRAMES = 30;
/** Milliseconds between two looks while nothing seems to move. */
const SLOW_LOOK = 250;
const STIRS = ['transitionrun', 'animationstart', 'load', 'input', 'focusin', 'pointerup', 'fullscreenchange'];

/**
 * Tells where the target stands whenever that changes: scrolling, resizing, zoom, animation, re-rendering. Looks at every
 * frame only while something moves.
 */
export function followTarget(
  target: Element,
  floating: HTMLElement,
  onBox: (box: TargetBox | null) => void,
  signal: AbortSignal,
): void {
  const view = target.ownerDocument.defaultView;
  if (!view || signal.aborted) return;
  let frame = 0;
  let calmFrames = 0;
  let last: string | undefined;

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
  };
  const stir = () => {
    calmFrames = 0;
    frame ||= view.requestAnimationFrame(run);
  };
  // Scrolling and resizing are told once a frame: looking at once keeps the ring from lagging behind.
  const move = () => {
    look();
    stir();
  };
  const slowLook = view.setInterval(() => {
    if (!frame && !view.document.hidden && look()) stir();
  }, SLOW_LOOK);

  const stopUpdates = autoUpdate(target, floating, move);
  for (const type of STIRS) view.addEventListener(type, stir, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => {
    stopUpdates();
    view.clearInterval(slowLook);
    view.cancelAnimationFrame(frame);
  });
}
