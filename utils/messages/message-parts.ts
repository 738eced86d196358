import * as z from 'zod/mini';
import type { Why } from '../journey/form-sight';
import type { Certainty } from '../journey/held-password';
import { ID, LONGEST_FORM_KEY, LONGEST_TEXT, LONGEST_WORDS } from '../journey/limits';
import type { FormWarning } from '../journey/outcomes';
import { PASSWORD } from '../journey/password-shape';

/** What several messages are made of. */

/** An id that we made ourselves: of a document, a reading, a password. */
export const idSchema = z.string().check(z.regex(ID));
/** At most 320 characters: as long as an e-mail address can be. */
export const shortTextSchema = z.string().check(z.maxLength(LONGEST_TEXT));
/** An account's or a tenant's name; `null` when it is unknown. */
export const accountSchema = z.nullable(shortTextSchema);
/** How sure the reader of a page was. */
export const certaintySchema: z.ZodMiniType<Certainty> = z.enum(['sure', 'check']);
/** Anything that can be a password at all. */
export const passwordSchema = z.string().check(z.regex(PASSWORD));
/** A rule's id, and the page's own words that decided. */
export const whySchema: z.ZodMiniType<Why> = z.strictObject({
  rule: z.string().check(z.maxLength(64)),
  words: z.string().check(z.maxLength(LONGEST_WORDS)),
});
/** Names a form among those of its host. */
export const formKeySchema = z.string().check(z.maxLength(LONGEST_FORM_KEY));
/** What the person is asked about a form, or told instead. */
export const formQuestionSchema = z.strictObject({
  kind: z.literal('ask-form'),
  form: formKeySchema,
  why: z.nullable(whySchema),
  account: accountSchema,
  tenant: accountSchema,
  isTenantUnnamed: z.boolean(),
});
/** A warning as the person was told it. */
export const formWarningSchema: z.ZodMiniType<FormWarning> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('other-tenant'), account: shortTextSchema, tenant: shortTextSchema }),
  z.strictObject({ kind: z.literal('foreign-target'), origin: shortTextSchema }),
  formQuestionSchema,
]);
