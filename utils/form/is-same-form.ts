import { compareTenants } from '../journey/compare-tenants';
import type { RecognisedForm } from './recognised-form';

type Checked = Pick<RecognisedForm, 'tenant' | 'foreignTarget' | 'isAsked'>;

/** Whether a form still leads to the address, and says as surely what it is for, as when it was checked. */
export function isAsGood(now: RecognisedForm, { foreignTarget, isAsked }: Omit<Checked, 'tenant'>): boolean {
  return now.foreignTarget === foreignTarget && (isAsked || !now.isAsked);
}

/** Whether it is as good, and still for the tenant that was checked. */
export function isSameForm(now: RecognisedForm, checked: Checked): boolean {
  return (
    isAsGood(now, checked) && (now.tenant === checked.tenant || compareTenants(checked.tenant, now.tenant) === 'same')
  );
}
