import { isAround } from '../../e2e/harness/is-around.ts';
import type { Box, OverlayReading } from '../../e2e/harness/read-overlay.ts';
import type { Held } from '../../e2e/harness/session.ts';
import type { Look } from '../../e2e/harness/wait-until.ts';
import type { Must } from './stranger-page.ts';

/** What is still waiting has not decided. */
const DECIDED = ['words', 'stuck', 'pointing', 'captured', 'paused'];

/** What one look at a page brought to light. */
export interface Glimpse {
  /** The guide's overlay, or `null` when there is none. */
  seen: OverlayReading | null;
  held: readonly Held[];
  /** The boxes of the visible elements that the ring must stand on, where it must stand on one. */
  marked: readonly Box[];
}

/** The selector of what the ring must stand on, or `null`. */
export function ringTarget(must: Must): string | null {
  if (must.kind === 'ring') return must.on;
  return (must.kind === 'captured' && must.done) || null;
}

/** Whether what must happen on a page has happened; otherwise in words what is there instead. */
export function judgeMoment(must: Must, glimpse: Glimpse): Look<true> {
  const { seen, held } = glimpse;
  if (must.kind === 'no-overlay') return seen ? { not: tell(seen) } : { is: true };
  if (!seen) return { not: 'there is no overlay' };
  const taken = held.map(({ password, account }) => `${password} of ${account}`).join(', ');
  switch (must.kind) {
    case 'ring': {
      if (held.length > 0) return { not: `${taken} is held` };
      if (seen.step !== must.step || seen.state !== 'pointing') return { not: tell(seen) };
      return judgeRing(seen, must.on, glimpse.marked);
    }
    case 'no-ring': {
      if (!DECIDED.includes(seen.state) || seen.ring || held.length > 0) return { not: `${tell(seen)} ${taken}` };
      if (must.steps && !must.steps.some((step) => step === seen.step)) return { not: tell(seen) };
      if (must.state && must.state !== seen.state) return { not: tell(seen) };
      if (must.says && !seen.text.includes(must.says)) return { not: tell(seen) };
      return { is: true };
    }
    case 'says':
      return seen.text.includes(must.text) ? { is: true } : { not: tell(seen) };
    case 'no-capture':
      return DECIDED.includes(seen.state) && seen.state !== 'captured' && held.length === 0
        ? { is: true }
        : { not: `${tell(seen)} ${taken}` };
    case 'captured': {
      const wanted = [...(must.before ?? []), must.password];
      const last = held.at(-1);
      if (!last || held.map(({ password }) => password).join() !== wanted.join())
        return { not: `held: ${taken}; ${tell(seen)}` };
      if (must.accounts && !must.accounts.includes(last.account)) return { not: `held: ${taken}` };
      if (seen.step !== 'read-the-password' || seen.state !== 'captured') return { not: tell(seen) };
      return must.done ? judgeRing(seen, must.done, glimpse.marked) : { is: true };
    }
  }
}

function judgeRing(seen: OverlayReading, on: string, [marked, ...others]: readonly Box[]): Look<true> {
  if (!marked || others.length > 0) return { not: `the page shows ${others.length + (marked ? 1 : 0)} of ${on}` };
  if (!seen.ring) return { not: `there is no ring; ${tell(seen)}` };
  return isAround(seen.ring, marked)
    ? { is: true }
    : { not: `the ring stands at ${JSON.stringify(seen.ring)}, not at ${JSON.stringify(marked)}` };
}

function tell({ step, state, text }: OverlayReading): string {
  return `it shows ${step} (${state}): "${text.replaceAll('\n', ' ').slice(0, 160)}"`;
}
