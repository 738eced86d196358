import { expect, test } from 'vitest';
import { sayMove } from '../../../utils/guide/say-move';
import { SEEN } from '../../../utils/sites/evidence';
import { MICROSOFT_PAGES } from '../../../utils/sites/microsoft-pages';
import type { Target } from '../../../utils/sites/site-schema';
import { X360CLOUD_PAGES } from '../../../utils/sites/x360cloud-pages';

const target = (label: string, more: Partial<Target> = {}): Target => ({
  act: 'click',
  locators: [{ by: 'role', role: 'button', label, evidence: SEEN.inferred }],
  ...more,
});

test.each([
  ['the name is to be typed', 'name-the-password', target('name', { act: 'type' }), 'point'],
  ['it is typed, and Next is next', 'name-the-password', target('next'), 'named'],
  ['the list of methods is closed', 'create', target('method-options'), 'open-list'],
  ['the method is in sight', 'create', target('app-password'), 'point'],
  ['it is chosen, and Add is next', 'create', target('add'), 'chosen'],
  ['Settings come first', 'open-manage-services', target('settings'), 'point'],
  ['then Manage Services', 'open-manage-services', target('manage-services'), 'manage-services'],
  ['Change stands in a row', 'open-credentials', target('change', { scope: 'row' }), 'press-change'],
  ['Add Service stands in none', 'open-credentials', target('add-service'), 'press-add'],
] as const)('words follow the move: %s', (_, step, found, kind) => {
  expect(sayMove({ step, target: found })).toEqual({ kind });
});

test('the site data has these moves', () => {
  const steps = [...MICROSOFT_PAGES, ...X360CLOUD_PAGES].flatMap((page) => page.steps);
  const said = steps.flatMap(({ step, targets }) => targets.map((found) => sayMove({ step, target: found }).kind));
  expect(new Set(said)).toEqual(
    new Set(['point', 'named', 'open-list', 'chosen', 'manage-services', 'press-change', 'press-add']),
  );
});
