import { afterEach, expect, test } from 'vitest';
import { isBefore } from '../../../utils/dom/composed-tree';

afterEach(() => {
  document.body.innerHTML = '';
});

test('what is slotted stands where its slot does, among what the shadow tree holds', () => {
  document.body.innerHTML = '<div><i slot=late></i><b slot=early></b></div>';
  const host = document.querySelector('div');
  const shadow = host?.attachShadow({ mode: 'open' });
  if (!host || !shadow) throw new Error('There is no host.');
  shadow.innerHTML = '<slot name=early></slot><u></u><slot name=late></slot>';
  const [early, inner, late] = [host.querySelector('b'), shadow.querySelector('u'), host.querySelector('i')];
  if (!early || !inner || !late) throw new Error('Something is missing.');
  expect([isBefore(early, inner), isBefore(inner, early)]).toEqual([true, false]);
  expect([isBefore(inner, late), isBefore(late, inner)]).toEqual([true, false]);
  expect([isBefore(host, early), isBefore(early, host)]).toEqual([true, false]);
});
