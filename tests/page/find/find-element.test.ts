import { afterEach, expect, it } from 'vitest';
import { findElement } from '../../../utils/find/find-element';
import { openLook } from '../../../utils/look/open-look';
import type { Locator } from '../../../utils/sites/site-schema';

const NAME: Locator = { by: 'field', label: 'name', evidence: { kind: '3P', seen: '2026' } };
const OTHERS = '<p><input aria-label="Seat"></p>'.repeat(300);
const NAMED = '<div id="d"><label>Name <input id="n"></label></div>';

afterEach(() => {
  document.body.innerHTML = '';
});

it('asks none of hundreds of fields what it is called, and the one of a dialog over them', () => {
  document.body.innerHTML = `${OTHERS}${NAMED}`;
  const look = openLook(document);
  expect(findElement(look, [document], [NAME])).toEqual({ kind: 'none' });
  const [dialog] = look.query('#d');
  const found = findElement(look, dialog ? [dialog] : [], [NAME]);
  expect(found).toMatchObject({ kind: 'one', element: { id: 'n' } });
});
