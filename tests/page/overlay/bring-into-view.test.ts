import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { waitFor } from '../wait-for';
import { pressAt } from './press';
import { seeOverlay, showPage, viewOn } from './see-overlay';

/** Whether the middle of the target can be pressed. */
function isReachable(target: Element): boolean {
  const { x, y, width, height } = target.getBoundingClientRect();
  return document.elementFromPoint(x + width / 2, y + height / 2) === target;
}

test('scrolls to a target below the fold, in its own scroll container too', async () => {
  const target = showPage(
    `<div style="height: 1500px"></div><div style="height: 200px; overflow: auto">
     <div style="height: 900px"></div><button id="target">Add</button><div style="height: 900px"></div></div>`,
  );
  const overlay = seeOverlay();
  overlay.render(viewOn(target));
  await waitFor(() => expect(isReachable(target)).toBe(true));
  await waitFor(() => expect(overlay.ring()).not.toBeNull());
});

test('scrolls a target out from under a sticky header', async () => {
  const target = showPage(
    `<header style="position: sticky; top: 0; height: 80px; background: #fff">Header</header>
     <div style="height: 400px"></div><button id="target">Add</button><div style="height: 3000px"></div>`,
  );
  scrollTo(0, 420);
  expect(isReachable(target)).toBe(false);
  const overlay = seeOverlay();
  overlay.render(viewOn(target));
  await waitFor(() => expect(isReachable(target)).toBe(true));
});

test('leaves a target that can be seen where it is', async () => {
  const target = showPage(
    '<div style="height: 300px"></div><button id="target">Add</button><div style="height: 3000px"></div>',
  );
  const spy = vi.spyOn(Element.prototype, 'scrollIntoView');
  scrollTo({ top: 0, behavior: 'instant' });
  const overlay = seeOverlay();
  overlay.render(viewOn(target));
  await nextFrames(6);
  expect(spy).not.toHaveBeenCalled();
  spy.mockRestore();
});

test('scrolls once: a target drawn anew does not pull the page back', async () => {
  const target = showPage(
    '<div style="height: 1500px"></div><p id="p"><button id="target">Add</button></p><div style="height: 3000px"></div>',
  );
  const overlay = seeOverlay();
  overlay.render(viewOn(target));
  await waitFor(() => expect(isReachable(target)).toBe(true));
  const spy = vi.spyOn(Element.prototype, 'scrollIntoView');
  const anew = document.createElement('button');
  anew.textContent = 'Add';
  target.replaceWith(anew);
  dispatchEvent(new WheelEvent('wheel'));
  scrollTo(0, 0);
  overlay.render(viewOn(anew));
  await nextFrames(6);
  expect(spy).not.toHaveBeenCalled();
  spy.mockRestore();
});

test('keeps a target in view when the window or its zoom makes the page longer', async () => {
  const target = showPage(
    '<div id="above" style="height: 200px"></div><button id="target">Add</button><div style="height: 3000px"></div>',
  );
  scrollTo({ top: 0, behavior: 'instant' });
  const overlay = seeOverlay();
  overlay.render(viewOn(target));
  await waitFor(() => expect(overlay.ring()).not.toBeNull());
  document.querySelector<HTMLElement>('#above')?.style.setProperty('height', '1500px');
  dispatchEvent(new Event('resize'));
  await waitFor(() => expect(isReachable(target)).toBe(true));
});

test('leaves a target that the person scrolled away where it is when the window changes', async () => {
  const target = showPage(
    '<div style="height: 200px"></div><button id="target">Add</button><div style="height: 3000px"></div>',
  );
  const overlay = seeOverlay();
  overlay.render(viewOn(target));
  await waitFor(() => expect(overlay.ring()).not.toBeNull());
  dispatchEvent(new WheelEvent('wheel'));
  scrollTo({ top: 1500, behavior: 'instant' });
  await waitFor(() => expect(overlay.ring()).toBeNull());
  const spy = vi.spyOn(Element.prototype, 'scrollIntoView');
  dispatchEvent(new Event('resize'));
  await nextFrames(6);
  expect(spy).not.toHaveBeenCalled();
  spy.mockRestore();
});

test('does not scroll while the person does', async () => {
  const target = showPage(
    '<div style="height: 1500px"></div><button id="target">Add</button><div style="height: 3000px"></div>',
  );
  const frames = vi.spyOn(window, 'requestAnimationFrame').mockImplementation(() => 0);
  const overlay = seeOverlay();
  overlay.render(viewOn(target));
  const looks = frames.mock.calls.map(([look]) => look);
  frames.mockRestore();
  await userEvent.keyboard('{PageDown}');
  const spy = vi.spyOn(Element.prototype, 'scrollIntoView');
  for (const look of looks) look(0);
  await nextFrames(6);
  expect(spy).not.toHaveBeenCalled();
  spy.mockRestore();
});

test('brings back a target that the page pushed out of sight', async () => {
  const target = showPage(
    '<div id="box" style="height: 300px; overflow: auto"><div id="above"></div><button id="target">Add</button><div style="height: 900px"></div></div>',
  );
  const overlay = seeOverlay();
  overlay.render(viewOn(target));
  await waitFor(() => expect(overlay.ring()).not.toBeNull());
  for (const height of ['700px', '1400px']) {
    document.querySelector<HTMLElement>('#above')?.style.setProperty('height', height);
    await waitFor(() => expect(overlay.ring()).toBeNull());
    await waitFor(() => expect(overlay.ring()).not.toBeNull());
    await waitFor(() => expect(isReachable(target)).toBe(true));
  }
});

test('says where the person scrolled away from, and shows it on request', async () => {
  const target = showPage(
    '<div style="height: 1500px"></div><button id="target">Add</button><div style="height: 3000px"></div>',
  );
  const overlay = seeOverlay();
  overlay.render(viewOn(target));
  await waitFor(() => expect(overlay.ring()).not.toBeNull());
  for (const [top, where] of [
    [4000, 'It is further up on this page.'],
    [0, 'It is further down on this page.'],
  ] as const) {
    dispatchEvent(new WheelEvent('wheel'));
    scrollTo({ top, behavior: 'instant' });
    await waitFor(() => expect(overlay.bubble().textContent).toContain(where));
    expect(overlay.bubble().textContent).not.toContain('Press “Add');
    await pressAt(overlay.button('Show me'));
    await waitFor(() => expect(overlay.ring()).not.toBeNull());
    expect(overlay.bubble().textContent).toContain('Press “Add');
  }
});

async function nextFrames(count: number): Promise<void> {
  for (let frame = 0; frame < count; frame += 1) await new Promise(requestAnimationFrame);
}
