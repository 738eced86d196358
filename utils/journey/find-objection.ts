import { compareTenants } from './compare-tenants';
import type { FormSight } from './form-sight';
import type { FormWarning, SendOutcome } from './outcomes';

type CredentialsSight = Extract<FormSight, { kind: 'credentials' }>;
type Objection = FormWarning | Extract<SendOutcome, { kind: 'other-tenant-elsewhere' }>;

/** What was said yes to: warnings in this very hand-over, and the form itself at an earlier time. */
export interface Given {
  confirmed: readonly FormWarning[];
  /** A yes is remembered for this form: it answers whether the form is meant, never whose it is. */
  isRemembered: boolean;
}

/**
 * What stands between a form and the password of `account`, the gravest first; `null` where the page itself says all of
 * it, or the person said yes to each. A form of another tenant that also posts elsewhere is refused whatever they say.
 */
export function findObjection(account: string | null, sight: CredentialsSight, given: Given): Objection | null {
  const { tenant, foreignTarget } = sight;
  if (foreignTarget !== null && compareTenants(account, tenant) === 'different') {
    return { kind: 'other-tenant-elsewhere', tenant: tenant ?? '', origin: foreignTarget };
  }
  const isAnswered = (warning: FormWarning) => given.confirmed.some((yes) => isSameWarning(warning, yes));
  return warningsOf(account, sight, given.isRemembered).find((warning) => !isAnswered(warning)) ?? null;
}

function warningsOf(account: string | null, sight: CredentialsSight, isRemembered: boolean): FormWarning[] {
  const { tenant, foreignTarget, form, why } = sight;
  const match = compareTenants(account, tenant);
  const isOfAccount = account !== null && sight.account === account.toLowerCase();
  const isAsked = sight.verdict === 'ask' && !isRemembered && !isOfAccount;
  const isTenantUnnamed = match === 'unknown';
  const warnings: FormWarning[] = [];
  if (foreignTarget !== null) warnings.push({ kind: 'foreign-target', origin: foreignTarget });
  if (match === 'different') warnings.push({ kind: 'other-tenant', account: account ?? '', tenant: tenant ?? '' });
  if (isAsked || isTenantUnnamed) {
    warnings.push({ kind: 'ask-form', form, why: isAsked ? why : null, account, tenant, isTenantUnnamed });
  }
  return warnings;
}

/** A yes holds for the tenant, the address and the form that it was said to: the page may show another by then. */
function isSameWarning(warning: FormWarning, yes: FormWarning): boolean {
  switch (warning.kind) {
    case 'foreign-target':
      return yes.kind === warning.kind && yes.origin === warning.origin;
    case 'other-tenant':
      return yes.kind === warning.kind && yes.account === warning.account && yes.tenant === warning.tenant;
    case 'ask-form':
      return (
        yes.kind === warning.kind &&
        yes.form === warning.form &&
        yes.why?.rule === warning.why?.rule &&
        yes.why?.words === warning.why?.words &&
        yes.account === warning.account &&
        yes.tenant === warning.tenant &&
        yes.isTenantUnnamed === warning.isTenantUnnamed
      );
  }
}
