import { compareTenants } from '../journey/compare-tenants';
import { readDomains } from '../journey/read-domains';
import type { Look } from '../look/open-look';
import { readText } from '../look/read-text';

/**
 * The tenant that a form is for, from several sources (row, dialog title, e-mail field, breadcrumb; most trusted first).
 * Where they name two domains that may be one tenant's, both are told, e.g. "contoso.onmicrosoft.com, contoso.com".
 * `null` where none names a domain or two of them name different tenants.
 */
export function readTenant(sources: readonly string[]): string | null {
  const domains = [...new Set(sources.flatMap(readDomains))];
  const isTorn = domains.some((a) => domains.some((b) => compareTenants(a, b) === 'different'));
  return domains.length === 0 || isTorn ? null : domains.join(', ');
}

/** The texts of a document's breadcrumbs. */
export function readBreadcrumbs(look: Look): string[] {
  return look.query('.breadcrumb, .breadcrumbs, [aria-label*=breadcrumb i]').map((trail) => readText(trail));
}
