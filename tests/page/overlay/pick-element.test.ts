import { afterEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { pickElement } from '../../../utils/overlay/pick-element';
import { pointAt, pressAt } from './press';

const PAGE = `<button id="first">First</button><button id="second"><b id="icon">+</b> Second</button>
  <button hidden>Hidden</button><p id="text" style="margin: 100px">Some text</p><a id="third" href="#x">Third</a>`;

let lifetime = new AbortController();

afterEach(() => {
  lifetime.abort();
  lifetime = new AbortController();
  document.body.replaceChildren();
});

/** Starts picking on a page, with a list of what the page itself hears. */
function startPicking(html = PAGE) {
  document.body.innerHTML = html;
  const heard: string[] = [];
  for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click', 'keydown', 'keyup']) {
    document.addEventListener(type, () => heard.push(type), { capture: true, signal: lifetime.signal });
  }
  const spy = vi.spyOn(Element.prototype, 'attachShadow');
  const picked = pickElement(document, lifetime.signal);
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

async function expectSaid(room: ShadowRoot, text: string): Promise<void> {
  await vi.waitFor(() => expect(room.querySelector('[role="status"]')?.textContent).toBe(text));
}

test('a click chooses the control around what was pointed at, and does not reach the page', async () => {
  const { picked, heard } = startPicking();
  await pressAt(find('icon'));
  expect(await picked).toBe(find('second'));
  expect(heard).toEqual([]);
});

test('what is no control is chosen as it is', async () => {
  const { picked } = startPicking();
  await pressAt(find('text'));
  expect(await picked).toBe(find('text'));
});

test('a link is chosen, not followed', async () => {
  const { picked } = startPicking();
  await pressAt(find('third'));
  expect(await picked).toBe(find('third'));
  expect(location.hash).not.toBe('#x');
});

test('the frame stands on what the mouse is over', async () => {
  const { room } = startPicking();
  await pointAt(find('first'));
  const frame = room.querySelector('.frame');
  await vi.waitFor(() =>
    expect(frame?.getBoundingClientRect().left).toBeCloseTo(find('first').getBoundingClientRect().left, 0),
  );
});

test('the keyboard walks over what can be pressed, says it, and chooses', async () => {
  const { picked, heard, room } = startPicking();
  await userEvent.keyboard('{Tab}{Tab}{Tab}{Shift>}{Tab}{/Shift}');
  await expectSaid(room, '+ Second, button');
  await userEvent.keyboard('{Enter}');
  expect(await picked).toBe(find('second'));
  expect(heard.filter((type) => type !== 'keydown' && type !== 'keyup')).toEqual([]);
  expect(document.querySelector('app-password-courier')).toBeNull();
});

test('Escape ends without a choice', async () => {
  const { picked } = startPicking();
  await userEvent.keyboard('{Escape}');
  expect(await picked).toBeNull();
});

test('Cancel ends without a choice', async () => {
  const { picked, room } = startPicking();
  const cancel = room.querySelector('button');
  if (cancel) await pressAt(cancel);
  expect(await picked).toBeNull();
});

test('in a modal dialog only what is in it can be chosen', async () => {
  const { picked, room } = startPicking(`${PAGE}<dialog id="dialog"><button id="inside">Inside</button></dialog>`);
  const dialog = document.querySelector('dialog');
  dialog?.showModal();
  await userEvent.keyboard('{Tab}{Tab}');
  await expectSaid(room, 'Inside, button');
  await pressAt(find('inside'));
  expect(await picked).toBe(find('inside'));
  expect(dialog?.open).toBe(true);
});

test('finds an element in an open shadow tree', async () => {
  const { picked } = startPicking('<div id="widget"></div>');
  const tree = find('widget').attachShadow({ mode: 'open' });
  tree.innerHTML = '<button>Inner</button>';
  const inner = tree.querySelector('button');
  if (inner) await pressAt(inner);
  expect(await picked).toBe(inner);
});

test('ends with the signal, and leaves nothing', async () => {
  const { picked } = startPicking();
  lifetime.abort();
  expect(await picked).toBeNull();
  expect(document.querySelector('app-password-courier')).toBeNull();
});

test('a synthetic click chooses nothing', async () => {
  const { picked } = startPicking();
  find('first').click();
  await userEvent.keyboard('{Escape}');
  expect(await picked).toBeNull();
});
