import { expect, onTestFinished, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { waitFor } from '../wait-for';
import { pressAt, pressReachKey } from './press';
import { type SeenOverlay, seeOverlay, showPage, viewOn } from './see-overlay';

const PAGE = '<input id="before"><button id="target" style="margin: 120px">Add</button><input id="after">';

test('a check mark says that all is done', () => {
  const overlay = seeOverlay();
  const sign = () => overlay.bubble().querySelector('.sign path')?.getAttribute('d');
  overlay.render(viewOn(null, { state: 'captured' }));
  const check = sign();
  overlay.render(viewOn(null, { state: 'words' }));
  expect(sign()).not.toBe(check);
  overlay.render(viewOn(null, { state: 'words', isDone: true }));
  expect(sign()).toBe(check);
});

test.each([20.1, 20.2, 20.3, 20.4, 20.6, 20.7])(
  'does not scroll for a fraction of a pixel (lines of %f px)',
  (height) => {
    const overlay = seeOverlay();
    const lines = document.createElement('style');
    lines.textContent = `.text, h2 { line-height: ${height}px !important }`;
    overlay.room.append(lines);
    overlay.render(
      viewOn(null, { text: 'This sentence takes more than one line of the bubble, and the next one does too.' }),
    );
    const heightOf = (part: string) => overlay.bubble().querySelector(part)?.getBoundingClientRect().height ?? 0;
    // Its scrollbar would make the text higher by a line.
    expect(heightOf('.content')).toBeGreaterThan(100);
    expect(heightOf('.scroller')).toBeGreaterThanOrEqual(heightOf('.content'));
    expect(overflowOf(overlay)).toBe('hidden');
  },
);

test('is a named region with the step, the sentences and the buttons of the view', () => {
  const overlay = seeOverlay();
  overlay.render(viewOn(showPage(PAGE)));
  const bubble = overlay.bubble();
  expect(bubble.getAttribute('role')).toBe('region');
  expect(bubble.getAttribute('aria-label')).toBe('App Password Courier');
  expect(bubble.textContent).toContain('Step 5 of 12');
  expect(bubble.textContent).toContain('Press “Add sign-in method”.');
  const names = [...bubble.querySelectorAll('[data-action]')].map((button) => button.textContent);
  expect(names).toEqual(['Do it for me', 'I am stuck', 'It looks different here', 'Pause']);
  expect(overlay.host.dataset).toMatchObject({ step: 'open-app-passwords', state: 'pointing' });
});

test('lists the causes with links that open elsewhere and carry no referrer', () => {
  const overlay = seeOverlay();
  showPage(PAGE);
  const causes = [
    { text: 'Not Enforced.', link: { text: 'Open per-user MFA', href: 'https://example.org/mfa' } },
    { text: '<img src=x onerror=alert(1)>' },
  ];
  overlay.render(viewOn(null, { state: 'stuck', causes, actions: ['check-again', 'report-page'] }));
  const link = overlay.bubble().querySelector('a');
  expect(link?.href).toBe('https://example.org/mfa');
  expect(link?.target).toBe('_blank');
  expect(link?.rel).toBe('noopener noreferrer');
  expect(overlay.bubble().querySelector('img')).toBeNull();
  expect(overlay.bubble().textContent).toContain('<img src=x onerror=alert(1)>');
});

test('a press acts, and neither reaches the page nor moves its focus', async () => {
  const overlay = seeOverlay();
  const target = showPage(PAGE);
  const before = document.querySelector<HTMLInputElement>('#before');
  before?.focus();
  const heard: string[] = [];
  const types = ['pointerdown', 'mousedown', 'mouseup', 'click', 'focusin', 'focusout'];
  for (const type of types) document.addEventListener(type, () => heard.push(type), true);
  overlay.render(viewOn(target));
  heard.length = 0;
  await pressAt(overlay.button('I am stuck'));
  expect(overlay.actions).toEqual(['stuck']);
  expect(heard).toEqual([]);
  expect(document.activeElement).toBe(before);
});

test('synthetic clicks and keys do nothing', () => {
  const overlay = seeOverlay();
  overlay.render(viewOn(showPage(PAGE)));
  const button = overlay.button('Do it for me');
  const { x, y, width, height } = button.getBoundingClientRect();
  const init = { bubbles: true, composed: true, clientX: x + width / 2, clientY: y + height / 2, detail: 1 };
  button.click();
  for (const place of [button, overlay.host, document.body, window]) {
    for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click'])
      place.dispatchEvent(new MouseEvent(type, init));
    place.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'C', code: 'KeyC', altKey: true, shiftKey: true, bubbles: true }),
    );
    place.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', code: 'Enter', bubbles: true }));
  }
  expect(overlay.actions).toEqual([]);
  expect(overlay.room.activeElement).toBeNull();
});

test('the keyboard gets in, moves, presses and gets back', async () => {
  const overlay = seeOverlay();
  const target = showPage(PAGE);
  overlay.render(viewOn(target));
  const before = document.querySelector<HTMLInputElement>('#before');
  before?.focus();
  await pressReachKey();
  expect(overlay.room.activeElement).toBe(overlay.button('Do it for me'));
  await userEvent.keyboard('{Tab}');
  expect(overlay.room.activeElement).toBe(overlay.button('I am stuck'));
  await userEvent.keyboard('{ArrowDown}');
  expect(overlay.room.activeElement).toBe(overlay.button('It looks different here'));
  await userEvent.keyboard('{Enter}');
  expect(overlay.actions).toEqual(['looks-different']);
  await userEvent.keyboard('{Escape}');
  expect(document.activeElement).toBe(before);
  expect(before?.value).toBe('');
});

