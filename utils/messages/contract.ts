import * as z from 'zod/mini';
import { MISSING_PARTS } from '../journey/held-password';
import type { ReadOutcome, SendOutcome } from '../journey/outcomes';
import { LOST_REASONS, OVERLAY_STATES } from '../journey/overlay-view';
import type { ReportOutcome } from '../journey/report-outcome';
import { STEP_IDS } from '../journey/step-ids';
import { pickSchema, pickTargetSchema } from '../sites/knowledge';
import type { Brief, Opening } from './brief';
import type { SenderClass } from './classify-sender';
import {
  accountSchema,
  certaintySchema,
  formKeySchema,
  formWarningSchema,
  idSchema,
  passwordSchema,
  shortTextSchema,
} from './message-parts';
import { formReportSchema } from './page-answers';
import type { PopupState } from './popup-state';

/**
 * Every request to the background, and what it is answered with. Orders are `noun:verb` in the imperative, news in the past
 * tense. A message is `unknown` until its schema says otherwise; schemas are strict, so an unknown key is a refusal.
 * What goes the other way stands in `page-messages.ts`, what pages answer in `page-answers.ts`.
 */

const tabId = z.int().check(z.nonnegative());

/** Who may send each request, and its form. */
const REQUESTS = {
  'page:opened': request(['microsoft', 'x360cloud'], { view: idSchema }),
  'step:shown': request(['microsoft', 'x360cloud'], {
    step: z.enum(STEP_IDS),
    state: z.enum(OVERLAY_STATES),
    /** The account that the page shows, where it is the service account's own page. */
    account: accountSchema,
  }),
  /** Brings the page the script of "It looks different here", which it does not carry. */
  'picker:needed': request(['microsoft', 'x360cloud'], {}),
  'pick:learned': request(['microsoft', 'x360cloud'], { target: pickTargetSchema, pick: pickSchema }),
  'overlay:lost': request(['microsoft', 'x360cloud'], { reason: z.enum(LOST_REASONS) }),
  'guide:start': request(['extension-page'], {
    isAccountReady: z.optional(z.boolean()),
    doesSteps: z.optional(z.boolean()),
  }),
  'guide:pause': request(['extension-page', 'microsoft', 'x360cloud'], {}),
  'guide:resume': request(['extension-page', 'microsoft', 'x360cloud'], {}),
  'guide:stop': request(['extension-page'], {}),
  'guide:answer': request(['extension-page'], { isAccountReady: z.boolean() }),
  'guide:step-done': request(['microsoft'], { step: z.enum(STEP_IDS) }),
  'guide:do-steps': request(['extension-page', 'microsoft', 'x360cloud'], { isOn: z.boolean() }),
  'password:captured': request(['microsoft'], {
    readingId: idSchema,
    value: passwordSchema,
    certainty: certaintySchema,
    account: accountSchema,
    name: shortTextSchema,
  }),
  'password:reveal': request(['extension-page'], { id: idSchema }),
  'password:forget': request(['extension-page'], { id: idSchema }),
  'password:forget-all': request(['extension-page'], {}),
  /** The person saw that x360Cloud took it, where the page does not say so in a way that can be read. */
  'password:saved': request(['extension-page'], { id: idSchema }),
  'password:send': request(['extension-page'], {
    id: idSchema,
    tabId,
    /** The host that the popup showed, and no other: the tab may have gone on since. */
    host: shortTextSchema,
    /** The document that the popup showed, or `null` where no form was open yet. */
    view: z.nullable(idSchema),
    /** The form that the person chose by its number, where there are several. */
    form: z.nullable(formKeySchema),
    /** The warnings about this form that the person said yes to, one after the other. */
    confirmed: z.array(formWarningSchema).check(z.maxLength(3)),
  }),
  /** Brings the tab to the front whose form is asked about. */
  'form:show': request(['extension-page'], {}),
  /** "Not this one": the form that was asked about stays empty. */
  'form:decline': request(['extension-page'], {}),
  'password:read-page': request(['extension-page'], { tabId }),
  'password:use-selection': request(['extension-page'], { tabId }),
  'account:name': request(['extension-page'], { id: idSchema, account: shortTextSchema.check(z.minLength(3)) }),
  'popup:opened': request(['extension-page'], { tabId: z.nullable(tabId) }),
  'x360cloud:open': request(['extension-page'], {}),
  /** Brings x360Cloud to the front, for whoever has just made a password; nothing is sent by it. */
  'x360cloud:go': request(['microsoft'], {}),
  /** Ends a journey that is done, for good or for the next client. */
  'journey:end': request(['extension-page', 'x360cloud'], { isNext: z.boolean() }),
  /** Both open a page of the cloud that the tab is in. */
  'sign-in:open': request(['extension-page'], { tabId: z.nullable(tabId) }),
  'admin-center:open': request(['extension-page'], { tabId: z.nullable(tabId) }),
  /** `null` is the page that asks. */
  'page:report': request(['extension-page', 'microsoft', 'x360cloud'], { tabId: z.nullable(tabId) }),
  /** Opens our own help, which no page may load. */
  'help:open': request(['microsoft', 'x360cloud'], {}),
  /** What form the page shows, and whose page it is; told at once and again when either changes. */
  'form:seen': request(['x360cloud'], formReportSchema.shape),
  /** What a form that was filled lacks now, or that the page emptied it. */
  'form:changed': request(['x360cloud'], {
    view: idSchema,
    missing: z.array(z.enum(MISSING_PARTS)).check(z.maxLength(MISSING_PARTS.length)),
    emptied: z.boolean(),
  }),
  'form:submitted': request(['x360cloud'], { view: idSchema }),
  /** After Submit the person pressed something else: that the page goes says nothing of the form any more. */
  'form:unsure': request(['x360cloud'], { view: idSchema }),
  'form:closed': request(['x360cloud'], { view: idSchema }),
  'form:refused': request(['x360cloud'], { view: idSchema, text: shortTextSchema }),
} as const;

/** What each request is answered with; `null` is a bare acknowledgement. */
export interface Replies {
  'page:opened': Opening;
  'pick:learned': Brief;
  'password:captured': { held: number };
  'password:reveal': { value: string };
  'password:send': SendOutcome;
  'password:read-page': ReadOutcome;
  'password:use-selection': ReadOutcome;
  'popup:opened': PopupState;
  'page:report': ReportOutcome;
}

export type RequestType = keyof typeof REQUESTS;
type Body<K extends RequestType> = z.infer<(typeof REQUESTS)[K]['schema']>;
/** A request of one type, or of any. */
export type Request<T extends RequestType = RequestType> = {
  // An empty body is inferred as "every key is never", which would forbid the type too.
  [K in T]: Body<K> extends Record<string, never> ? { type: K } : Body<K> & { type: K };
}[T];
/** What the background gives back for a request. */
export type ReplyTo<T extends RequestType> = T extends keyof Replies ? Replies[T] : null;

/** Why a request was refused; each has its sentence. */
export type Refusal = 'malformed' | 'not-allowed' | 'full' | 'too-many' | 'gone' | 'failed';
/** A reply, or the reason why there is none. */
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

function request<S extends z.core.$ZodShape>(from: readonly SenderClass[], shape: S) {
  return { from, schema: z.strictObject(shape) };
}
