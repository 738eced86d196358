import { afterEach, expect, test } from 'vitest';
import { drawMarks } from '../../../utils/overlay/draw-marks';
import { waitFor } from '../wait-for';

const stop = new AbortController();

afterEach(() => {
  document.body.innerHTML = '';
});

const badges = () => [...document.querySelectorAll<HTMLElement>('[data-courier=mark]')];

test('numbers stand where the lines of their elements end, follow them, and go', async () => {
  document.body.innerHTML = `<div id=stage style="position:fixed;inset:0"></div><input id=a style="box-sizing:border-box;position:absolute;left:100px;top:80px;width:200px"><input id=b dir=rtl style="position:absolute;left:100px;top:180px">`;
  const element = (id: string) => document.getElementById(id) as HTMLElement;
  const show = drawMarks(element('stage'), stop.signal);
  show([
    { element: element('a'), number: 1 },
    { element: element('b'), number: 2 },
  ]);
  const placed = () => badges().map((badge) => [badge.textContent, badge.style.left, badge.style.top]);
  expect(placed()).toEqual([
    ['1', '300px', '80px'],
    ['2', '100px', '180px'],
  ]);
  element('b').style.top = '300px';
  await waitFor(() => expect(placed()[1]).toEqual(['2', '100px', '300px']));
  element('a').style.width = '3000px';
  const edge = document.documentElement.clientWidth - 14;
  await waitFor(() => expect(placed()[0]).toEqual(['1', `${edge}px`, '80px']));
  element('a').hidden = true;
  await waitFor(() => expect(badges()[0]?.hidden).toBe(true));
  show([]);
  expect(badges()).toEqual([]);
});
