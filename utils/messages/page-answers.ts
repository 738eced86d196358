import * as z from 'zod/mini';
import {
  type FillOutcome,
  FORM_FIELDS,
  type FormSight,
  NOT_OURS_REASONS,
  OUT_OF_REACH,
  SUBMIT_STATES,
} from '../journey/form-sight';
import { MOST_FORMS } from '../journey/limits';
import type { PageReading } from '../journey/outcomes';
import {
  accountSchema,
  certaintySchema,
  formKeySchema,
  idSchema,
  passwordSchema,
  shortTextSchema,
  whySchema,
} from './message-parts';

/** What scripts in pages answer to the background. It comes from a page's process, so it is parsed. */

/** What form a page shows. */
export const formSightSchema: z.ZodMiniType<FormSight> = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('credentials'),
    verdict: z.enum(['sure', 'ask']),
    why: whySchema,
    form: formKeySchema,
    purpose: z.enum(['change', 'add']),
    tenant: accountSchema,
    account: accountSchema,
    fields: z.strictObject({ email: z.enum(['editable', 'read-only', 'absent']), hasConfirm: z.boolean() }),
    foreignTarget: accountSchema,
  }),
  z.strictObject({
    kind: z.literal('several'),
    choices: z.array(z.strictObject({ form: formKeySchema, tenant: accountSchema })).check(z.maxLength(MOST_FORMS)),
  }),
  z.strictObject({ kind: z.literal('authorization') }),
  z.strictObject({ kind: z.literal('not-ours'), reason: z.enum(NOT_OURS_REASONS), why: whySchema }),
  z.strictObject({ kind: z.literal('out-of-reach'), what: z.enum(OUT_OF_REACH) }),
  z.strictObject({ kind: z.literal('none') }),
]);

/** What form a document shows, and whose page it is: told as news, and the answer to `form:inspect`. */
export const formReportSchema = z.strictObject({ view: idSchema, organization: accountSchema, sight: formSightSchema });
export type FormReport = z.infer<typeof formReportSchema>;

/** A content script's answer to `form:fill`. */
export const fillOutcomeSchema: z.ZodMiniType<FillOutcome> = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('filled'),
    tenant: accountSchema,
    replaced: z.nullable(shortTextSchema),
    submit: z.enum(SUBMIT_STATES),
  }),
  z.strictObject({ kind: z.literal('swallowed'), field: z.enum(FORM_FIELDS) }),
  z.strictObject({ kind: z.literal('too-short'), maxLength: z.int() }),
  z.strictObject({ kind: z.literal('unfit') }),
  z.strictObject({ kind: z.literal('gone') }),
]);

/** What a script that reads a page once, on the person's order, brings back. */
export const pageReadingSchema: z.ZodMiniType<PageReading> = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('one'),
    value: passwordSchema,
    certainty: certaintySchema,
    account: accountSchema,
  }),
  z.strictObject({ kind: z.literal('several') }),
  z.strictObject({ kind: z.literal('none') }),
]);
