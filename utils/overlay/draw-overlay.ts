import { h, render } from 'preact';
import { Overlay, type OverlayProps } from './Overlay';

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
  const scene = document.createElement('div');
  const status = document.createElement('div');
  status.className = 'status';
  status.setAttribute('role', 'status');
  stage.append(scene, status);
  root.append(stage);
  return {
    stage,
    status,
    get ring() {
      return scene.querySelector<HTMLElement>('[data-courier="ring"]');
    },
    get bubble() {
      return scene.querySelector<HTMLElement>('[data-courier="bubble"]');
    },
    draw: (props) => render(h(Overlay, props), scene),
    clear() {
      render(null, scene);
      stage.remove();
    },
  };
}
