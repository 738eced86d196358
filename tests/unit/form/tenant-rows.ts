import { namingOf, type TenantNaming } from '../../../utils/form/read-tenant';
import type { TenantFact, TenantPlace } from '../../../utils/sites/form/tenant-rules';
import type { RuleRow } from '../rule-book';

/** `nothing`: no rule applies; the text names nobody as well. */
type Wanted = 'sure' | 'ask' | 'no' | 'nothing';

/** One text that names contoso.com, or the domain given. */
export function naming(at: TenantPlace, facts: readonly TenantFact[] = [], text = 'contoso.com'): TenantNaming {
  const [only] = namingOf(at, text, { is: Object.fromEntries(facts.map((fact) => [fact, true])) });
  if (!only) throw new Error(`No domain is in ${text}.`);
  return only;
}

const row = (wanted: Wanted, says: TenantNaming): RuleRow<TenantNaming> => ({ says, wanted });

/** What each rule must catch and what it must leave, by the names that the rules give them. */
export const TENANT_ROWS: Readonly<Record<string, RuleRow<TenantNaming>>> = {
  'our own address in the user name’s field': row('no', naming('e-mail', ['is-ours'], 'svc@contoso.com')),
  'the address that the page filled in': row('sure', naming('e-mail', [], 'admin@contoso.com')),
  'an address that shows how one is written': row('no', naming('text', [], 'name@tenant.onmicrosoft.com')),
  'who is signed in': row('no', naming('text', [], 'Logged in as: tech@contoso.com')),
  'the chosen option of a hidden list': row('no', naming('choice', ['is-hidden'])),
  'the chosen option behind the dialog': row('no', naming('choice', ['is-behind'])),
  'the chosen option in another row': row('no', naming('choice', ['is-in-other-row'])),
  'the chosen option of a list after the form': row('no', naming('choice', ['is-after'])),
  'the chosen option of a list': row('sure', naming('choice')),
  'the chosen tab': row('sure', naming('tab')),
  'the form’s own row': row('sure', naming('row', [], 'contoso.com (Microsoft Office 365)')),
  'the form’s title': row('sure', naming('title', [], 'Change the admin user of contoso.com')),
  'the breadcrumb': row('sure', naming('breadcrumb', [], 'Services › contoso.com')),
  'the row whose Change was pressed': row('sure', naming('pressed')),
  'a field for the tenant': row('sure', { ...naming('field'), labels: ['tenant domain'] }),
  'a field for a web address': row('nothing', { ...naming('field'), labels: ['web address'] }),
  'a text before the form': row('ask', naming('text', [], 'The mailboxes of contoso.com are saved.')),
  'an initial domain further out': row('ask', naming('around', [], 'contoso.onmicrosoft.com')),
  'another domain further out': row('nothing', naming('around')),
};
