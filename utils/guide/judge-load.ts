import type { PageAnswer } from '../form/find-answers';
import type { Ending } from '../form/watch-answer';
import type { FormSight } from '../journey/form-sight';

/** What a page shows that was loaded after Submit. */
export interface LoadedPage {
  sight: FormSight['kind'];
  /** A form that is never filled, as a login, has stood there since it was loaded. */
  hasFormNotOurs: boolean;
  /** What the page says in places for errors and news. */
  answers: readonly PageAnswer[];
  /** Its title or a heading speaks of a failure, or it came with an error. */
  isTroubled: boolean;
  /** The way to the form is on it: x360Cloud's own page, or its list of services. */
  isServicesPage: boolean;
  /** The page before led here; no reload, no way back, no address that the person chose. */
  isLedTo: boolean;
}

/**
 * What became of the form. Pure. It was taken only where the page shows that it was: `null` leaves it to the person.
 */
export function judgeLoad(page: LoadedPage): Ending | null {
  const refusal = page.answers.find(({ kind }) => kind === 'refused');
  if (refusal) return { kind: 'refused', text: refusal.text };
  if (page.hasFormNotOurs) return null;
  // Whoever went back, or chose the address, may read what was said of another form.
  const isTaken = page.isLedTo && page.answers.length > 0;
  const isBackAtServices = page.sight === 'none' && page.isServicesPage && page.isLedTo && !page.isTroubled;
  return isTaken || isBackAtServices ? { kind: 'closed' } : null;
}
