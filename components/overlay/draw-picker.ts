import { rectOf } from '../../utils/dom/native-dom';
import type { OverlayWords } from '../../utils/overlay/overlay-words';

/** The picker's drawn parts: a frame on the element in question, and a bar that says how to choose. */
export interface DrawnPicker {
  readonly status: HTMLElement;
  /** Puts the frame on an element, or takes it away. */
  mark(element: Element | null): void;
  /** Whether the point of the window lies on "Cancel". */
  isCancelAt(x: number, y: number): boolean;
}

/** Draws the picker in a shadow root of its own. */
export function drawPicker(root: ShadowRoot | HTMLElement, words: OverlayWords): DrawnPicker {
  const { ownerDocument: document } = root;
  const add = (parent: Node, tag: string, name: string, text = '') => {
    const element = document.createElement(tag);
    element.className = name;
    element.textContent = text;
    parent.appendChild(element);
    return element;
  };
  const stage = add(root, 'div', 'stage');
  stage.lang = words.language;
  stage.dir = words.direction;
  const frame = add(stage, 'div', 'frame');
  frame.hidden = true;
  const bar = add(stage, 'section', 'bar');
  bar.setAttribute('aria-label', words.name);
  const hint = add(bar, 'p', '', words.pick.hint);
  add(hint, 'span', '', words.pick.keys);
  const cancel = add(bar, 'button', '', words.pick.cancel);
  const status = add(stage, 'div', 'status');
  status.setAttribute('role', 'status');

  return {
    status,
    mark(element) {
      frame.hidden = element === null;
      if (!element) return;
      const { x, y, width, height } = rectOf(element);
      Object.assign(frame.style, { left: `${x}px`, top: `${y}px`, width: `${width}px`, height: `${height}px` });
      // The bar makes room for what lies under it.
      const barBox = bar.getBoundingClientRect();
      const isUnderBar = y < barBox.bottom && y + height > barBox.top && x < barBox.right && x + width > barBox.left;
      if (isUnderBar) bar.toggleAttribute('data-low');
    },
    isCancelAt(x, y) {
      const box = cancel.getBoundingClientRect();
      return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
    },
  };
}