test('whoever is inside with the keyboard stays inside when the buttons change', async () => {
  const overlay = seeOverlay();
  const target = showPage(PAGE);
  overlay.render(viewOn(target));
  await pressReachKey();
  overlay.render(viewOn(null, { state: 'stuck', actions: ['check-again', 'pause'] }));
  expect(overlay.room.activeElement).toBe(overlay.button('Check again'));
});

test('a focus trap keeps the focus, and the keys still act', async () => {
  const overlay = seeOverlay();
  const target = showPage(PAGE);
  const trapped = document.querySelector<HTMLInputElement>('#after');
  const trap = new AbortController();
  const onFocus = (event: FocusEvent) => event.target !== trapped && trapped?.focus();
  window.addEventListener('focusin', onFocus, { capture: true, signal: trap.signal });
  trapped?.focus();
  overlay.render(viewOn(target));
  await pressReachKey();
  await waitFor(() => expect(overlay.button('Do it for me').hasAttribute('data-current')).toBe(true));
  await waitFor(() => expect(overlay.said()).toBe('Do it for me'));
  await userEvent.keyboard('{Tab}{Tab} ');
  expect(overlay.actions).toEqual(['looks-different']);
  expect(document.activeElement).toBe(trapped);
  await userEvent.keyboard('{Escape}x');
  expect(trapped?.value).toBe('x');
  trap.abort();
});

test('says each step once, not at every drawing', async () => {
  const overlay = seeOverlay();
  const target = showPage(PAGE);
  overlay.render(viewOn(target));
  await waitFor(() => expect(overlay.said()).toContain('Add a sign-in method. Press “Add sign-in method”.'));
  const status = overlay.room.querySelector('[role="status"]');
  const changes: MutationRecord[] = [];
  const observer = new MutationObserver((records) => changes.push(...records));
  if (status) observer.observe(status, { childList: true, characterData: true, subtree: true });
  overlay.render(viewOn(target));
  overlay.render(viewOn(target, { actions: ['pause'] }));
  overlay.render(viewOn(target, { state: 'waiting', title: 'One moment', text: 'The page is loading.' }));
  await waitFor(() => expect(overlay.said()).toBe('One moment. The page is loading.'));
  expect(changes).toHaveLength(1);
  observer.disconnect();
});

test('can be moved aside, off the target, and back', async () => {
  const overlay = seeOverlay();
  const target = showPage(PAGE);
  overlay.render(viewOn(target));
  const there = overlay.bubble().getBoundingClientRect();
  await pressAt(overlay.button('Move aside'));
  expect(overlay.bubble().getBoundingClientRect().top).toBeGreaterThan(there.top + 100);
  await pressAt(overlay.button('Move back'));
  expect(overlay.bubble().getBoundingClientRect().top).toBeCloseTo(there.top, 0);
});

test('in a small window it does not lie on the text that it speaks of', async () => {
  const { innerWidth, innerHeight } = window;
  await page.viewport(640, 400);
  onTestFinished(() => page.viewport(innerWidth, innerHeight));
  const overlay = seeOverlay();
  const target = showPage(
    '<div role="dialog" style="position:fixed;inset:76px 20px"><p id="subject" style="position:absolute;left:25px;right:25px;top:160px;margin:0">abcdefghijklmnop</p><button id="target" style="position:absolute;right:25px;bottom:25px;width:96px;height:32px">Done</button></div>',
  );
  const subject = document.querySelector('#subject');
  overlay.render(viewOn(target, { state: 'captured', subject, actions: ['do-it-for-me', 'pause'] }));
  const text = document.createRange();
  text.selectNodeContents(subject as Element);
  const [at, bubble] = [text.getBoundingClientRect(), overlay.bubble().getBoundingClientRect()];
  const isApart = bubble.left >= at.right || bubble.top >= at.bottom || bubble.bottom <= at.top;
  expect(isApart).toBe(true);
});

test('a small window cuts the bubble short: it scrolls inside, and keeps its place when drawn anew', async () => {
  const overlay = seeOverlay();
  showPage(PAGE);
  const causes = Array.from({ length: 40 }, (_, number) => ({ text: `Cause ${number}` }));
  overlay.render(viewOn(null, { state: 'stuck', causes, actions: ['check-again'] }));
  const { top, bottom } = overlay.bubble().getBoundingClientRect();
  expect(top).toBeGreaterThanOrEqual(0);
  expect(bottom).toBeLessThanOrEqual(innerHeight);
  const scroller = overlay.bubble().querySelector('.scroller');
  expect(overflowOf(overlay)).toBe('auto');
  scroller?.scrollTo(0, 200);
  overlay.render(viewOn(null, { state: 'stuck', causes, actions: ['check-again', 'pause'] }));
  expect(scroller?.scrollTop).toBe(200);
});

test('all buttons and links are at least 24 pixels high and wide', () => {
  const overlay = seeOverlay();
  showPage(PAGE);
  const causes = [{ text: 'Not Enforced.', link: { text: 'x', href: 'https://example.org/' } }];
  overlay.render(viewOn(document.querySelector('#target'), { causes, actions: ['do-it-for-me', 'stuck', 'pause'] }));
  const sizes = [...overlay.bubble().querySelectorAll('button, a')].map((control) => control.getBoundingClientRect());
  expect(sizes).toHaveLength(5);
  for (const { width, height } of sizes) expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
});

/** Whether the bubble can have a scrollbar; the tests' browser draws none. */
function overflowOf(overlay: SeenOverlay): string | undefined {
  return overlay.bubble().querySelector('.scroller')?.computedStyleMap().get('overflow-y')?.toString();
}
