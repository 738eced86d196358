import { expect, test } from 'vitest';
import { firstGuideState, isDoingSteps, nextGuideState } from '../../../utils/guide/guide-state';
import { pointAt } from '../../../utils/guide/plan';
import type { Brief } from '../../../utils/messages/brief';

const PLAN = pointAt('create', null, { kind: 'point' }, 'click');

function brief(guide: Partial<Brief['guide']>): Brief {
  return { guide: { status: 'running', doesSteps: false, ...guide } } as Brief;
}

test('whoever says that they are stuck is stuck at the step that is shown', () => {
  const state = nextGuideState(firstGuideState(brief({})), { type: 'planned', plan: PLAN });
  const stuck = nextGuideState(state, { type: 'stuck-said' });
  expect(stuck.stuckAt).toBe('create');
  expect(nextGuideState(stuck, { type: 'stuck-taken-back' }).stuckAt).toBeNull();
});

test('without anything shown nobody is stuck', () => {
  expect(nextGuideState(firstGuideState(brief({})), { type: 'stuck-said' }).stuckAt).toBeNull();
});

test('a new brief changes nothing that was seen or asked for', () => {
  const asked = nextGuideState(firstGuideState(brief({})), { type: 'old-asked-for' });
  const planned = nextGuideState(asked, { type: 'planned', plan: PLAN });
  const next = brief({ doesSteps: true });
  expect(nextGuideState(planned, { type: 'briefed', brief: next })).toEqual({ ...planned, brief: next });
});

test('steps are done only while the guide runs', () => {
  expect(isDoingSteps(firstGuideState(brief({ doesSteps: true })))).toBe(true);
  expect(isDoingSteps(firstGuideState(brief({ doesSteps: true, status: 'paused' })))).toBe(false);
  expect(isDoingSteps(firstGuideState(brief({})))).toBe(false);
});
