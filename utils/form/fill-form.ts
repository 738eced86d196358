import { fillField, readValue, typeIntoField } from '../act/fill-field';
import { createHand, type Hand } from '../act/move-focus';
import { isConnected, matches, rectOf } from '../dom/native-dom';
import { compareTenants } from '../journey/compare-tenants';
import type { FillOutcome, SubmitState } from '../journey/form-sight';
import { FILL_MS } from '../journey/limits';
import { readAddresses } from '../journey/read-domains';
import { isOnScreen, isScrolledAway } from '../look/is-reachable';
import { isEditable, noteShut } from './find-fields';
import { readSubmitState } from './find-submit';
import { isFitFor } from './is-fit-for';
import { isAsGood, isSameForm } from './is-same-form';
import { isStillFit } from './is-still-fit';
import { isUnderLabel } from './is-under-label';
import { noteOwnEmail } from './own-email';
import { findLost, isKept, planWrites, type Write } from './plan-writes';
import { findButtons } from './read-controls';
import { keepLabels } from './read-field-captions';
import { recogniseForm } from './recognise-form';
import type { RecognisedForm } from './recognised-form';
import { waitForPage, waitForTask } from './settle';

/** What goes into a form. */
export interface FillValues {
  /** The account that the password belongs to; `null` leaves the e-mail field alone. */
  email: string | null;
  password: string;
}

/** Characters of a replaced address that are told. */
const LONGEST_ADDRESS = 120;
/** Milliseconds that a page gets to take a value back before it counts as kept. */
const KEEP_MS = 80;
/** Milliseconds that a busy form is waited for in all: covered, fading, shut until touched, swapped, drawn anew. */
const BUSY_MS = 2000;
/** So often it is looked at in any case: on a page that takes seconds for one look, two seconds are none. */
const LEAST_LOOKS = 8;
/** Milliseconds between two looks at a busy form. */
const PAUSE_MS = 30;

/** A fill under way. */
interface Fill {
  form: RecognisedForm;
  account: string | null;
  writes: Write[];
  /** Whether the page let the form be sent before anything was written. */
  submitBefore: SubmitState;
  hand: Hand;
  /** Until when a busy form is waited for, in the time of `performance.now()`. */
  until: number;
  signal: AbortSignal;
}

/**
 * Fills the form, all or nothing: each field is recognised again in the very task that writes it, what the page keeps
 * is read back, and a partial write is undone. Works while the page has no focus. An aborted signal undoes as well and
 * ends as `gone`; so do `ms` milliseconds gone by, after which nobody hears how it ended.
 */
export async function fillForm(
  form: RecognisedForm,
  values: FillValues,
  stop: AbortSignal,
  ms = FILL_MS,
): Promise<FillOutcome> {
  const end = performance.now() + ms;
  const signal = AbortSignal.any([stop, AbortSignal.timeout(ms)]);
  const { email, password } = values;
  const fill = beginFill(form, email, signal);
  const start = await waitForForm(fill);
  if (!start) return { kind: 'gone' };
  const maxLength = shortestOf(start);
  if (maxLength < password.length) return { kind: 'too-short', maxLength };
  if ([start.password, start.confirm].some((field) => field && !isFitFor(field, password))) return { kind: 'unfit' };

  fill.writes = planWrites(start, email, password);
  for (const write of fill.writes) if (!(await writeWhenFit(fill, write))) return undo(fill, { kind: 'gone' });
  if (!(await writeLateConfirm(fill, password))) return undo(fill, { kind: 'gone' });
  fill.hand.leave(nextAfter(findAgain(fill) ?? start));
  await waitForPage(KEEP_MS, signal);
  if (!(await writeLateConfirm(fill, password))) return undo(fill, { kind: 'gone' });
  const isHeldBack = fill.submitBefore === 'disabled' && readSubmitState(findAgain(fill) ?? start) === 'disabled';
  if (await typeAgain(fill, isHeldBack)) await waitForPage(KEEP_MS, signal);

  const kept = await waitForForm(fill);
  if (!kept) return undo(fill, { kind: 'gone' });
  const lost = findLost(kept, fill.writes);
  if (lost) return undo(fill, { kind: 'swallowed', field: lost.name });
  // On a busy page the looks themselves take so long that the signal has had no turn.
  if (performance.now() >= end) return undo(fill, { kind: 'gone' });
  return { kind: 'filled', tenant: form.tenant, replaced: replacedBy(fill.writes), submit: readSubmitState(kept) };
}

/** Whose address the account took the place of; `null` where it was nobody's. */
function replacedBy(writes: readonly Write[]): string | null {
  const former = writes.find(({ name }) => name === 'email')?.former.trim() ?? '';
  // Whatever else stood there may be a secret, or words of the page's own.
  const isAddress = readAddresses(former)[0] === former.toLowerCase();
  return isAddress ? former.slice(0, LONGEST_ADDRESS) : null;
}

function beginFill(form: RecognisedForm, account: string | null, signal: AbortSignal): Fill {
  const until = performance.now() + BUSY_MS;
  return { form, account, writes: [], submitBefore: readSubmitState(form), hand: createHand(), until, signal };
}

function isOver({ until, signal }: Fill, looks: number): boolean {
  return signal.aborted || (looks >= LEAST_LOOKS && performance.now() >= until);
}

/** The form as it stands now, waited for while it is busy. */
async function waitForForm(fill: Fill): Promise<RecognisedForm | null> {
  for (let looks = 1; ; looks += 1) {
    const form = findAgain(fill);
    if (form || isOver(fill, looks)) return form;
    await waitForPage(PAUSE_MS, fill.signal);
  }
}

