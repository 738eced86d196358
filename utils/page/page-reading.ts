import * as z from 'zod/mini';

/** What a script that reads a page once, on the person's order, brings back. It comes from a page's process, so it is parsed. */
export const pageReadingSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('one'),
    value: z.string().check(z.regex(/^[^\s\p{C}]{8,128}$/u)),
    certainty: z.enum(['sure', 'check']),
    account: z.nullable(z.string().check(z.maxLength(320))),
  }),
  z.strictObject({ kind: z.literal('several') }),
  z.strictObject({ kind: z.literal('none') }),
]);
export type PageReading = z.infer<typeof pageReadingSchema>;
