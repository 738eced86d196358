import { labelsOf, type Sight } from '../find/sight';
import type { StepId } from '../journey/step-ids';
import type { Say } from './plan';

/** Moves of a step that have a sentence of their own, by the label of what is pressed. */
const MOVES: Partial<Record<StepId, Record<string, Say & { kind: 'chosen' | 'open-list' | 'manage-services' }>>> = {
  create: { add: { kind: 'chosen' }, 'method-options': { kind: 'open-list' } },
  'open-manage-services': { 'manage-services': { kind: 'manage-services' } },
};

/** The sentence for what is pointed at: of the move at which the step stands, else the step's own. */
export function sayMove({ step, target }: Pick<Extract<Sight, { kind: 'found' }>, 'step' | 'target'>): Say {
  if (step === 'name-the-password' && target.act === 'click') return { kind: 'named' };
  if (step === 'open-credentials') return { kind: target.scope === 'row' ? 'press-change' : 'press-add' };
  const moves = MOVES[step] ?? {};
  const [move] = labelsOf(target).flatMap((label) => (Object.hasOwn(moves, label) ? [moves[label]] : []));
  return move ?? { kind: 'point' };
}
