import type { Plan } from './plan';

/** Long enough to see what is about to happen, in ms. */
const PAUSE_MS = 900;

/** "Do the steps for me": acts on each new step once, after a visible pause. Whatever does not move on after it is left to the person. */
export function startStepping(act: () => void, signal: AbortSignal): { consider(plan: Plan): void } {
  let considered: { step: string; target: Element | null } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return {
    consider({ step, state, target, act: kind }) {
      if (considered?.step === step && considered.target === target) return;
      clearTimeout(timer);
      considered = { step, target };
      if (state !== 'pointing' || kind === null || !target) return;
      timer = setTimeout(act, PAUSE_MS);
    },
  };
}
