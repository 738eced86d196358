import { SEEN } from '../evidence';
import type { Rule } from '../rules';
import type { Concept } from './markers';

/** Where a form's tenant is named. */
export type TenantPlace =
  | 'row'
  /** Of the form: dialog title, legend, nearest heading. */
  | 'title'
  /** The user name's field. */
  | 'e-mail'
  /** What is chosen in a list, a combo box, of radio buttons. */
  | 'choice'
  | 'tab'
  | 'breadcrumb'
  /** The row whose "Change" the person pressed. */
  | 'pressed'
  /** A plain field. */
  | 'field'
  /** Short texts before the form. */
  | 'text'
  /** Whatever else is shown around it. */
  | 'around';

/** What may be true of a text that names a tenant. */
export type TenantFact =
  /** We wrote it ourselves. */
  | 'is-ours'
  | 'is-hidden'
  /** Outside of the dialog that holds the form. */
  | 'is-behind'
  /** In another row than the form. */
  | 'is-in-other-row'
  /** After the password, outside of its form. */
  | 'is-after'
  /** A domain that Microsoft gave a tenant (`*.onmicrosoft.com`): no other owner's. */
  | 'is-initial'
  /** A domain that shows how one is written. */
  | 'is-sample'
  /** Of a text that says who is signed in. */
  | 'is-user';

/** The first name of a domain that only shows how one is written. */
export const SAMPLE_NAME = /^(?:your|my)?-?(?:tenant|domain|company|organi[sz]ation|example|customer)(?:-?name)?$/;

/** A line of the rule book of tenants; `label` is that of a plain field. */
export type TenantRule = Rule<TenantPlace | 'label', Concept, TenantFact, never>;

const { axcientDocs, inferred, testCodeClassic } = SEEN;

/**
 * The rule book of tenants: whether a text around a form says whose it is. All that is `sure` counts alike, and where two
 * of it differ, nobody is named; what may name anybody (`ask`) counts only where nothing is sure, the first rule alone.
 */
export const TENANT_RULES: readonly TenantRule[] = [
  {
    id: 'ours',
    verdict: 'no',
    only: ['is-ours'],
    evidence: inferred,
    catches: 'our own address in the user name’s field',
    leaves: 'the address that the page filled in',
  },
  {
    id: 'sample',
    verdict: 'no',
    only: ['is-sample'],
    evidence: inferred,
    catches: 'an address that shows how one is written',
    leaves: 'a text before the form',
  },
  {
    id: 'user',
    verdict: 'no',
    only: ['is-user'],
    evidence: inferred,
    catches: 'who is signed in',
    leaves: 'a text before the form',
  },
  {
    id: 'hidden',
    verdict: 'no',
    only: ['is-hidden'],
    evidence: inferred,
    catches: 'the chosen option of a hidden list',
    leaves: 'the chosen option of a list',
  },
  {
    id: 'behind',
    verdict: 'no',
    only: ['is-behind'],
    evidence: inferred,
    catches: 'the chosen option behind the dialog',
    leaves: 'the chosen option of a list',
  },
  {
    id: 'other-row',
    verdict: 'no',
    only: ['is-in-other-row'],
    evidence: axcientDocs,
    catches: 'the chosen option in another row',
    leaves: 'the chosen option of a list',
  },
  {
    id: 'after',
    verdict: 'no',
    only: ['is-after'],
    evidence: inferred,
    catches: 'the chosen option of a list after the form',
    leaves: 'the chosen option of a list',
  },
  {
    id: 'row',
    verdict: 'sure',
    in: ['row'],
    evidence: testCodeClassic,
    catches: 'the form’s own row',
    leaves: 'a text before the form',
  },
  {
    id: 'title',
    verdict: 'sure',
    in: ['title'],
    evidence: inferred,
    catches: 'the form’s title',
    leaves: 'a text before the form',
  },
  {
    id: 'e-mail',
    verdict: 'sure',
    in: ['e-mail'],
    evidence: axcientDocs,
    catches: 'the address that the page filled in',
    leaves: 'our own address in the user name’s field',
  },
  {
    id: 'choice',
    verdict: 'sure',
    in: ['choice'],
    evidence: inferred,
    catches: 'the chosen option of a list',
    leaves: 'the chosen option of a hidden list',
  },
  {
    id: 'tab',
    verdict: 'sure',
    in: ['tab'],
    evidence: testCodeClassic,
    catches: 'the chosen tab',
    leaves: 'the chosen option of a list',
  },
  {
    id: 'breadcrumb',
    verdict: 'sure',
    in: ['breadcrumb'],
    evidence: inferred,
    catches: 'the breadcrumb',
    leaves: 'a text before the form',
  },
  {
    id: 'pressed',
    verdict: 'sure',
    in: ['pressed'],
    evidence: axcientDocs,
    catches: 'the row whose Change was pressed',
    leaves: 'the chosen option in another row',
  },
  {
    id: 'field',
    verdict: 'sure',
    in: ['label'],
    says: ['tenant'],
    evidence: inferred,
    catches: 'a field for the tenant',
    leaves: 'a field for a web address',
  },
  {
    id: 'text',
    verdict: 'ask',
    in: ['text'],
    evidence: inferred,
    catches: 'a text before the form',
    leaves: 'an initial domain further out',
  },
  {
    id: 'around',
    verdict: 'ask',
    in: ['around'],
    only: ['is-initial'],
    evidence: inferred,
    catches: 'an initial domain further out',
    leaves: 'another domain further out',
  },
];
