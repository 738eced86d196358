import { phaseOf } from '../journey/step-ids';
import type { Plan, Say } from './plan';

/** Long enough to see what is about to happen, and to stop it, in ms. */
const PAUSE_MS = 900;
/** A step that the page has not left this long after it was done is left to the person, in ms. */
const PATIENCE_MS = 8_000;

/** "Do the steps for me", under way. */
export interface Stepping {
  /** Looks at each new plan while "Do the steps for me" is on. */
  consider(plan: Plan): void;
  /** Lets go of what is about to happen. */
  cancel(): void;
}

/**
 * "Do the steps for me": does each step of Create once, after a visible pause. At anything unexpected (no ring, words, an
 * error of the page, a step that comes again or does not move on) it stops and leaves the rest to the person. While the
 * password may be on the screen and is not held, and while the person is asked something, it waits.
 */
export function startStepping(act: () => void, onUnexpected: () => void, signal: AbortSignal): Stepping {
  let done: { step: string; target: Element } | null = null;
  let isAboutTo = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

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
  }
  signal.addEventListener('abort', cancel, { once: true });

  return {
    cancel,
    consider({ step, state, say, target, act: kind, isInDanger, isAsking }) {
      // It goes on once the password is held, or the person has answered.
      if ((isInDanger || isAsking) && !isError(say)) return wait();
      if (state === 'words' || state === 'stuck' || isError(say)) {
        cancel();
        return onUnexpected();
      }
      const isMine = phaseOf(step) === 'create' && kind !== null && target !== null;
      if (!isMine || (done?.step === step && done.target === target)) return;
      clearTimeout(timer);
      done = { step, target };
      isAboutTo = true;
      timer = setTimeout(() => {
        isAboutTo = false;
        act();
        timer = setTimeout(onUnexpected, PATIENCE_MS);
      }, PAUSE_MS);
    },
  };
}

function isError({ kind }: Say): boolean {
  return kind === 'page-error' || kind === 'page-refusal';
}
