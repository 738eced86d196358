import { phaseOf, type StepId } from '../journey/step-ids';
import type { Plan, Say } from './plan';

/** Long enough to see what is about to happen, and to stop it, in ms. */
const PAUSE_MS = 900;
/** A step that the page has not left this long after it was done is left to the person, in ms. */
const PATIENCE_MS = 8_000;
/** Presses of one step of Transfer in one document: Settings, then Manage Services. A page that leads in a circle is left to the person. */
const MOST_PRESSES = 2;

/** "Do the steps for me", under way. */
export interface Stepping {
  /** Looks at each new plan while "Do the steps for me" is on. */
  consider(plan: Plan): void;
  /** Lets go of what is about to happen. */
  cancel(): void;
}

/** Whether "Do the steps for me" does what the plan points at: the steps of Create, and what is sure of the way to x360Cloud's form. */
export function goesByItself({ target, act, goesByItself: isSure }: Plan): boolean {
  return target !== null && act !== null && isSure;
}

/**
 * "Do the steps for me": does each step of Create, and of the way to x360Cloud's form, once, after a visible pause. At
 * anything unexpected (words where something was done, an error of the page, a step that comes again or does not move on) it
 * stops and leaves the rest to the person. While the password may be on the screen and is not held, while the person is asked
 * something, and at whatever only they do in x360Cloud, it waits.
 */
export function startStepping(act: () => void, onUnexpected: () => void, signal: AbortSignal): Stepping {
  let done: { step: StepId; target: Element | null } | null = null;
  let isAboutTo = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const pressed = new Map<StepId, number>();

  /** What has not happened yet may be considered again. */
  function wait(): void {
    clearTimeout(timer);
    if (isAboutTo) done = null;
    isAboutTo = false;
  }

  function cancel(): void {
    clearTimeout(timer);
    isAboutTo = false;
    done = null;
    pressed.clear();
  }
  signal.addEventListener('abort', cancel, { once: true });

  function perform(step: StepId): void {
    isAboutTo = false;
    if (phaseOf(step) === 'transfer') pressed.set(step, (pressed.get(step) ?? 0) + 1);
    // Before the act: the page may go on within it.
    timer = setTimeout(onUnexpected, PATIENCE_MS);
    act();
  }

  return {
    cancel,
    consider(plan) {
      const { step, state, say, target } = plan;
      // It goes on once the password is held, or the person has answered.
      if ((plan.isInDanger || plan.isAsking) && !isError(say)) return wait();
      // A page on which nothing was done yet may still load, or be left by the person.
      const hasLost = state === 'words' && phaseOf(step) !== 'transfer' && done !== null;
      if (state === 'stuck' || isError(say) || hasLost) {
        cancel();
        return onUnexpected();
      }
      // The form was filled: the next one begins anew.
      if (step === 'submit') pressed.clear();
      const isSame = done?.step === step && done.target === target;
      if (!goesByItself(plan)) {
        if (state !== 'waiting' && (isAboutTo || !isSame)) wait();
        return;
      }
      if (isSame || (pressed.get(step) ?? 0) >= MOST_PRESSES) return;
      clearTimeout(timer);
      done = { step, target };
      isAboutTo = true;
      timer = setTimeout(() => perform(step), PAUSE_MS);
    },
  };
}

function isError({ kind }: Say): boolean {
  return kind === 'page-error' || kind === 'page-refusal';
}
