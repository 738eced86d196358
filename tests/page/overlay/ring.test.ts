import { expect, type MockInstance, onTestFinished, test, vi } from 'vitest';
import { RING_OFFSET } from '../../../utils/overlay/arrange-overlay';
import { waitFor } from '../wait-for';
import { type SeenOverlay, seeOverlay, showPage, viewOn } from './see-overlay';

/** The ring stands around the element, the same few pixels off on every side. */
async function expectRingAround(overlay: SeenOverlay, element: Element): Promise<void> {
  await waitFor(() => {
    const ring = overlay.ring()?.getBoundingClientRect() ?? new DOMRect();
    const box = element.getBoundingClientRect();
    expect(ring.left).toBeCloseTo(box.left - RING_OFFSET, 0);
    expect(ring.top).toBeCloseTo(box.top - RING_OFFSET, 0);
    expect(ring.right).toBeCloseTo(box.right + RING_OFFSET, 0);
    expect(ring.bottom).toBeCloseTo(box.bottom + RING_OFFSET, 0);
  });
}

/** Waits until no frame is asked for any more. */
async function waitForCalm(target: Element, frames: MockInstance): Promise<void> {
  await waitFor(async () => {
    const before = frames.mock.calls.length;
    await target.animate({}, { duration: 120 }).finished;
    expect(frames.mock.calls.length).toBe(before);
  });
}

test('stands around the target at once, and off it the bubble', async () => {
  const target = showPage('<button id="target" style="margin: 200px">Add sign-in method</button>');
  const overlay = seeOverlay();
  overlay.render(viewOn(target));
  await expectRingAround(overlay, target);
  expect(overlay.bubble().getBoundingClientRect().top).toBeGreaterThan(target.getBoundingClientRect().bottom);
});

/** What ring and pulse take around the target, and what stands there, are to share nothing. */
test.each([
  [
    'the label above a field',
    '<label for="target" id="other" style="display: block; margin-bottom: 5px">Password</label><input id="target">',
  ],
  ['the next button', '<button id="target">Submit</button><button id="other" style="margin-left: 8px">Cancel</button>'],
  [
    'the next card',
    '<ul style="padding: 0; list-style: none"><li id="target" tabindex="0" style="height: 60px">App password</li><li id="other" tabindex="0" style="margin-top: 8px; height: 60px">Phone</li></ul>',
  ],
])('lies not on %s', async (_, html) => {
  const target = showPage(`<div style="margin: 200px">${html}</div>`);
  const overlay = seeOverlay();
  overlay.render(viewOn(target));
  await waitFor(() => expect(overlay.ring()).not.toBeNull());
  const ring = overlay.ring()?.getBoundingClientRect() ?? new DOMRect();
  const pulse = overlay.ring()?.querySelector('.pulse') ?? target;
  const width = Number.parseFloat(getComputedStyle(pulse).boxShadow.split('px')[3] ?? '');
  const outer = Math.min(ring.left, pulse.getBoundingClientRect().left) - width;
  const gap = target.getBoundingClientRect().left - outer;
  expect(gap).toBeGreaterThan(2);
  expect(gap).toBeLessThan(5);
});

test('follows the page as it scrolls', async () => {
  const target = showPage(
    '<div style="height: 300px"></div><button id="target">Add</button><div style="height: 3000px"></div>',
  );
  const overlay = seeOverlay();
  overlay.render(viewOn(target));
  scrollTo(0, 150);
  await expectRingAround(overlay, target);
  expect(overlay.ring()?.getBoundingClientRect().top).toBeLessThan(200);
  scrollTo(0, 0);
  await expectRingAround(overlay, target);
});

test('follows nested scrolling, and leaves while the target is scrolled away', async () => {
  const target = showPage(
    `<div id="box" style="height: 200px; overflow: auto"><div style="height: 120px"></div>
     <button id="target">Add</button><div style="height: 900px"></div></div>`,
  );
  const overlay = seeOverlay();
  overlay.render(viewOn(target));
  const box = document.querySelector('#box');
  box?.scrollTo(0, 60);
  await expectRingAround(overlay, target);
  box?.scrollTo(0, 600);
  await waitFor(() => expect(overlay.ring()).toBeNull());
  box?.scrollTo(0, 0);
  await expectRingAround(overlay, target);
});

