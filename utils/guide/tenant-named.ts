import { accountOnItsWay } from '../journey/held-password';
import { domainOf } from '../journey/read-domains';
import type { Moment } from './page-site';

/** The tenant of the form that was filled here; else of the password that is to be. */
export function tenantNamed(moment: Moment): string | null {
  const { brief, view } = moment;
  const entry = brief.held.find(({ delivery }) => 'view' in delivery && delivery.view === view);
  const account = entry?.account ?? accountOf(moment);
  const filled = entry && 'view' in entry.delivery ? entry.delivery.tenant : null;
  return filled ?? (account && domainOf(account));
}

/** The account whose row is looked for. */
export function accountOf({ brief }: Moment): string | null {
  return accountOnItsWay(brief.held, brief.waitingSend);
}
