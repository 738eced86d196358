import { expect, test } from 'vitest';
import type { Plan } from '../../../utils/guide/plan';
import { showPlan } from '../../../utils/guide/show-plan';

const NAMING: Plan = {
  step: 'name-the-password',
  state: 'pointing',
  target: null,
  say: { kind: 'point' },
  act: 'type',
  name: 'CloudFinder 2026-11',
};

test.each(['point', 'words'] as const)('the name that is typed is the one that is told: %s', (kind) => {
  expect(showPlan({ ...NAMING, say: { kind } }).text).toContain('CloudFinder 2026-11');
});

test('other steps tell no name', () => {
  expect(showPlan({ ...NAMING, step: 'create' }).text).not.toContain('CloudFinder');
});