test('follows an animation and what pushes the target down', async () => {
  const target = showPage('<div id="banner"></div><button id="target">Add</button>');
  const overlay = seeOverlay();
  overlay.render(viewOn(target));
  await expectRingAround(overlay, target);
  const banner = document.querySelector<HTMLElement>('#banner');
  if (banner) banner.style.height = '140px';
  await expectRingAround(overlay, target);
  const animation = target.animate({ transform: ['none', 'translateX(300px)'] }, { duration: 200, fill: 'forwards' });
  await animation.finished;
  await expectRingAround(overlay, target);
  expect(overlay.ring()?.getBoundingClientRect().left).toBeGreaterThan(290);
});

test('follows at once what pushes or shrinks the target, long after all was calm', async () => {
  const target = showPage('<div id="banner"></div><button id="target">Add sign-in method</button>');
  const frames = vi.spyOn(window, 'requestAnimationFrame');
  // Without the look that is taken every now and then, and would find it in the end.
  const slowLook = vi.spyOn(window, 'setInterval').mockReturnValue(0 as never);
  onTestFinished(() => frames.mockRestore());
  const overlay = seeOverlay();
  overlay.render(viewOn(target));
  slowLook.mockRestore();
  await waitForCalm(target, frames);
  document.querySelector<HTMLElement>('#banner')?.style.setProperty('height', '70px');
  await expectRingAround(overlay, target);
  await waitForCalm(target, frames);
  target.textContent = 'Add';
  await expectRingAround(overlay, target);
});

test('moves to the element that a re-rendering put in the place of the old one', async () => {
  const target = showPage('<div id="app"><button id="target">Add</button></div>');
  const overlay = seeOverlay();
  overlay.render(viewOn(target));
  await expectRingAround(overlay, target);
  const anew = document.createElement('button');
  anew.textContent = target.textContent;
  target.replaceWith(anew);
  anew.style.marginTop = '80px';
  await waitFor(() => expect(overlay.ring()).toBeNull());
  overlay.render(viewOn(anew));
  await expectRingAround(overlay, anew);
});

test('stays on what a page draws anew all the time, before the guide has looked again', async () => {
  const target = showPage('<button id="target" style="margin: 200px">Next</button>');
  const overlay = seeOverlay();
  overlay.render(viewOn(target));
  let twin: Element = target;
  for (let round = 0; round < 5; round += 1) {
    const fresh = twin.cloneNode(true) as Element;
    twin.replaceWith(fresh);
    twin = fresh;
    twin.setAttribute('style', `margin: ${200 + round}px`);
    await expectRingAround(overlay, twin);
  }
  expect(overlay.ring()).not.toBeNull();
});

test('leaves when something else comes to stand in the place', async () => {
  const target = showPage('<button id="target" style="margin: 200px">Next</button>');
  const overlay = seeOverlay();
  overlay.render(viewOn(target));
  await expectRingAround(overlay, target);
  target.outerHTML = '<button style="margin: 200px">Done, and more</button>';
  await waitFor(() => expect(overlay.ring()).toBeNull());
});

test('looks at every frame only while something moves', async () => {
  const target = showPage('<button id="target" style="margin: 60px">Add</button>');
  const frames = vi.spyOn(window, 'requestAnimationFrame');
  const overlay = seeOverlay();
  overlay.render(viewOn(target));
  expect(frames).toHaveBeenCalled();
  await waitForCalm(target, frames);
  frames.mockRestore();
});

test('is not there without a target', () => {
  showPage('<button id="target">Add</button>');
  const overlay = seeOverlay();
  overlay.render(viewOn(null));
  expect(overlay.ring()).toBeNull();
  expect(overlay.bubble().getBoundingClientRect().bottom).toBeGreaterThan(innerHeight / 2);
});

test('stands right on a page that zooms its root element', async () => {
  const target = showPage('<button id="target" style="margin: 60px">Add</button>');
  document.documentElement.style.setProperty('zoom', '1.5');
  const overlay = seeOverlay();
  overlay.render(viewOn(target));
  await expectRingAround(overlay, target);
  expect(overlay.ring()?.getBoundingClientRect().left).toBeGreaterThan(80);
  document.documentElement.style.removeProperty('zoom');
  await expectRingAround(overlay, target);
});

test('takes no press: the target gets it', async () => {
  const target = showPage('<button id="target" style="margin: 200px">Add</button>');
  const overlay = seeOverlay();
  overlay.render(viewOn(target));
  await expectRingAround(overlay, target);
  const { x, y } = target.getBoundingClientRect();
  expect(document.elementFromPoint(x + 5, y + 5)).toBe(target);
});
