import type { Sight } from '../find/sight';
import { type StepId, stepOrder } from '../journey/step-ids';

/**
 * How far the making of one app password has come in this document. `way`: on the way to it; `naming`: the name is asked
 * for; `danger`: the password may be on the screen, once and never again, and is not held; `held`: it is held.
 */
export interface Progress {
  phase: 'way' | 'naming' | 'danger' | 'held';
  /** Since when (epoch ms) this one is under way: what was held before is another one. */
  since: number;
  /** The furthest step that was pointed at. */
  furthest: StepId | null;
}

/** What one look says of it. */
export interface Signs {
  sight: Sight;
  /** The field that the name goes into is there. */
  isFieldThere: boolean;
  /** The page shows something that looks like a password. */
  isShowing: boolean;
  /** The background holds a password that came since that time. */
  isHeldSince(since: number): boolean;
  /** What was held is held no more, and was not handed over. */
  isForgotten: boolean;
  /** Nothing stands before the list, or the page is another one: what is under way was ended. */
  isListInFront: boolean;
  isSettled: boolean;
  /** Epoch ms. */
  now: number;
}

/** The progress of a document that was just opened. */
export function firstProgress(now: number): Progress {
  return { phase: 'way', since: now, furthest: null };
}

/** The progress after a look. Pure. */
export function nextProgress(before: Progress, signs: Signs): Progress {
  const { sight, isFieldThere, isShowing, isListInFront, isSettled, now } = signs;
  const step = sight.kind === 'found' || sight.kind === 'several' ? sight.step : null;
  const isNaming =
    step === 'name-the-password' || (isFieldThere && (before.phase === 'naming' || sight.kind === 'nothing'));
  if (isNaming)
    return { phase: 'naming', since: before.phase === 'naming' ? before.since : now, furthest: 'name-the-password' };
  const isOpen = before.phase !== 'way' || step === 'read-the-password' || isShowing;
  // For a moment nothing may stand there between two dialogs.
  if (isListInFront && !isShowing && (before.phase === 'way' || isSettled))
    return { phase: 'way', since: before.phase === 'way' ? before.since : now, furthest: null };
  if (!isOpen) return { ...before, furthest: further(before.furthest, step) };
  const wasHeld = before.phase === 'held' && !signs.isForgotten;
  const phase = wasHeld || signs.isHeldSince(before.since) ? 'held' : 'danger';
  return { phase, since: before.since, furthest: 'read-the-password' };
}

/** Whether a sight leads back behind what was done, because the page shows something that nobody understands. */
export function isBehind({ phase, furthest }: Progress, sight: Sight): boolean {
  if (phase !== 'way' || furthest === null || sight.kind !== 'found') return false;
  return stepOrder(furthest) >= stepOrder('create') && stepOrder(sight.step) < stepOrder('create');
}

function further(one: StepId | null, other: StepId | null): StepId | null {
  if (one === null || other === null) return one ?? other;
  return stepOrder(other) > stepOrder(one) ? other : one;
}
