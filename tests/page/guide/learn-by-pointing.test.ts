import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { type Learnt, learnByPointing } from '../../../utils/guide/learn-by-pointing';
import type { PickTarget } from '../../../utils/sites/knowledge';
import { LABELS } from '../../../utils/sites/labels';
import { pressAt } from '../overlay/press';
import { waitFor } from '../wait-for';

const FORM = `<button id="other">Other</button><input id="password" type="password" aria-label="Secret">
  <input id="confirm" type="password" aria-label="Once more"><input id="email" type="email" aria-label="Mail">`;
const FIELDS: PickTarget[] = ['form-password', 'form-confirm', 'form-email'];

let lifetime: AbortController;
let rooms: ShadowRoot[];
beforeEach(() => {
  lifetime = new AbortController();
  rooms = [];
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    const room = attach.call(this, init);
    rooms.push(room);
    return room;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  lifetime.abort();
  document.body.replaceChildren();
});

function startLesson(html = FORM): { learnt: Promise<Learnt>; kept: PickTarget[] } {
  document.body.innerHTML = html;
  const kept: PickTarget[] = [];
  const lesson = {
    labels: LABELS,
    question: 'Click the place.',
    targetsOf: (element: Element): PickTarget[] => (element.id === 'password' ? FIELDS : ['submit']),
    remember: async (target: PickTarget) => void kept.push(target),
  };
  return { learnt: learnByPointing(document, lesson, lifetime.signal), kept };
}

function find(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`There is no #${id}.`);
  return found;
}

/** Waits for the question that the person sees, with what was learnt before. */
async function waitForQuestion(text: string): Promise<void> {
  await waitFor(() => {
    const bar = rooms.at(-1)?.querySelector('.sentences');
    expect(document.querySelector('app-password-courier')).not.toBeNull();
    expect(bar?.textContent).toContain(text);
  });
}

test('a form is taught field by field, each asked for by name, with what was remembered before', async () => {
  const { learnt, kept } = startLesson();
  await waitForQuestion('Click the place.');
  await pressAt(find('password'));
  await waitForQuestion('Remembered: the password field.Now click the field that repeats the password.');
  await pressAt(find('confirm'));
  await waitForQuestion('Remembered: the password field, the field that repeats it.Now click the field of the e-mail');
  await pressAt(find('email'));
  expect([...(await learnt).keys()]).toEqual(FIELDS);
  expect(kept).toEqual(FIELDS);
});

test('a field that the form does not have is skipped, and what was learnt stays learnt', async () => {
  const { learnt, kept } = startLesson();
  await pressAt(find('password'));
  await waitForQuestion('the field that repeats the password');
  await userEvent.keyboard('{Shift>}{Tab}{/Shift}{Shift>}{Tab}{/Shift}{Shift>}{Tab}{/Shift}{Enter}');
  await waitForQuestion('the field of the e-mail address');
  await userEvent.keyboard('{Escape}');
  expect([...(await learnt).keys()]).toEqual(['form-password']);
  expect(kept).toEqual(['form-password']);
});

test('the same field twice is asked for again', async () => {
  const { kept } = startLesson();
  await pressAt(find('password'));
  await waitForQuestion('the field that repeats the password');
  await pressAt(find('password'));
  await waitForQuestion('You have shown this field already.');
  await pressAt(find('confirm'));
  await waitForQuestion('the field of the e-mail address');
  expect(kept).toEqual(['form-password', 'form-confirm']);
});

test('what cannot be told from its twins is not remembered, and is asked for again', async () => {
  const { learnt, kept } = startLesson('<div id="first" style="height: 40px"></div><button id="other">Other</button>');
  const twins = find('first').attachShadow({ mode: 'open' });
  twins.innerHTML = '<i>x</i><i>x</i>';
  const [twin] = twins.children;
  if (twin) await pressAt(twin);
  await waitForQuestion('cannot be told from others');
  await pressAt(find('other'));
  expect([...(await learnt).keys()]).toEqual(['submit']);
  expect(kept).toEqual(['submit']);
});
