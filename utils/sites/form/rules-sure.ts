import { SEEN } from '../evidence';
import type { FormRule } from './form-rule';
import type { Concept } from './markers';

const { axcientDocs, inferred } = SEEN;
/** What turns the meaning of a caption that names the product. */
export const TURNED: readonly Concept[] = [
  'otherProduct',
  'otherAccount',
  'otherSecret',
  'otherUse',
  'otherTopic',
  'server',
  'login',
  'loginHint',
  'personOfRole',
];

/** What the thing itself says is sure. */
export const RULES_SURE: readonly FormRule[] = [
  {
    id: 'password-label',
    verdict: 'sure',
    in: ['password'],
    says: ['product', 'role'],
    butNot: TURNED,
    evidence: axcientDocs,
    catches: 'the password’s label says it',
    leaves: 'a login’s label says it',
  },
  {
    id: 'user-label',
    verdict: 'sure',
    in: ['user'],
    says: ['product', 'role'],
    butNot: TURNED,
    only: ['is-neutral'],
    evidence: axcientDocs,
    catches: 'the user’s label says it',
    leaves: 'the user’s label says it, and the button goes on',
  },
  {
    id: 'bold-title',
    verdict: 'sure',
    in: ['short-texts'],
    says: ['product', 'role'],
    butNot: TURNED,
    only: ['is-neutral', 'has-user'],
    unless: ['has-title'],
    evidence: inferred,
    catches: 'a text in place of a title says it',
    leaves: 'a text below a title says it',
  },
  {
    id: 'admin-password',
    verdict: 'sure',
    in: ['password'],
    says: ['role'],
    butNot: TURNED,
    only: ['is-product-named', 'is-neutral'],
    evidence: inferred,
    catches: 'the admin’s password in the product’s row',
    leaves: 'the admin’s password below a sentence on the product',
  },
  {
    id: 'title',
    verdict: 'sure',
    in: ['titles'],
    says: ['product'],
    butNot: TURNED,
    only: ['is-admin-named', 'is-neutral'],
    evidence: inferred,
    catches: 'the title says it',
    leaves: 'the title says it, and the button goes on',
  },
];
