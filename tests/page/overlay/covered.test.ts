import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { waitFor } from '../wait-for';
import { seeOverlay, showPage, viewOn } from './see-overlay';

// What a page holds over itself: the ring is not drawn on it, and nobody is told to press beneath it.

const COVERED = 'The page lies over what to press';
const BARS = {
  'a cookie bar':
    '<div id="bar" style="position: fixed; inset: auto 0 0 0; height: 120px; background: #333"><button>Accept</button></div>',
  'a cookie dialog':
    '<div id="bar" role="dialog" style="position: fixed; inset: auto 0 0 0; height: 120px; background: #fff"><p>Cookies</p></div>',
  'a chat bubble':
    '<div id="bar" style="position: fixed; left: 0; bottom: 0; width: 120px; height: 120px"><button style="width: 100%; height: 100%">Chat</button></div>',
  'a bar of the page in which its main part scrolls':
    '<div id="bar" style="position: absolute; inset: auto 0 0 0; height: 120px; background: #000">Accept</div>',
  'a clear layer': '<div id="bar" style="position: fixed; inset: 0"></div>',
} as const;
const bars = Object.entries(BARS);
/** Its end lies under each of the bars. */
const short = (bar: string) =>
  `<div style="position: absolute; bottom: 40px"><button id="target" style="height: 30px">Submit</button></div>${bar}`;

beforeEach(() => page.viewport(800, 600));
afterEach(() => page.viewport(1280, 800));

const bar = () => document.querySelector<HTMLElement>('#bar') ?? document.body;

describe.each(bars)('under %s', (_, html) => {
  test('nothing is pointed at where scrolling does not help, until it is gone', async () => {
    const target = showPage(short(html));
    const overlay = seeOverlay();
    overlay.render(viewOn(target));
    await waitFor(() => expect(overlay.bubble().textContent).toContain(COVERED));
    expect(overlay.ring()).toBeNull();
    expect(overlay.bubble().textContent).not.toContain('Press “Add');
    expect(overlay.bubble().textContent).not.toContain('Show me');
    bar().remove();
    await waitFor(() => expect(overlay.ring()).not.toBeNull());
    expect(overlay.bubble().textContent).toContain('Press “Add');
  });
});

test('a target is scrolled out from under a bar, also from one that comes late', async () => {
  const target = showPage(
    `<div style="height: 540px"></div><button id="target">Submit</button><div style="height: 900px"></div>${BARS['a cookie bar']}`,
  );
  bar().hidden = true;
  const overlay = seeOverlay();
  overlay.render(viewOn(target));
  await waitFor(() => expect(overlay.ring()).not.toBeNull());
  bar().hidden = false;
  await waitFor(() => expect(overlay.ring()).not.toBeNull());
  await waitFor(() => expect(target.getBoundingClientRect().bottom).toBeLessThan(480));
  expect(overlay.bubble().textContent).toContain('Press “Add');
});

test.each(['50px', '60px'])('a bar of %s that takes a part of the target covers it, too', async (height) => {
  const target = showPage(short(BARS['a cookie bar']));
  bar().style.height = height;
  const overlay = seeOverlay();
  overlay.render(viewOn(target));
  await waitFor(() => expect(overlay.bubble().textContent).toContain(COVERED));
  expect(overlay.ring()).toBeNull();
});

test('the bubble leaves what is to be closed free', async () => {
  const target = showPage(short(BARS['a cookie bar']));
  bar().innerHTML = `<p style="color: #fff">${'We use cookies, as everybody does. '.repeat(12)}</p>`;
  const overlay = seeOverlay();
  overlay.render(viewOn(target));
  await waitFor(() => expect(overlay.bubble().textContent).toContain(COVERED));
  expect(overlay.bubble().getBoundingClientRect().bottom).toBeLessThanOrEqual(bar().getBoundingClientRect().top);
});

test('what belongs to the target, or lets the mouse through, is no bar', async () => {
  const target = showPage(
    `<div style="position: fixed; inset: 0"><label for="target" style="position: sticky; top: 0">Password</label>
     <div style="position: relative; margin: 100px; width: 300px"><input id="target" style="width: 300px; height: 40px">
     <span style="position: fixed; left: 200px; top: 120px; width: 100px; height: 40px">Show</span></div></div>
     <div style="position: fixed; inset: 0; pointer-events: none"></div>`,
  );
  const { x, y } = target.getBoundingClientRect();
  const part = document.querySelector('span');
  if (part) part.style.translate = `${x + 100 - 200}px ${y - 120}px`;
  const overlay = seeOverlay();
  overlay.render(viewOn(target));
  await waitFor(() => expect(overlay.ring()).not.toBeNull());
});

test('a list that opens over the target is not scrolled away', async () => {
  const target = showPage(
    `<div style="height: 540px"></div><button id="target">Choose</button><div style="height: 900px"></div>
     <div id="bar" hidden style="position: fixed; inset: 0 auto 0 0; width: 200px"><ul role="listbox" style="height: 100%"><li>One</ul></div>`,
  );
  const overlay = seeOverlay();
  overlay.render(viewOn(target));
  await waitFor(() => expect(overlay.ring()).not.toBeNull());
  const spy = vi.spyOn(Element.prototype, 'scrollIntoView');
  bar().hidden = false;
  await waitFor(() => expect(overlay.bubble().textContent).toContain(COVERED));
  expect(spy).not.toHaveBeenCalled();
  spy.mockRestore();
});
