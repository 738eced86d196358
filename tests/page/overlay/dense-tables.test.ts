import { afterEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { waitFor } from '../wait-for';
import { type SeenOverlay, seeOverlay, viewOn } from './see-overlay';

// The bubble beside rows of buttons: it covers no other row's, wherever there is another place.

const ROWS = 9;
const WINDOW = { width: 1280, height: 800 };

afterEach(() => page.viewport(WINDOW.width, WINDOW.height));

/** Lists as x360Cloud and Microsoft draw them, some with two buttons a row. */
const LISTS = {
  'a table with one button at the end of a row': (row: number) =>
    `<tr><td>contoso${row}.onmicrosoft.com (Microsoft Office 365)</td><td>admin@contoso${row}.com</td><td><button data-row="${row}">Change</button></td></tr>`,
  'a table with its buttons in front': (row: number) =>
    `<tr><td><button data-row="${row}">Change</button></td><td>contoso${row}.com</td><td>admin@contoso${row}.com</td></tr>`,
  'a table with two buttons a row': (row: number) =>
    `<tr><td>App password ${row}</td><td><a href="#" data-row="${row}">Change</a></td><td><a href="#">Delete</a></td></tr>`,
  'a table whose rows are high': (row: number) =>
    `<tr style="height: 70px"><td>contoso${row}.com</td><td><button data-row="${row}">Change</button></td></tr>`,
} as const;

function showList(html: (row: number) => string, direction: string): void {
  const rows = Array.from({ length: ROWS }, (_, row) => html(row)).join('');
  document.body.innerHTML = `<div dir="${direction}" style="font: 14px sans-serif"><h1>Manage Services</h1><table cellpadding="8" style="width: 100%">${rows}</table></div>`;
  document.body.dir = direction;
}

/** The controls of the page, without the target, that the bubble lies on. */
function coveredBy(overlay: SeenOverlay, target: Element): string[] {
  const bubble = overlay.bubble().getBoundingClientRect();
  return [...document.querySelectorAll('button, a, input')]
    .filter((control) => control !== target)
    .filter((control) => areOverlapping(bubble, control.getBoundingClientRect()))
    .map((control) => `${control.textContent} of row ${control.closest('tr')?.rowIndex}`);
}

function areOverlapping(one: DOMRect, other: DOMRect): boolean {
  const isBeside = one.right <= other.left || other.right <= one.left;
  return !isBeside && one.bottom > other.top && other.bottom > one.top;
}

function expectInWindowAndOff(overlay: SeenOverlay, target: Element): void {
  const bubble = overlay.bubble().getBoundingClientRect();
  expect(bubble.left).toBeGreaterThanOrEqual(0);
  expect(bubble.top).toBeGreaterThanOrEqual(0);
  expect(bubble.right).toBeLessThanOrEqual(innerWidth);
  expect(bubble.bottom).toBeLessThanOrEqual(innerHeight);
  expect(areOverlapping(bubble, target.getBoundingClientRect())).toBe(false);
}

const directions = ['ltr', 'rtl'];
const cases = Object.entries(LISTS).flatMap(([title, html]) =>
  directions.map((direction) => [`${title}, ${direction}`, html, direction] as const),
);

describe.each(cases)('%s', (_, html, direction) => {
  // A zoom of 200 % makes the window half as wide and high in CSS pixels.
  test.each([
    [50, 2560, 1600],
    [100, 1280, 800],
    [125, 1024, 640],
    [150, 853, 640],
  ])('no other row is covered at %d %%', async (_zoom, width, height) => {
    await page.viewport(width, height);
    showList(html, direction);
    const overlay = seeOverlay();
    for (const target of document.querySelectorAll('[data-row]')) {
      target.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      overlay.render(viewOn(target));
      await waitFor(() => expect(overlay.ring()).not.toBeNull());
      expectInWindowAndOff(overlay, target);
      expect(coveredBy(overlay, target)).toEqual([]);
    }
  });

  test.each([
    [200, 640, 400],
    [300, 427, 267],
    [400, 320, 480],
  ])('the target is free at %d %%, in a window of %d by %d', async (_zoom, width, height) => {
    await page.viewport(width, height);
    showList(html, direction);
    const overlay = seeOverlay();
    const target = document.querySelector('[data-row="0"]') ?? document.body;
    overlay.render(viewOn(target));
    // The target may first have to be scrolled to.
    await waitFor(() => {
      expect(overlay.ring()).not.toBeNull();
      expectInWindowAndOff(overlay, target);
    });
  });
});

test('leaves all of the other rows to be read, where there is room below them', async () => {
  document.body.dir = 'ltr';
  const row = LISTS['a table with one button at the end of a row'];
  document.body.innerHTML = `<table cellpadding="8" style="width: 100%; font: 14px sans-serif">${row(0)}${row(1)}</table>`;
  const target = document.querySelector('[data-row="0"]') ?? document.body;
  const overlay = seeOverlay();
  overlay.render(viewOn(target));
  await waitFor(() => expect(overlay.ring()).not.toBeNull());
  const { bottom } = document.querySelector('table')?.getBoundingClientRect() ?? new DOMRect();
  expect(overlay.bubble().getBoundingClientRect().top).toBeGreaterThanOrEqual(bottom);
});

test('leaves the label of a field to be read', async () => {
  await page.viewport(640, 400);
  document.body.dir = 'ltr';
  document.body.innerHTML = `<div role="dialog" style="position: fixed; left: 20px; top: 80px; width: 600px; height: 240px; font: 14px sans-serif">
    <h2>App password</h2><label for="target" style="display: block">What name would you like to use? Minimum length is 8 characters.</label>
    <input id="target" style="width: 100%; height: 30px"><p align="right"><button>Back</button> <button>Next</button></p></div>`;
  const target = document.querySelector('#target') ?? document.body;
  const overlay = seeOverlay();
  overlay.render(viewOn(target));
  await waitFor(() => expect(overlay.ring()).not.toBeNull());
  const words = document.createRange();
  words.selectNodeContents(document.querySelector('label') ?? document.body);
  expect(areOverlapping(overlay.bubble().getBoundingClientRect(), words.getBoundingClientRect())).toBe(false);
});

test('steps aside when a control comes up where it stands', async () => {
  document.body.dir = 'ltr';
  document.body.innerHTML = '<button id="target" style="margin: 200px 0 0 500px">Add</button>';
  const target = document.querySelector('#target') ?? document.body;
  const overlay = seeOverlay();
  const view = viewOn(target);
  overlay.render(view);
  const { x, y } = overlay.bubble().getBoundingClientRect();
  const late = document.createElement('button');
  late.textContent = 'Late';
  late.style.cssText = `position: fixed; left: ${x + 20}px; top: ${y + 40}px; width: 120px; height: 40px`;
  document.body.append(late);
  // The guide looks again after each change of the page, and has nothing new to say.
  overlay.render({ ...view });
  await waitFor(() => expect(coveredBy(overlay, target)).toEqual([]));
  expectInWindowAndOff(overlay, target);
});

test('stays where it is while the page scrolls, with what is around it', async () => {
  showList(LISTS['a table with one button at the end of a row'], 'ltr');
  document.body.insertAdjacentHTML('beforeend', '<div style="height: 2000px"></div>');
  const target = document.querySelector('[data-row="5"]') ?? document.body;
  const overlay = seeOverlay();
  overlay.render(viewOn(target));
  const before = overlay.bubble().getBoundingClientRect().x;
  for (let y = 10; y <= 120; y += 10) {
    scrollTo(0, y);
    await new Promise(requestAnimationFrame);
    expect(overlay.bubble().getBoundingClientRect().x).toBeCloseTo(before, 0);
  }
  expect(coveredBy(overlay, target)).toEqual([]);
  scrollTo(0, 0);
});

test('costs the same on a page of any size, in questions of what lies at a point too', async () => {
  const asks = async (count: number) => {
    document.body.innerHTML = `<button id="target" style="margin: 200px">Add</button>${'<p><input><button>x</button></p>'.repeat(count)}`;
    const target = document.querySelector('#target') ?? document.body;
    const boxes = vi.spyOn(Element.prototype, 'getBoundingClientRect');
    const points = vi.spyOn(document, 'elementFromPoint');
    const overlay = seeOverlay();
    overlay.render(viewOn(target));
    const counted = { boxes: boxes.mock.calls.length, points: points.mock.calls.length };
    boxes.mockRestore();
    points.mockRestore();
    overlay.end();
    return counted;
  };
  const [small, large] = [await asks(200), await asks(3_000)];
  expect(small.boxes).toBeGreaterThan(100);
  expect(large.boxes).toBeLessThan(small.boxes * 1.2);
  expect(large.points).toBe(small.points);
  expect(large.points).toBeLessThan(10);
});
