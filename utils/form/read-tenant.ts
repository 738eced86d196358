import { compareTenants } from '../journey/compare-tenants';
import { readDomains } from '../journey/read-domains';
import type { Look } from '../look/open-look';
import { readText } from '../look/read-text';

/**
 * The tenant that a form is for, from everything that names it (row, dialog title, e-mail field, chosen option …). Where
 * they name two domains that may be one tenant's, both are told, e.g. "contoso.onmicrosoft.com, contoso.com". `null` where
 * two of them name different tenants, and where none names a domain and `otherwise`, free text that may name anybody, does
 * not either.
 */
export function readTenant(sources: readonly string[], otherwise: readonly string[]): string | null {
  const named = domainsIn(sources);
  const domains = named.length > 0 ? named : domainsIn(otherwise);
  const isTorn = domains.some((a) => domains.some((b) => compareTenants(a, b) === 'different'));
  return domains.length === 0 || isTorn ? null : domains.join(', ');
}

function domainsIn(texts: readonly string[]): string[] {
  return [...new Set(texts.flatMap(readDomains))];
}

/** The texts of a document's breadcrumbs. */
export function readBreadcrumbs(look: Look): string[] {
  return look
    .query('.breadcrumb, .breadcrumbs, [aria-label*=breadcrumb i]')
    .filter(look.isVisible)
    .map((trail) => readText(trail));
}
