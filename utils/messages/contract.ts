import * as z from 'zod/mini';
import type { FillOutcome, FormSight } from '../forms/form-sight';
import type { Brief } from '../guide/brief';
import { STEP_IDS } from '../guide/step-ids';
import type { PopupState } from '../popup/popup-state';
import type { ReportOutcome } from '../report/report-outcome';
import { pickSchema, pickTargetSchema } from '../sites/knowledge';
import type { SenderClass } from './classify-sender';
import type { ReadOutcome, SendOutcome } from './outcomes';

/**
 * Every message that crosses contexts. Orders are `noun:verb` in the imperative, news in the past tense. A message is
 * `unknown` until its schema says otherwise; schemas are strict, so an unknown key is a refusal.
 */

const id = z.string().check(z.regex(/^[\w-]{8,64}$/));
const tabId = z.int().check(z.nonnegative());
const shortText = z.string().check(z.maxLength(320));
const account = z.nullable(shortText);
/** 8 to 128 characters without white space or control characters. */
const password = z.string().check(z.regex(/^[^\s\p{C}]{8,128}$/u));
const overlayState = z.enum(['pointing', 'waiting', 'words', 'stuck', 'captured', 'paused']);

const formSight: z.ZodMiniType<FormSight> = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('credentials'),
    purpose: z.enum(['change', 'add']),
    tenant: account,
    fields: z.strictObject({ email: z.enum(['editable', 'read-only', 'absent']), hasConfirm: z.boolean() }),
    foreignTarget: account,
  }),
  z.strictObject({ kind: z.literal('several'), count: z.int() }),
  z.strictObject({ kind: z.literal('authorization') }),
  z.strictObject({
    kind: z.literal('refused'),
    reason: z.enum(['login', 'create-user', 'registration', 'reset', 'code', 'portal', 'other']),
  }),
  z.strictObject({ kind: z.literal('none') }),
]);

/** Requests to the background: who may send each, and its form. */
const REQUESTS = {
  'page:opened': request(['microsoft', 'x360cloud'], { view: id }),
  'step:shown': request(['microsoft', 'x360cloud'], { step: z.enum(STEP_IDS), state: overlayState }),
  'pick:learned': request(['microsoft', 'x360cloud'], { target: pickTargetSchema, pick: pickSchema }),
  'overlay:lost': request(['microsoft', 'x360cloud'], {}),
  'guide:start': request(['extension-page'], {}),
  'guide:pause': request(['extension-page', 'microsoft', 'x360cloud'], {}),
  'guide:resume': request(['extension-page', 'microsoft', 'x360cloud'], {}),
  'guide:stop': request(['extension-page'], {}),
  'guide:answer': request(['extension-page'], { isAccountReady: z.boolean() }),
  'guide:step-done': request(['microsoft'], {}),
  'guide:do-steps': request(['extension-page', 'microsoft', 'x360cloud'], { isOn: z.boolean() }),
  'password:captured': request(['microsoft'], {
    readingId: id,
    value: password,
    certainty: z.enum(['sure', 'check']),
    account,
    name: shortText,
  }),
  'password:reveal': request(['extension-page'], { id }),
  'password:forget': request(['extension-page'], { id }),
  'password:send': request(['extension-page'], {
    id,
    tabId,
    /** The document that the popup showed, or `null` where no form was open yet. */
    view: z.nullable(id),
    isTenantConfirmed: z.boolean(),
  }),
  'password:read-page': request(['extension-page'], { tabId }),
  'password:use-selection': request(['extension-page'], { tabId }),
  'account:name': request(['extension-page'], { id, account: shortText.check(z.minLength(3)) }),
  'popup:opened': request(['extension-page'], { tabId: z.nullable(tabId) }),
  'x360cloud:open': request(['extension-page'], {}),
  'sign-in:open': request(['extension-page'], {}),
  /** `null` is the page that asks. */
  'page:report': request(['extension-page', 'microsoft', 'x360cloud'], { tabId: z.nullable(tabId) }),
  'form:seen': request(['x360cloud'], { view: id, sight: formSight }),
  'form:submitted': request(['x360cloud'], { view: id }),
  'form:closed': request(['x360cloud'], { view: id }),
  'form:refused': request(['x360cloud'], { view: id, text: shortText }),
} as const;

