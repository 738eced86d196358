import * as z from 'zod/mini';
import { STEP_IDS } from '../journey/step-ids';

/**
 * The schema of site knowledge: where each step's element stands on which page. Built-in data (`microsoft/`,
 * `x360cloud/`) and imported site packs share it. It holds data only: no functions, no branches on hosts.
 */

/** Where a fact comes from, and when it was seen: `MS` Microsoft, `D` vendor documentation, `3P` third party, `INF` inferred. */
const evidenceSchema = z.strictObject({
  kind: z.enum(['MS', 'D', '3P', 'INF', 'own']),
  seen: z.string().check(z.regex(/^\d{4}(-\d{2}){0,2}$/)),
});

const text = z.string().check(z.minLength(1), z.maxLength(300));
/** A key of `LABELS`: a caption in every language that is known for it. */
const labelKey = z.string().check(z.maxLength(80), z.regex(/^[a-z0-9-]+$/));

/** Roles whose elements can be found by name. `clickable` is any of button, link, tab, option, menuitem, radio, and what has no role and is made to be clicked. */
const roleSchema = z.enum([
  'button',
  'link',
  'tab',
  'option',
  'menuitem',
  'radio',
  'checkbox',
  'combobox',
  'textbox',
  'heading',
  'row',
  'dialog',
  'clickable',
]);

/**
 * One way to find an element. A list of them is a ladder, best first: a language-free hook, then role and name, then
 * text. A rung that finds exactly one visible element answers; one that finds two or more ends the search as
 * "several"; one that finds none hands on to the next.
 *
 * - `css`: a selector; with `label`, only elements whose name, or first line of text, is that label.
 * - `role`: an element of the role whose accessible name equals the label (never a substring).
 * - `card`: a clickable element whose first line of text equals the label (a bold name above a grey description).
 * - `text`: the innermost element whose whole text equals the label; with `isPlain`, not on something to press.
 * - `field`: an editable text field; with `label`, one so named; without, the only one in the scope.
 * - `mention`: any visible text in which one of the label's captions stands as a phrase; with `in: 'heading'`, only a
 *   heading's. Only good as a sign.
 * - `password`: the element that shows an app password, as the reader finds it. A sign that the password's step is open.
 */
const locatorSchema = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('css'), css: text, label: z.optional(labelKey), evidence: evidenceSchema }),
  z.strictObject({ by: z.literal('role'), role: roleSchema, label: labelKey, evidence: evidenceSchema }),
  z.strictObject({ by: z.literal('card'), label: labelKey, evidence: evidenceSchema }),
  z.strictObject({
    by: z.literal('text'),
    label: labelKey,
    isPlain: z.optional(z.literal(true)),
    evidence: evidenceSchema,
  }),
  z.strictObject({ by: z.literal('field'), label: z.optional(labelKey), evidence: evidenceSchema }),
  z.strictObject({
    by: z.literal('mention'),
    label: labelKey,
    in: z.optional(z.literal('heading')),
    evidence: evidenceSchema,
  }),
  z.strictObject({ by: z.literal('password'), evidence: evidenceSchema }),
]);

/** Signs, of which there are few. */
const signs = z.array(locatorSchema).check(z.maxLength(12));

/**
 * Where to look: `top` is the topmost modal dialog, or the page where none is open; `dialog` only inside an open dialog;
 * `navigation` inside a navigation landmark or list; `row` the table row, list item or card that names the password's tenant,
 * and the whole page where the tenant is unknown; `own-row` the same, and nowhere where it is unknown.
 */
const scopeSchema = z.enum(['top', 'dialog', 'navigation', 'row', 'own-row']);

const targetSchema = z.strictObject({
  /** What the person does to it. */
  act: z.enum(['click', 'type', 'look']),
  scope: z.optional(scopeSchema),
  /** Signs that must all be visible for this target to count. */
  when: z.optional(signs),
  /** Signs of which none may be visible. */
  unless: z.optional(signs),
  /** The same in the account's own row, whatever the target's scope; where the row is unknown, none is visible. */
  whenOwnRow: z.optional(signs),
  unlessOwnRow: z.optional(signs),
  /** Counts only once another move of the step was pointed at in this document: where nothing was changed, nothing is saved. */
  isSequel: z.optional(z.literal(true)),
  locators: z.array(locatorSchema).check(z.minLength(1), z.maxLength(12)),
});

const stepOnPageSchema = z.strictObject({
  step: z.enum(STEP_IDS),
  /** Furthest first: a later move of the same step stands before an earlier one (Add before the option, the option before the list). */
  targets: z.array(targetSchema).check(z.maxLength(60)),
  /** When these signs are visible and no target is, the option is missing: the guide says why (state `stuck`). */
  missingWhen: z.optional(signs),
});

const pageSchema = z.strictObject({
  id: labelKey,
  generation: z.enum(['G1', 'G2', 'G3', 'wizard', 'admin', 'entra', 'classic', 'modern']),
  hosts: z.array(text).check(z.maxLength(20)),
  /** Globs on `pathname + hash`, in any case; `*` is any run of characters. */
  paths: z.array(text).check(z.maxLength(20)),
  steps: z.array(stepOnPageSchema).check(z.maxLength(40)),
  /** Where other passwords may show at these addresses too: one of these signs must be visible before any is read. */
  passwordSigns: z.optional(signs),
  /** Where the signed-in account's e-mail address stands. */
  account: z.optional(signs),
});

export type Evidence = z.infer<typeof evidenceSchema>;
export type Role = z.infer<typeof roleSchema>;
export type Act = z.infer<typeof targetSchema>['act'];
export type Locator = z.infer<typeof locatorSchema>;
export type Scope = z.infer<typeof scopeSchema>;
export type Target = z.infer<typeof targetSchema>;
export type StepOnPage = z.infer<typeof stepOnPageSchema>;
export type Page = z.infer<typeof pageSchema>;
/** A caption by BCP 47 language; compared without case, with blanks, quotes and full-width forms normalised. */
export type LabelsByLanguage = Record<string, readonly string[]>;

export { labelKey, locatorSchema, pageSchema, stepOnPageSchema };
