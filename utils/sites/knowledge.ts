import * as z from 'zod/mini';
import { STEP_IDS } from '../journey/step-ids';
import { labelKey, locatorSchema, pageSchema, stepOnPageSchema } from './site-schema';

/**
 * What is known of pages beyond the built-in data: elements that the person pointed at, and imported site packs.
 * Locators and captions only, never hosts, permissions or values.
 */

/** Characters in a site pack's name. */
export const LONGEST_PACK_NAME = 80;
/** More than this many packs are nobody's intent. */
export const MOST_PACKS = 20;

const caption = z.string().check(z.minLength(1), z.maxLength(120));
const locators = z.array(locatorSchema).check(z.minLength(1), z.maxLength(12));
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const languageTag = z.string().check(z.regex(/^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i));
/** At least one letter or digit, and nothing that turns the sentence around it. */
const packName = z.string().check(z.maxLength(LONGEST_PACK_NAME), z.regex(/[\p{L}\p{N}]/u), z.regex(/^[^\p{C}]+$/u));

/** An element that the person pointed at for a step on one host. */
export const pickSchema = z.strictObject({
  locators,
  /** The caption behind the label that the locators name; `null` when they name none. */
  caption: z.nullable(caption),
});
export type TaughtElement = z.infer<typeof pickSchema>;

/** What can be pointed at: a step's element, or one of the form's fields. */
export const pickTargetSchema = z.enum([...STEP_IDS, 'form-password', 'form-email', 'form-confirm']);
export type PickTarget = z.infer<typeof pickTargetSchema>;

/** Picks of one host, each with the day on which it was made. */
export const hostPicksSchema = z.partialRecord(pickTargetSchema, z.strictObject({ ...pickSchema.shape, date: day }));
export type HostPicks = z.infer<typeof hostPicksSchema>;

/** Where a password stands, what is done there, and whose it is, is the built-in data's word alone. */
const packStep = z.extend(stepOnPageSchema, {
  step: z.enum(STEP_IDS.filter((step) => step !== 'read-the-password')),
});
const packPage = z.extend(z.omit(pageSchema, { passwordSigns: true, account: true }), {
  steps: z.array(packStep).check(z.maxLength(40)),
});
const fewKeys = (most: number) => z.refine((record) => Object.keys(record as object).length <= most);
const captions = z.array(caption).check(z.maxLength(20));

/** Site knowledge that mends the built-in data without a release. It points: nothing is pressed on its word alone. */
export const sitePackSchema = z.strictObject({
  name: packName,
  date: day,
  pages: z.array(packPage).check(z.maxLength(50)),
  labels: z.optional(z.record(labelKey, z.record(languageTag, captions).check(fewKeys(80))).check(fewKeys(300))),
});
export type SitePack = z.infer<typeof sitePackSchema>;

/** What a page's script is told beyond the built-in data, for its own host. */
export interface Knowledge {
  picks: HostPicks;
  packs: SitePack[];
}
