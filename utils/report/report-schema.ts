import * as z from 'zod/mini';
import { OVERLAY_STATES } from '../journey/overlay-view.ts';
import { STEP_IDS } from '../journey/step-ids.ts';
import { isWithinLimits } from './report-limits.ts';

/**
 * The page report: what a person may hand on of a page that the guide does not know, without anything personal in it.
 * `docs/report-a-page.md` tells how one becomes a fixture.
 */

const short = z.string().check(z.minLength(1), z.maxLength(120));
const list = z.array(short).check(z.maxLength(12));
const pixels = z.int().check(z.gte(-100_000), z.lte(1_000_000));

/** Some part of an element's name may be replaced; nothing in it can end the name, so that a fixture holds no other element. */
const tagName = z.string().check(z.maxLength(120), z.regex(/^[a-z][\w.:«»-]*$/i));
const language = z.string().check(z.regex(/^[A-Za-z-]{0,12}$/));

const nodeFields = {
  tag: tagName,
  role: z.optional(short),
  type: z.optional(short),
  /** The name that comes from elsewhere than the element's own text, and where from. */
  name: z.optional(short),
  nameFrom: z.optional(z.enum(['aria-label', 'aria-labelledby', 'label', 'alt', 'button', 'placeholder'])),
  /** The element's own text, line by line. */
  text: z.optional(list),
  id: z.optional(short),
  /** A field's `name`. */
  field: z.optional(short),
  testId: z.optional(short),
  icon: z.optional(short),
  states: z.optional(list),
  marks: z.optional(list),
  /** Where a link leads: a path, after the host where that is another. */
  path: z.optional(z.string().check(z.maxLength(300))),
  /** The host of a frame. */
  host: z.optional(short),
  /** Left, top, width and height in the window, in CSS pixels. */
  box: z.tuple([pixels, pixels, pixels, pixels]),
};

/** One element of the page's skeleton. */
export type SkeletonNode = z.infer<z.ZodMiniObject<typeof nodeFields>> & { children?: SkeletonNode[] | undefined };

const skeletonNode: z.ZodMiniType<SkeletonNode> = z.lazy(() =>
  z.strictObject({ ...nodeFields, children: z.optional(z.array(skeletonNode)) }),
);

/** The whole of it, measured before anything goes down into it. */
const skeletonTree = z.pipe(z.unknown().check(z.refine(isWithinLimits)), skeletonNode);

/** What the script in the page gives back. */
export const skeletonSchema = z.strictObject({
  /** The page's own host; one that could name a customer is told as `other`. */
  host: short,
  path: z.string().check(z.maxLength(300)),
  language,
  direction: z.enum(['ltr', 'rtl']),
  viewport: z.strictObject({ width: pixels, height: pixels }),
  /** More of the page was there than a report takes. */
  isCut: z.boolean(),
  tree: skeletonTree,
});
export type Skeleton = z.infer<typeof skeletonSchema>;

const guideSchema = z.strictObject({
  step: z.enum(STEP_IDS),
  state: z.enum(OVERLAY_STATES),
});

/** Of the report's form; a reader refuses any other. */
export const REPORT_VERSION = 1;

/** A whole report. */
export const reportSchema = z.strictObject({
  /** Of this form. */
  version: z.literal(REPORT_VERSION),
  /** Of the product. */
  product: short,
  page: z.strictObject({
    host: short,
    path: z.string().check(z.maxLength(300)),
    language,
    direction: z.enum(['ltr', 'rtl']),
    viewport: z.strictObject({ width: pixels, height: pixels }),
    /** The generations of pages that have this address. */
    generations: z.array(z.string().check(z.regex(/^[\w-]{1,20}$/))).check(z.maxLength(12)),
    /** What the guide showed there, or `null` where none ran. */
    guide: z.nullable(guideSchema),
    isCut: z.boolean(),
  }),
  skeleton: skeletonTree,
});
export type PageReport = z.infer<typeof reportSchema>;
