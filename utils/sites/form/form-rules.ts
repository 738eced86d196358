import type { FormRule } from './form-rule';
import { RULES_AGAINST_OTHERS } from './rules-against-others';
import { RULES_AGAINST_OWN_ACCOUNTS } from './rules-against-own-accounts';
import { RULES_ASKED } from './rules-asked';
import { RULES_SURE } from './rules-sure';

/** The rule book of forms: first every reason against, then what the page itself says, then what it can mean. */
export const FORM_RULES: readonly FormRule[] = [
  ...RULES_AGAINST_OWN_ACCOUNTS,
  ...RULES_AGAINST_OTHERS,
  ...RULES_SURE,
  ...RULES_ASKED,
];
