import { accountOnItsWay, heldInForm } from '../journey/held-password';
import { domainOf } from '../journey/read-domains';
import type { Moment } from './page-site';

/** The tenant of the form that was filled here; else of the password that is to be. */
export function tenantNamed(moment: Moment): string | null {
  const { brief, view } = moment;
  const entry = heldInForm(brief.held, view);
  const account = entry?.account ?? accountOf(moment);
  return entry?.delivery.tenant ?? (account && domainOf(account));
}

/** The account whose row is looked for. */
export function accountOf({ brief }: Moment): string | null {
  return accountOnItsWay(brief.held, brief.waitingSend);
}
