import { type Phase, phaseOf } from '../journey/step-ids';
import { HOST_GROUPS } from './hosts';
import { PAGES } from './pages';

/** The hosts of the public cloud on which a step of these phases can be done, as the pages' data has it. */
export function hostsOfPhases(phases: readonly Phase[]): string[] {
  const pages = PAGES.filter(({ steps }) => steps.some(({ step }) => phases.includes(phaseOf(step))));
  const groups = new Set(pages.flatMap(({ hosts }) => hosts));
  return Object.entries(HOST_GROUPS).flatMap(([id, { world }]) => (groups.has(id) ? [...world] : []));
}
