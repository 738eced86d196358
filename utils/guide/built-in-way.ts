import { type FindContext, findStep } from '../find/find-step';
import type { Sight } from '../find/sight';
import type { Look } from '../look/open-look';
import { groupOfHost } from '../sites/hosts';
import { isSureWay } from './is-sure-way';
import type { Moment } from './page-site';
import type { Plan } from './plan';
import { accountOf } from './tenant-named';

/** What x360Cloud's next step is without anything that was taught. */
export function findBuiltIn(look: Look, moment: Moment): Sight {
  const { document } = look;
  return findStep(look, document.location.href, moment.pages, { ...contextOf(document, moment), picks: {} });
}

/** What the finder of steps has to know of a moment. */
export function contextOf({ location }: Document, moment: Moment): Omit<FindContext, 'picks'> {
  return { tenant: accountOf(moment), name: '', hostGroup: groupOfHost(location.host) };
}

/**
 * Whether "Do the steps for me" may do what the plan points at where no form is open: the person looks at this page or has
 * sent the password here, and the built-in data alone finds the way.
 *
 * @param look one with the built-in captions alone
 */
export function goesByItself(look: Look, { act, target }: Plan, moment: Moment): boolean {
  const { guide, waitingSend } = moment.brief;
  const { document } = look;
  const isWatched = document.visibilityState === 'visible' && (waitingSend !== null || document.hasFocus());
  if (!guide.doesSteps || act !== 'click' || !isWatched) return false;
  const sight = findBuiltIn(look, moment);
  const isMeant = sight.kind === 'found' && sight.element === target;
  return isMeant && isSureWay(look, sight, { tenant: accountOf(moment), isSettled: moment.isSettled });
}
