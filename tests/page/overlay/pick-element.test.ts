import { afterEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { PickQuestion } from '../../../utils/overlay/draw-picker';
import { pickElement } from '../../../utils/overlay/pick-element';
import { waitFor } from '../wait-for';
import { pointAt, pressAt } from './press';

const PAGE = `<button id="first">First</button><button id="second"><b id="icon">+</b> Second</button>
  <button hidden>Hidden</button><p id="text" style="margin: 100px">Some text</p><a id="third" href="#x">Third</a>`;

let lifetime = new AbortController();

afterEach(() => {
  lifetime.abort();
  lifetime = new AbortController();
  document.body.replaceChildren();
});

const QUESTION: PickQuestion = { text: 'Click the place.', isField: false, canSkip: false, learnt: [] };
const picking = (element: Element | null) => ({ kind: 'element', element });

/** Starts picking on a page, with a list of what the page itself hears. */
function startPicking(html = PAGE, ask: () => Partial<PickQuestion> = () => ({})) {
  document.body.innerHTML = html;
  const heard: string[] = [];
  for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click', 'keydown', 'keyup']) {
    document.addEventListener(type, () => heard.push(type), { capture: true, signal: lifetime.signal });
  }
  const spy = vi.spyOn(Element.prototype, 'attachShadow');
  const picked = pickElement(document, { ...QUESTION, ...ask() }, lifetime.signal);
  const room: unknown = spy.mock.results[0]?.value;
  spy.mockRestore();
  if (!(room instanceof ShadowRoot)) throw new Error('The picker made no room of its own.');
  return { picked, heard, room };
}

function find(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`There is no #${id}.`);
  return found;
}

function button(room: ShadowRoot, name: string): HTMLElement {
  const found = [...room.querySelectorAll('button')].find(({ textContent }) => textContent === name);
  if (!found) throw new Error(`There is no button "${name}".`);
  return found;
}

async function expectSaid(room: ShadowRoot, text: string): Promise<void> {
  await waitFor(() => expect(room.querySelector('[role="status"]')?.textContent).toBe(text));
}

test('a click chooses the control around what was pointed at, and does not reach the page', async () => {
  const { picked, heard } = startPicking();
  await pressAt(find('icon'));
  expect(await picked).toEqual(picking(find('second')));
  expect(heard).toEqual([]);
});

test('what is no control is chosen as it is', async () => {
  const { picked } = startPicking();
  await pressAt(find('text'));
  expect(await picked).toEqual(picking(find('text')));
});

test('a link is chosen, not followed', async () => {
  const { picked } = startPicking();
  await pressAt(find('third'));
  expect(await picked).toEqual(picking(find('third')));
  expect(location.hash).not.toBe('#x');
});

test('the frame stands on what the mouse is over', async () => {
  const { room } = startPicking();
  await pointAt(find('first'));
  const frame = room.querySelector('.frame');
  await waitFor(() =>
    expect(frame?.getBoundingClientRect().left).toBeCloseTo(find('first').getBoundingClientRect().left, 0),
  );
});

test('the keyboard walks over what can be pressed, says it, and chooses', async () => {
  const { picked, heard, room } = startPicking();
  await userEvent.keyboard('{Tab}{Tab}{Tab}{Shift>}{Tab}{/Shift}');
  await expectSaid(room, '+ Second, button');
  await userEvent.keyboard('{Enter}');
  expect(await picked).toEqual(picking(find('second')));
  expect(heard.filter((type) => type !== 'keydown' && type !== 'keyup')).toEqual([]);
  expect(document.querySelector('app-password-courier')).toBeNull();
});

test('Escape ends without a choice', async () => {
  const { picked } = startPicking();
  await userEvent.keyboard('{Escape}');
  expect(await picked).toEqual({ kind: 'cancelled' });
});

test('Cancel ends without a choice', async () => {
  const { picked, room } = startPicking();
  await pressAt(button(room, 'Cancel'));
  expect(await picked).toEqual({ kind: 'cancelled' });
});

test('in a modal dialog only what is in it can be chosen', async () => {
  const { picked, room } = startPicking(`${PAGE}<dialog id="dialog"><button id="inside">Inside</button></dialog>`);
  const dialog = document.querySelector('dialog');
  dialog?.showModal();
  await userEvent.keyboard('{Tab}');
  await expectSaid(room, 'Inside, button');
  await userEvent.keyboard('{Tab}');
  await expectSaid(room, 'Cancel, button');
  await pressAt(find('inside'));
  expect(await picked).toEqual(picking(find('inside')));
  expect(dialog?.open).toBe(true);
});

