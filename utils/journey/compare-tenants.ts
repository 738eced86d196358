import { INITIAL_DOMAIN, readDomains } from './read-domains';

/** `unknown`: the names alone do not tell. */
export type TenantMatch = 'same' | 'different' | 'unknown';

const INITIAL_PART = /^(onmicrosoft|onmschina|partner|cn)$/;
/** Mail providers whose domain says nothing of a tenant. */
const PUBLIC_MAIL = /^(outlook|hotmail|live|msn|gmail|googlemail|yahoo|icloud|gmx|web|aol|proton(mail)?)\.[a-z.]+$/;
/** Parts of a domain that different owners share. */
const SHARED_PART = /^(com?|net|org|gov|edu|ac|info|biz|cloud|tech|online|group|mail|www|corp|[a-z]{2})$/;

/**
 * Whether the password's account and the form's tenant belong together, as far as names can tell. Both may be an
 * e-mail address, a domain or a text that names several domains of one tenant: one equal pair is `same`, and
 * `different` needs every pair to differ.
 *
 * - Two initial domains (`*.onmicrosoft.com`) are unique to their tenants: equal or different, never unsure.
 * - An initial and a custom domain share no naming rule. Where one name holds the other (`contoso.com`,
 *   `contosoltd.onmicrosoft.com`) they may be one tenant's: `unknown`. Names with nothing in common are `different`.
 * - Two custom domains with a part in common (`contoso.com`, `contoso.co.uk`, `eu.contoso.com`) are often one
 *   tenant's: `unknown`. Without any, `different`: one tenant can own both, but a needless second yes costs a click and
 *   a wrong tenant's password costs that tenant's backup.
 */
export function compareTenants(account: string | null, tenant: string | null): TenantMatch {
  const ours = readDomains(account ?? '');
  const theirs = readDomains(tenant ?? '');
  const matches = ours.flatMap((a) => theirs.map((b) => compareDomains(a, b)));
  if (matches.includes('same')) return 'same';
  return matches.length > 0 && matches.every((match) => match === 'different') ? 'different' : 'unknown';
}

/** Whether two of these domains are of different tenants. */
export function areTorn(domains: readonly string[]): boolean {
  return domains.some((a) => domains.some((b) => compareTenants(a, b) === 'different'));
}

/** Whether a domain is one that Microsoft gave a tenant: unique, and no other owner's. */
export function isInitialDomain(domain: string): boolean {
  return INITIAL_DOMAIN.test(domain);
}

function compareDomains(a: string, b: string): TenantMatch {
  if (PUBLIC_MAIL.test(a) || PUBLIC_MAIL.test(b)) return 'unknown';
  if (a === b) return 'same';
  const [initialA, initialB] = [a, b].map((domain) => INITIAL_DOMAIN.exec(domain)?.slice(1).join('@'));
  if (initialA && initialB) return initialA === initialB ? 'same' : 'different';
  if (initialA || initialB) return haveNameInCommon(a, b) ? 'unknown' : 'different';
  return partsOf(a).some((part) => partsOf(b).includes(part)) ? 'unknown' : 'different';
}

/** Whether a part of one domain's name holds a part of the other's. */
function haveNameInCommon(a: string, b: string): boolean {
  const [first, second] = [a, b].map((domain) => partsOf(domain).filter((part) => !INITIAL_PART.test(part)));
  return !!first?.some((one) => second?.some((other) => one.includes(other) || other.includes(one)));
}

function partsOf(domain: string): string[] {
  return domain.split('.').filter((part) => !SHARED_PART.test(part));
}