/** Some forms show the second field only when the first one has been filled. `false` where it was shown and could not be written. */
async function writeLateConfirm(fill: Fill, password: string): Promise<boolean> {
  if (fill.writes.some(({ name }) => name === 'confirm')) return true;
  const late = findAgain(fill)?.confirm;
  if (!late) return true;
  const write: Write = { name: 'confirm', value: password, former: readValue(late), fields: [] };
  fill.writes.push(write);
  if (!(await writeWhenFit(fill, write))) return false;
  fill.hand.leave(nextAfter(findAgain(fill) ?? fill.form));
  return true;
}

/** Where Tab goes after the last field: the page must not see the focus vanish. */
function nextAfter({ submit, container }: RecognisedForm): HTMLElement | null {
  const buttons = submit ? [submit, ...findButtons(container)] : findButtons(container);
  return buttons.find((button) => !matches(button, ':disabled')) ?? null;
}

/** Recognises and writes in one task, as soon as the field takes it; `false` where it does not before the time is over. */
async function writeWhenFit(fill: Fill, write: Write): Promise<boolean> {
  let known = fill.form[write.name];
  for (let looks = 1; ; looks += 1) {
    const form = findOnScreen(fill, write);
    const field = form?.[write.name] ?? null;
    if (form && field) {
      known = field;
      const { type } = field;
      if (write.name === 'email') noteOwnEmail(write.value);
      keepLabels(field);
      const isDone = fillField(fill.hand, field, write.value, () => isStillFit(field, type, form));
      if (isDone || showUnfocused(fill, field)) write.fields.push(field);
      await waitForTask();
      if (isDone) return true;
    } else if (known && isConnected(known)) {
      // As Tab does: what lies over the next field goes when the last one is left.
      fill.hand.touch(known);
    }
    if (isOver(fill, looks)) {
      if (known?.readOnly) noteShut(known);
      return false;
    }
    await waitForPage(PAUSE_MS, fill.signal);
  }
}

/** What makes a field appear where the password may not be written yet. */
const STAND_IN = 'x';

/**
 * Makes a field appear that is transparent until it has the focus or a value: the page's `:focus` is nowhere while our popup
 * has it. The password follows only once it is seen. `false` where there is nothing to do.
 */
function showUnfocused({ hand }: Fill, field: HTMLInputElement): boolean {
  if (field.ownerDocument.hasFocus() || readValue(field) !== '') return false;
  return fillField(hand, field, STAND_IN, () => isEditable(field) && isUnderLabel(field));
}

/** Only what is on the screen can be checked for something lying on it: so scroll, then look again. */
function findOnScreen(fill: Fill, { name }: Write): RecognisedForm | null {
  const form = findAgain(fill);
  const field = form?.[name];
  if (!field || isInSight(field)) return form;
  field.scrollIntoView({ block: 'center', behavior: 'instant' });
  return findAgain(fill);
}

/** Whether the field's middle lies in the window and in every scrolled box around it. */
function isInSight(field: HTMLInputElement): boolean {
  const { x, y, width, height } = rectOf(field);
  const middle = { x: x + width / 2, y: y + height / 2 };
  return isOnScreen(middle) && !isScrolledAway(field, middle);
}

/** The same form as it stands now, nodes possibly swapped by its framework; `null` where it is another one, or none. */
function findAgain({ form, account, writes, signal }: Fill): RecognisedForm | null {
  if (signal.aborted) return null;
  const { ownerDocument } = form.password;
  const { form: now } = recogniseForm(ownerDocument, ownerDocument.location.href, form.context);
  if (!now || (form.confirm && !now.confirm)) return null;
  if (isSameForm(now, form)) return now;
  // Our own e-mail may have changed what the form says; nothing else may.
  const isOurEmail = writes.some(({ name, fields }) => name === 'email' && fields.length > 0);
  return isOurEmail &&
    isAsGood(now, form) &&
    (now.tenant === null || compareTenants(account, now.tenant) !== 'different')
    ? now
    : null;
}

function shortestOf({ password, confirm }: RecognisedForm): number {
  const limits = [password, confirm].map((field) => field?.maxLength ?? -1).filter((limit) => limit >= 0);
  return Math.min(Number.POSITIVE_INFINITY, ...limits);
}

/**
 * Types what the page did not keep, or everything where its Submit is still held back: then the page shows the values
 * but does not believe them. `true` where anything had to be typed.
 */
async function typeAgain(fill: Fill, isHeldBack: boolean): Promise<boolean> {
  let hasTyped = false;
  for (const write of fill.writes) {
    const form = findAgain(fill);
    const field = form?.[write.name];
    if (!form || !field || (isKept(field, write) && !isHeldBack)) continue;
    const { type } = field;
    const isDone = typeIntoField(fill.hand, field, write.value, () => isStillFit(field, type, form));
    if (isDone) write.fields.push(field);
    hasTyped ||= isDone;
    await waitForTask();
  }
  if (hasTyped) fill.hand.leave(nextAfter(findAgain(fill) ?? fill.form));
  return hasTyped;
}

/** Puts the former values back, the last write first: into the fields as they stand now, and into what the page took out. */
async function undo(fill: Fill, outcome: FillOutcome): Promise<FillOutcome> {
  const ever = { ...fill, signal: new AbortController().signal };
  const hand = createHand();
  for (const write of fill.writes.toReversed()) {
    if (write.fields.length === 0) continue;
    const now = findAgain(ever)?.[write.name];
    for (const field of new Set([...(now ? [now] : []), ...write.fields])) {
      if (readValue(field) !== write.former) fillField(hand, field, write.former);
      await waitForTask();
    }
  }
  hand.leave(null);
  return outcome;
}
