import type { StepId } from './step-ids';

type StepKey<S extends string = StepId> = S extends `${infer Head}-${infer Tail}` ? `${Head}_${StepKey<Tail>}` : S;

/** A step's key among the sentences: message names may not hold a dash. */
export function stepKey<S extends StepId>(step: S): StepKey<S> {
  return step.replaceAll('-', '_') as StepKey<S>;
}