/** What each request is answered with; `null` is a bare acknowledgement. */
export interface Replies {
  'page:opened': Brief;
  'pick:learned': Brief;
  'password:captured': { held: number };
  'password:reveal': { value: string };
  'password:send': SendOutcome;
  'password:read-page': ReadOutcome;
  'password:use-selection': ReadOutcome;
  'popup:opened': PopupState;
  'page:report': ReportOutcome;
}

/** Orders and news to content scripts, sent by the background alone. */
const pageMessages = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('guide:changed'), brief: z.custom<Brief>((value) => typeof value === 'object') }),
  z.strictObject({ type: z.literal('guide:stopped') }),
  z.strictObject({ type: z.literal('form:inspect') }),
  z.strictObject({ type: z.literal('form:submit'), view: id }),
  z.strictObject({ type: z.literal('form:fill'), view: id, email: account, password }),
]);
export type PageMessage = z.infer<typeof pageMessages>;

/** A content script's answer to `form:inspect`. */
export const formReportSchema = z.strictObject({ view: id, organization: account, sight: formSight });
export type FormReport = z.infer<typeof formReportSchema>;

/** A content script's answer to `form:fill`. */
export const fillOutcomeSchema: z.ZodMiniType<FillOutcome> = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('filled'),
    tenant: account,
    isTrimmed: z.exactOptional(z.boolean()),
    submit: z.exactOptional(z.enum(['enabled', 'disabled', 'unknown'])),
  }),
  z.strictObject({ kind: z.literal('swallowed'), field: z.enum(['email', 'password', 'confirm']) }),
  z.strictObject({ kind: z.literal('too-short'), maxLength: z.int() }),
  z.strictObject({ kind: z.literal('gone') }),
]);

export type RequestType = keyof typeof REQUESTS;
type Body<K extends RequestType> = z.infer<(typeof REQUESTS)[K]['schema']>;
export type Request<T extends RequestType = RequestType> = {
  // An empty body is inferred as "every key is never", which would forbid the type too.
  [K in T]: Body<K> extends Record<string, never> ? { type: K } : Body<K> & { type: K };
}[T];
export type ReplyTo<T extends RequestType> = T extends keyof Replies ? Replies[T] : null;

/** Why a request was refused; each has its sentence. */
export type Refusal = 'malformed' | 'not-allowed' | 'too-many' | 'gone' | 'failed';
export type Answer<T> = { ok: true; value: T } | { ok: false; refusal: Refusal };

/** The request that `raw` is, or `null` if it is none. */
export function parseRequest(raw: unknown): Request | null {
  const type = typeof raw === 'object' && raw !== null && Object.hasOwn(raw, 'type') ? Reflect.get(raw, 'type') : null;
  if (typeof type !== 'string' || !Object.hasOwn(REQUESTS, type)) return null;
  const name = type as RequestType;
  const { type: _, ...body } = raw as Record<string, unknown>;
  const parsed = z.safeParse(REQUESTS[name].schema, body);
  return parsed.success ? ({ ...parsed.data, type: name } as Request) : null;
}

/** Whether this class of sender may send the request. */
export function mayRequest(sender: SenderClass, type: RequestType): boolean {
  return REQUESTS[type].from.includes(sender);
}

/** The order or news that `raw` is, or `null` if it is none. */
export function parsePageMessage(raw: unknown): PageMessage | null {
  const parsed = z.safeParse(pageMessages, raw);
  return parsed.success ? parsed.data : null;
}

function request<S extends z.core.$ZodShape>(from: readonly SenderClass[], shape: S) {
  return { from, schema: z.strictObject(shape) };
}
