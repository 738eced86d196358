import * as z from 'zod/mini';
import type { Brief } from './brief';
import { accountSchema, formKeySchema, idSchema, passwordSchema } from './message-parts';

/** Which form is meant, where the page has several that could be; `null` is the only one. */
const form = z.nullable(formKeySchema);

/** Orders and news to content scripts, sent by the background alone. Apart from the requests, which no page's script need carry. */
const pageMessages = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('guide:changed'), brief: z.custom<Brief>((value) => typeof value === 'object') }),
  z.strictObject({ type: z.literal('guide:stopped') }),
  z.strictObject({ type: z.literal('form:inspect'), form }),
  z.strictObject({ type: z.literal('form:submit'), view: idSchema }),
  z.strictObject({
    type: z.literal('form:fill'),
    view: idSchema,
    form,
    /** Whose the form was and where it led when it was checked: what is neither any more gets nothing. */
    tenant: accountSchema,
    foreignTarget: accountSchema,
    email: accountSchema,
    password: passwordSchema,
  }),
]);
export type PageMessage = z.infer<typeof pageMessages>;

/** The order or news that `raw` is, or `null` if it is none. */
export function parsePageMessage(raw: unknown): PageMessage | null {
  const parsed = z.safeParse(pageMessages, raw);
  return parsed.success ? parsed.data : null;
}
