import { PHASES, type Phase } from '../journey/step-ids';
import { matchPatterns } from '../sites/hosts';
import { hostsOfPhases } from '../sites/hosts-of-phases';
import type { CourierState } from './courier-state';

/** An account that is ready, or of which nobody said that it is not, begins with signing in. */
const READY: readonly Phase[] = PHASES.slice(1);

/** The phases that are still to come: what is held goes to x360Cloud. */
function phasesAhead({ guide, held }: Pick<CourierState, 'guide' | 'held'>): readonly Phase[] {
  if (held.length > 0) return ['transfer'];
  return guide.isAccountReady === false ? PHASES : READY;
}

/** Of the withheld origins (match patterns) those that what is ahead needs: the person is asked for no others. */
export function originsAhead(withheld: readonly string[], state: Pick<CourierState, 'guide' | 'held'>): string[] {
  return withheldIn(phasesAhead(state), withheld);
}

/** Those that are needed besides where the account is prepared first. */
export function originsToPrepare(withheld: readonly string[]): string[] {
  const ready = withheldIn(READY, withheld);
  return withheldIn(PHASES, withheld).filter((origin) => !ready.includes(origin));
}

/** Those that a start with an account that is ready needs. */
export function originsToStart(withheld: readonly string[]): string[] {
  return withheldIn(READY, withheld);
}

function withheldIn(phases: readonly Phase[], withheld: readonly string[]): string[] {
  const needed = matchPatterns(hostsOfPhases(phases));
  return withheld.filter((origin) => needed.includes(origin));
}
