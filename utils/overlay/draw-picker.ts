import { rectOf } from '../dom/native-dom';
import { hasPoint, sharedArea } from './box';
import type { OverlayWords } from './overlay-words';

/** What the person is asked to point at, in their language. */
export interface PickQuestion {
  text: string;
  /** What came of the pick before: what was remembered, or why it was not. */
  note?: string;
  /** Only a form's text fields can be meant. */
  isField: boolean;
  /** The person may go on without pointing. */
  canSkip: boolean;
  /** Elements that were pointed at before and stay framed. */
  learnt: readonly Element[];
}

/** What the bar's buttons do: put it into another corner, go on without pointing, or end the pointing. */
type PickControl = 'aside' | 'skip' | 'cancelled';

/** The picker's drawn parts: frames on elements, and a bar that says what to choose. */
export interface DrawnPicker {
  readonly status: HTMLElement;
  /** The bar's buttons, in reading order. */
  readonly controls: readonly [HTMLElement, ...HTMLElement[]];
  /** Puts the frame on an element of the page or a button of the bar, or takes it away; the other frames follow theirs. */
  mark(element: Element | null): void;
  /** Puts the bar at the window's other edge. */
  moveAside(): void;
  /** Whether the point of the window lies on the bar. */
  isOnBar(x: number, y: number): boolean;
  /** The bar's button at a point of the window. */
  findControlAt(x: number, y: number): HTMLElement | null;
  /** What a button of the bar does; `undefined` for any other element. */
  controlOf(element: Element): PickControl | undefined;
}

/** Draws the picker in a shadow root of its own. */
export function drawPicker(root: ShadowRoot | HTMLElement, words: OverlayWords, question: PickQuestion): DrawnPicker {
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
  const learnt = question.learnt.map((element) => ({ element, frame: add(stage, 'div', 'learnt') }));
  const frame = add(stage, 'div', 'frame');
  const bar = add(stage, 'section', 'bar');
  bar.setAttribute('aria-label', words.name);
  const sentences = add(bar, 'div', 'sentences');
  if (question.note) add(sentences, 'p', 'note', question.note);
  add(sentences, 'p', 'question', question.text);
  add(sentences, 'p', 'keys', words.pick.keys);
  const buttons = add(bar, 'div', 'buttons');
  const actions = new Map<Element, PickControl>();
  const addButton = (action: PickControl, text: string) => {
    const button = add(buttons, 'button', '', text);
    actions.set(button, action);
    return button;
  };
  const skip = question.canSkip ? [addButton('skip', words.pick.skip)] : [];
  const cancel = addButton('cancelled', words.pick.cancel);
  const aside = addButton('aside', words.moveAside);
  const controls = [...skip, cancel, aside];
  const status = add(stage, 'div', 'status');
  status.setAttribute('role', 'status');

  return {
    status,
    controls: [skip[0] ?? cancel, ...controls.slice(1)],
    mark(element) {
      for (const one of learnt) putFrame(one.frame, one.element);
      const isOwn = element !== null && actions.has(element);
      for (const control of controls) control.toggleAttribute('data-current', control === element);
      putFrame(frame, isOwn ? null : element);
      if (element && !isOwn) makeRoom(bar, rectOf(element));
    },
    moveAside: () => void bar.toggleAttribute('data-low'),
    isOnBar: (x, y) => hasPoint(bar.getBoundingClientRect(), x, y),
    findControlAt: (x, y) => controls.find((control) => hasPoint(control.getBoundingClientRect(), x, y)) ?? null,
    controlOf: (element) => actions.get(element),
  };
}

function putFrame(frame: HTMLElement, element: Element | null): void {
  frame.hidden = element === null || !element.isConnected;
  if (!element || frame.hidden) return;
  const { x, y, width, height } = rectOf(element);
  Object.assign(frame.style, { left: `${x}px`, top: `${y}px`, width: `${width}px`, height: `${height}px` });
}

/** The bar leaves what lies under it, if that does not lie under its other place too. */
function makeRoom(bar: HTMLElement, box: DOMRect): void {
  const lies = () => sharedArea(bar.getBoundingClientRect(), box) > 0;
  if (!lies()) return;
  bar.toggleAttribute('data-low');
  if (lies()) bar.toggleAttribute('data-low');
}
