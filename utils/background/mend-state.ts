import * as z from 'zod/mini';
import type { GuideSettings } from '../journey/guide-settings';
import type { WaitingSend } from '../journey/hand-over';
import { HAND_OVER_OUTCOMES, type HandedOver } from '../journey/hand-over-record';
import { type Delivery, LONGEST_LIFETIME_MINUTES, MISSING_PARTS } from '../journey/held-password';
import { ID } from '../journey/limits';
import type { ReadOutcome, SendOutcome } from '../journey/outcomes';
import { LOST_REASONS, OVERLAY_STATES } from '../journey/overlay-view';
import { STEP_IDS } from '../journey/step-ids';
import {
  accountSchema,
  certaintySchema,
  formQuestionSchema,
  formWarningSchema,
  idSchema,
  passwordSchema,
  shortTextSchema,
} from '../messages/message-parts';
import { fillOutcomeSchema, formSightSchema } from '../messages/page-answers';
import type { Asking, Notice } from '../messages/popup-state';
import { MOST_HELD, type VaultEntry } from '../vault/vault';
import { type CourierState, INITIAL_STATE, type OpenDocument } from './courier-state';

/**
 * What an earlier life of the background left in the session is `unknown` like anything that comes from outside: each part
 * is read by itself, so that what is damaged takes nothing with it that is whole.
 */

const LONGEST_LIFETIME_MS = LONGEST_LIFETIME_MINUTES * 60_000;
const time = z.number().check(z.nonnegative());
const tabId = z.int();
const documentId = z.nullable(z.string());

const guideSchema: z.ZodMiniType<GuideSettings> = z.object({
  status: z.enum(['idle', 'running', 'paused']),
  isAccountReady: z.nullable(z.boolean()),
  preparing: z.nullable(z.enum(STEP_IDS)),
  account: accountSchema,
  doesSteps: z.boolean(),
  // An older version did not say it so: no second password is made by itself.
  leavesCreateToPerson: z.prefault(z.boolean(), true),
});

const place = { tenant: accountSchema, view: idSchema };
const filledSchema = z.object({
  kind: z.literal('filled'),
  ...place,
  missing: z.exactOptional(z.array(z.enum(MISSING_PARTS)).check(z.maxLength(MISSING_PARTS.length))),
});
const deliverySchema: z.ZodMiniType<Delivery> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('none') }),
  z.object({ kind: z.literal('sending'), ...place }),
  filledSchema,
  z.object({ kind: z.literal('submitted'), ...place, isUnsure: z.boolean() }),
  z.object({ kind: z.literal('refused'), text: shortTextSchema }),
]);

const entrySchema: z.ZodMiniType<VaultEntry> = z
  .object({
    id: idSchema,
    account: accountSchema,
    name: shortTextSchema,
    certainty: certaintySchema,
    capturedAt: time,
    expiresAt: time,
    delivery: deliverySchema,
    mayBeUsed: z.exactOptional(z.literal(true)),
    from: z.object({ readingId: idSchema, tabId, documentId }),
    isNameGuessed: z.exactOptional(z.literal(true)),
    filledBefore: z.exactOptional(filledSchema),
  })
  // A wrong time must not keep it for longer than any setting would.
  .check(z.refine(({ capturedAt, expiresAt }) => expiresAt - capturedAt <= LONGEST_LIFETIME_MS));

const waitingSendSchema: z.ZodMiniType<WaitingSend> = z.object({
  passwordId: idSchema,
  tabId,
  host: z.string(),
  account: accountSchema,
  until: time,
});

const askingSchema: z.ZodMiniType<Asking> = z.object({
  passwordId: idSchema,
  tabId,
  view: idSchema,
  question: formQuestionSchema,
  until: time,
});

const deliveredSchema = z.object({ account: accountSchema, name: shortTextSchema, tabId });
const handedOverSchema: z.ZodMiniType<HandedOver> = z.object({
  id: z.string(),
  at: time,
  ...deliveredSchema.shape,
  tenant: accountSchema,
  outcome: z.enum(HAND_OVER_OUTCOMES),
  passwordId: idSchema,
  tabId: z.nullable(tabId),
  isPast: z.exactOptional(z.literal(true)),
});

const documentSchema: z.ZodMiniType<OpenDocument> = z.object({
  tabId,
  documentId,
  told: z.exactOptional(z.object({ sight: formSightSchema, organization: accountSchema })),
});
const progressSchema = z.object({ step: z.enum(STEP_IDS), state: z.enum(OVERLAY_STATES) });

