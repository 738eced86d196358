import { areTorn, isInitialDomain } from '../journey/compare-tenants';
import { LONGEST_TEXT } from '../journey/limits';
import { readDomains } from '../journey/read-domains';
import { judgeByRules } from '../look/judge-by-rules';
import type { Concept } from '../sites/form/markers';
import {
  SAMPLE_NAME,
  TENANT_RULES,
  type TenantFact,
  type TenantPlace,
  type TenantRule,
} from '../sites/form/tenant-rules';
import { hostGroupOf } from '../sites/hosts';
import { captionOf } from './as-written';
import { mentions } from './mentions';

/** A text around a form that names a tenant: where it stands, its domains, and what is true of it. */
export interface TenantNaming {
  at: TenantPlace;
  domains: readonly string[];
  /** Of a plain field, normalised. */
  labels?: readonly string[];
  is: Partial<Record<TenantFact, boolean>>;
}

function isSample(domain: string): boolean {
  return SAMPLE_NAME.test(domain.split('.')[0] ?? '');
}

/** The naming that a text is; none where it names no domain, or pages alone that are known. */
export function namingOf(at: TenantPlace, text: string, more: Omit<Partial<TenantNaming>, 'at'> = {}): TenantNaming[] {
  const domains = readDomains(text).filter((domain) => !hostGroupOf(`https://${domain}/`));
  if (domains.length === 0) return [];
  const is = {
    'is-initial': domains.every(isInitialDomain),
    'is-sample': domains.every(isSample),
    'is-user': mentions('signedIn', captionOf(text)),
    ...more.is,
  };
  return [{ at, domains, ...more, is }];
}

/** The rule that decides whether a naming says whose the form is; `null` where it says nothing. */
export function judgeNaming(naming: TenantNaming, rules: readonly TenantRule[] = TENANT_RULES): TenantRule | null {
  const hit = judgeByRules(rules, naming, {
    captionsAt: (place: TenantPlace | 'label', { at, domains, labels = [] }) => {
      if (place === 'label') return labels;
      return place === at ? [domains.join(', ')] : [];
    },
    isTrue: (fact: TenantFact, { is }) => is[fact] === true,
    mentions: (concept: Concept, caption) => mentions(concept, caption),
  });
  return hit?.rule ?? null;
}

/**
 * The tenant that a form is for. Where several domains may be one tenant's, all are told, e.g. "contoso.onmicrosoft.com,
 * contoso.com"; `null` where two of them name different tenants, or none any.
 */
export function readTenant(namings: readonly TenantNaming[]): string | null {
  const judged = namings.map((naming) => ({ naming, rule: judgeNaming(naming) }));
  const first = TENANT_RULES.find((rule) => rule.verdict !== 'no' && judged.some((each) => each.rule === rule));
  const counted = judged.filter(({ rule }) =>
    first?.verdict === 'sure' ? rule?.verdict === 'sure' : rule !== null && rule === first,
  );
  const domains = [...new Set(counted.flatMap(({ naming }) => naming.domains))];
  return domains.length === 0 || areTorn(domains) ? null : inBounds(domains);
}

/** The domains as one text: of more than fit, the first. */
function inBounds(domains: readonly string[]): string {
  return domains.reduce((text, domain) =>
    text.length + 2 + domain.length > LONGEST_TEXT ? text : `${text}, ${domain}`,
  );
}
