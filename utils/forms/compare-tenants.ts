export type TenantMatch = 'same' | 'different' | 'unknown';

/** Whether the password's account and the form's tenant belong together, as far as their names can tell. */
export function compareTenants(_account: string | null, _tenant: string | null): TenantMatch {
  return 'unknown';
}
