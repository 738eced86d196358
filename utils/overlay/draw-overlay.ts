import { drawBubble, drawRing, type OverlayProps } from './draw-bubble';
import { redraw } from './make-element';

/** The overlay's drawn parts. `ring` is there only while there is something to point at. */
export interface DrawnOverlay {
  readonly stage: HTMLElement;
  readonly status: HTMLElement;
  readonly ring: HTMLElement | null;
  readonly bubble: HTMLElement | null;
  draw(props: OverlayProps): void;
  clear(): void;
}

/** Makes the empty stage in a shadow root (or, to look at it, in any element) and returns how to draw on it. */
export function drawOverlay(root: ShadowRoot | HTMLElement, language: string, direction: 'ltr' | 'rtl'): DrawnOverlay {
  const { ownerDocument: document } = root;
  const stage = document.createElement('div');
  stage.className = 'stage';
  stage.lang = language;
  stage.dir = direction;
  const status = document.createElement('div');
  status.className = 'status';
  status.setAttribute('role', 'status');
  stage.append(status);
  root.append(stage);
  let ring: HTMLElement | null = null;
  let bubble: HTMLElement | null = null;
  /** What the ring beats for. */
  let pointed: string | null = null;
  return {
    stage,
    status,
    get ring() {
      return ring;
    },
    get bubble() {
      return bubble;
    },
    draw(props) {
      const { view, hasRing } = props;
      const next = hasRing ? `${view.step} ${view.title}` : null;
      if (next !== pointed) {
        pointed = next;
        ring?.remove();
        ring = hasRing ? drawRing() : null;
        if (ring) stage.prepend(ring);
      }
      if (bubble) redraw(bubble, drawBubble(props));
      else stage.insertBefore((bubble = drawBubble(props)), status);
    },
    clear: () => stage.remove(),
  };
}
