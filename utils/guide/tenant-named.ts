import type { Moment } from './page-site';

/** The tenant of the form that was filled here; else of the password that is to be. */
export function tenantNamed(moment: Moment): string | null {
  const { brief, view } = moment;
  const entry = brief.held.find(({ delivery }) => 'view' in delivery && delivery.view === view);
  const account = entry?.account ?? accountOf(moment);
  const filled = entry && 'view' in entry.delivery ? entry.delivery.tenant : null;
  return filled ?? (account && account.slice(account.lastIndexOf('@') + 1));
}

/** The account whose row is looked for: the waiting hand-over's, else the only one that is held. */
export function accountOf({ brief }: Moment): string | null {
  if (brief.handOver) return brief.handOver.account;
  const accounts = new Set(brief.held.map((entry) => entry.account));
  return accounts.size === 1 ? ([...accounts][0] ?? null) : null;
}