test('finds an element in an open shadow tree', async () => {
  const { picked } = startPicking('<div id="widget"></div>');
  const tree = find('widget').attachShadow({ mode: 'open' });
  tree.innerHTML = '<button>Inner</button>';
  const inner = tree.querySelector('button');
  if (inner) await pressAt(inner);
  expect(await picked).toEqual(picking(inner));
});

test('ends with the signal, and leaves nothing', async () => {
  const { picked } = startPicking();
  lifetime.abort();
  expect(await picked).toEqual({ kind: 'cancelled' });
  expect(document.querySelector('app-password-courier')).toBeNull();
});

test('synthetic clicks and keys choose nothing', async () => {
  const { picked } = startPicking();
  const first = find('first');
  const { x, y, width, height } = first.getBoundingClientRect();
  const init = { bubbles: true, composed: true, clientX: x + width / 2, clientY: y + height / 2, detail: 1 };
  first.click();
  for (const type of ['pointerdown', 'pointerup']) first.dispatchEvent(new PointerEvent(type, init));
  for (const type of ['mousedown', 'mouseup', 'click']) first.dispatchEvent(new MouseEvent(type, init));
  for (const key of ['Tab', 'Enter']) first.dispatchEvent(new KeyboardEvent('keydown', { ...init, key }));
  await userEvent.keyboard('{Escape}');
  expect(await picked).toEqual({ kind: 'cancelled' });
});

const FORM = `<h1>Form</h1><label for="password" id="label">Secret</label><input id="password" type="password">
  <input id="confirm" type="password" aria-label="Again"><button id="send">Send</button>`;
const asksForField = () => ({
  text: 'Now click the second field.',
  note: 'Remembered: the first.',
  isField: true,
  canSkip: true,
  learnt: [find('password')],
});

test('says and shows what is asked for, and what was learnt before', async () => {
  const { room } = startPicking(FORM, asksForField);
  await expectSaid(room, 'Remembered: the first. Now click the second field. Or move with Tab and choose with Enter.');
  expect(room.querySelector('.bar')?.textContent).toContain('Remembered: the first.Now click the second field.');
  const learnt = room.querySelector('.learnt')?.getBoundingClientRect();
  expect(learnt?.left).toBeCloseTo(find('password').getBoundingClientRect().left, 0);
  expect(learnt?.width).toBeGreaterThan(20);
});

test('where a field is asked for nothing else is chosen, and its label means the field', async () => {
  const { picked } = startPicking(FORM, asksForField);
  await pressAt(find('send'));
  await pressAt(find('label'));
  expect(await picked).toEqual(picking(find('password')));
});

test.each([
  ['the mouse', (room: ShadowRoot) => pressAt(button(room, 'Skip'))],
  ['the keyboard', () => userEvent.keyboard('{Tab}{Tab}{Tab}{Enter}')],
])('what there is none of is skipped by %s', async (_, skip) => {
  const { picked, room } = startPicking(FORM, asksForField);
  await skip(room);
  expect(await picked).toEqual({ kind: 'skip' });
});

test('the keyboard begins at the field that has the focus, and reaches the buttons of the bar', async () => {
  const { room } = startPicking(FORM, () => {
    find('confirm').focus();
    return asksForField();
  });
  await userEvent.keyboard('{Tab}');
  await waitFor(() => expect(room.querySelector('[role="status"]')?.textContent).toContain('Again'));
  await userEvent.keyboard('{Tab}');
  await expectSaid(room, 'Skip, button');
  expect(button(room, 'Skip').hasAttribute('data-current')).toBe(true);
});

test('the bar makes room for what lies under it, and moves aside when told to', async () => {
  const { picked, room } = startPicking(
    '<button id="top" style="position: fixed; top: 20px; left: 10%">Under</button>',
  );
  const bar = room.querySelector('.bar');
  await pressAt(button(room, 'Move aside'));
  expect(bar?.getBoundingClientRect().top).toBeGreaterThan(innerHeight / 2);
  await pressAt(button(room, 'Move aside'));
  expect(bar?.getBoundingClientRect().top).toBeLessThan(innerHeight / 2);
  find('top').style.left = `${bar?.getBoundingClientRect().left ?? 0}px`;
  await userEvent.keyboard('{Tab}');
  expect(bar?.getBoundingClientRect().top).toBeGreaterThan(innerHeight / 2);
  await userEvent.keyboard('{Enter}');
  expect(await picked).toEqual(picking(find('top')));
});

test('a page that takes the bar away again and again ends the pointing, so that no press is swallowed unseen', async () => {
  const { picked } = startPicking();
  const remover = new MutationObserver(() => document.querySelector('app-password-courier')?.remove());
  remover.observe(document.documentElement, { childList: true });
  document.querySelector('app-password-courier')?.remove();
  expect(await picked).toEqual({ kind: 'cancelled' });
  remover.disconnect();
});