const sendOutcomeSchema: z.ZodMiniType<SendOutcome> = z.union([
  fillOutcomeSchema,
  formWarningSchema,
  z.object({ kind: z.literal('guiding'), untilMs: time }),
  z.object({ kind: z.literal('other-tenant-elsewhere'), tenant: shortTextSchema, origin: shortTextSchema }),
  z.object({ kind: z.literal('not-a-form'), sight: formSightSchema }),
  z.object({ kind: z.enum(['tab-changed', 'expired']) }),
]);
const readOutcomeSchema: z.ZodMiniType<ReadOutcome> = z.union([
  z.object({ kind: z.literal('held'), certainty: certaintySchema }),
  z.object({ kind: z.enum(['several', 'none', 'full', 'frame']) }),
  z.object({ kind: z.literal('wrong-page'), host: z.string() }),
]);
const noticeSchema: z.ZodMiniType<Notice> = z.union([
  z.object({ kind: z.enum(['expired', 'locked']), mayBeUsed: z.boolean() }),
  z.object({ kind: z.enum(['delivered', 'hand-over-lapsed', 'full', 'hand-over-left', 'hand-over-replaced']) }),
  z.object({ kind: z.enum(['updated', 'form-emptied', 'form-left', 'damaged']) }),
  z.object({ kind: z.literal('overlay-lost'), reason: z.enum(LOST_REASONS), tabId }),
  z.object({ kind: z.literal('refused'), text: shortTextSchema }),
  z.object({ kind: z.literal('hand-over-stopped'), outcome: sendOutcomeSchema }),
  z.object({ kind: z.literal('selection-refused'), outcome: readOutcomeSchema }),
]);

/** The state as far as it can be read, and whether anything of it could not be. A session without one is whole. */
export function mendState(stored: unknown): { state: CourierState; isDamaged: boolean } {
  if (stored === undefined) return { state: INITIAL_STATE, isDamaged: false };
  let isDamaged = false;
  const parts = isRecord(stored) ? stored : {};

  function read<T>(schema: z.ZodMiniType<T>, raw: unknown): T[] {
    const parsed = z.safeParse(schema, raw);
    if (!parsed.success) isDamaged = true;
    return parsed.success ? [parsed.data] : [];
  }
  function part<K extends keyof CourierState>(key: K, schema: z.ZodMiniType<CourierState[K]>): CourierState[K] {
    const [value = INITIAL_STATE[key]] = read(schema, parts[key]);
    return value;
  }
  function list<T>(key: keyof CourierState, schema: z.ZodMiniType<T>): T[] {
    return read(z.array(z.unknown()), parts[key]).flatMap((all) => all.flatMap((one) => read(schema, one)));
  }
  function byName<T>(key: keyof CourierState, name: RegExp, schema: z.ZodMiniType<T>): Record<string, T> {
    const [all = {}] = read(z.record(z.string(), z.unknown()), parts[key]);
    const named = Object.entries(all).flatMap(([at, one]) =>
      read(z.string().check(z.regex(name)), at).flatMap(() => read(schema, one).map((value) => [at, value] as const)),
    );
    return Object.fromEntries(named);
  }

  const held = list('held', entrySchema);
  const distinct = held.filter(({ id }, at) => held.findIndex((other) => other.id === id) === at).slice(0, MOST_HELD);
  if (distinct.length < held.length) isDamaged = true;
  const ofHeld = <T extends { passwordId: string } | null>(one: T): T | null =>
    distinct.some(({ id }) => id === one?.passwordId) ? one : null;
  const state: CourierState = {
    guide: part('guide', guideSchema),
    held: distinct,
    waitingSend: ofHeld(part('waitingSend', z.nullable(waitingSendSchema))),
    asking: ofHeld(part('asking', z.nullable(askingSchema))),
    delivered: part('delivered', z.nullable(deliveredSchema)),
    handedOver: list('handedOver', handedOverSchema),
    accounts: byName('accounts', TAB, shortTextSchema),
    views: byName('views', ID, documentSchema),
    progress: byName('progress', TAB, progressSchema),
    notice: part('notice', z.nullable(noticeSchema)),
    isAlerting: part('isAlerting', z.boolean()),
  };
  return { state, isDamaged };
}

/** Whether what lies under a password's id can be one. */
export function isPassword(stored: unknown): stored is string {
  return z.safeParse(passwordSchema, stored).success;
}

const TAB = /^\d+$/;

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
