import { compareTenants } from '../journey/compare-tenants';
import type { RecognisedForm } from './recognised-form';

/** Whether a form is still for the tenant, and still leads to the address, that were checked. */
export function isSameForm(
  now: RecognisedForm,
  { tenant, foreignTarget }: Pick<RecognisedForm, 'tenant' | 'foreignTarget'>,
): boolean {
  if (now.foreignTarget !== foreignTarget) return false;
  return now.tenant === tenant || compareTenants(tenant, now.tenant) === 'same';
}
