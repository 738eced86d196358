import type { ActivePage } from '../messages/popup-state';
import { HOST_GROUPS, hostGroupOf, matchPatterns, PORTAL_HOSTS, SIGN_IN_HOSTS } from '../sites/hosts';

/** What kind of page the popup was opened over, by its address alone; `''` where the browser does not tell it. */
export function classifyPage(url: string, addresses: readonly string[], missingOrigins: readonly string[]): ActivePage {
  if (url === '') return { kind: 'untold' };
  const parsed = URL.parse(url);
  const host = parsed?.host ?? '';
  const group = parsed ? hostGroupOf(parsed, addresses) : undefined;
  if (group) {
    const origins = matchPatterns([host]);
    if (missingOrigins.includes(origins[0] ?? '')) return { kind: 'grantable', host, origins };
    return { kind: HOST_GROUPS[group].owner, host };
  }
  if (Object.values(SIGN_IN_HOSTS).flat().includes(host)) return { kind: 'sign-in', host };
  if (PORTAL_HOSTS.includes(host)) return { kind: 'portal', host };
  return { kind: 'other', host };
}
