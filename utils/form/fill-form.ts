import { rectOf } from '../dom/native-dom';
import { compareTenants } from '../journey/compare-tenants';
import type { FillOutcome } from '../journey/form-sight';
import { stripEnds } from '../journey/password-shape';
import { isOnScreen, isScrolledAway } from '../look/is-reachable';
import { fillField, readValue, typeIntoField } from './fill-field';
import { isEditable } from './find-fields';
import { isFitFor } from './is-fit-for';
import { isSameForm } from './is-same-form';
import { isStillFit } from './is-still-fit';
import { recogniseForm } from './recognise-form';
import type { RecognisedForm } from './recognised-form';
import { waitForPage, waitForTask } from './settle';

/** What goes into a form. */
export interface FillValues {
  /** The account that the password belongs to; `null` leaves the e-mail field alone. */
  email: string | null;
  password: string;
}

type FieldName = 'email' | 'password' | 'confirm';

/** One value on its way: where it goes, what stood there before. */
interface Write {
  name: FieldName;
  value: string;
  former: string;
  /** Every field that was written, also one that the page has swapped since. */
  fields: HTMLInputElement[];
}

/** Milliseconds that a page gets to take a value back before it counts as kept. */
const KEEP_MS = 80;
/** A page may draw a field anew once when it gets the focus. */
const MOST_ATTEMPTS = 2;

/** A fill under way. */
interface Fill {
  form: RecognisedForm;
  account: string | null;
  writes: Write[];
  /** Whether the page let the form be sent before anything was written. */
  submitBefore: ReturnType<typeof submitState>;
  signal: AbortSignal;
}

/**
 * Fills the form, all or nothing: each field is recognised again in the very task that writes it, what the page keeps
 * is read back, and a partial write is undone. Works while the page has no focus. An aborted signal undoes as well and
 * ends as `gone`.
 */
export async function fillForm(form: RecognisedForm, values: FillValues, signal: AbortSignal): Promise<FillOutcome> {
  const password = stripEnds(values.password);
  const fill: Fill = { form, account: values.email, writes: [], submitBefore: submitState(form), signal };
  const start = findAgain(fill);
  if (!start || password === '') return { kind: 'gone' };
  const maxLength = shortestOf(start);
  if (maxLength < password.length) return { kind: 'too-short', maxLength };
  if ([start.password, start.confirm].some((field) => field && !isFitFor(field, password))) return { kind: 'unfit' };

  fill.writes = planWrites(start, values.email, password);
  for (const write of fill.writes) if (!(await writeOnce(fill, write))) return undo(fill, { kind: 'gone' });
  const late = start.confirm ? null : findAgain(fill)?.confirm;
  if (late && !fill.writes.some(({ name }) => name === 'confirm')) {
    // Some forms show the second field only when the first one has been filled.
    const write: Write = { name: 'confirm', value: password, former: readValue(late), fields: [] };
    fill.writes.push(write);
    if (!(await writeOnce(fill, write))) return undo(fill, { kind: 'gone' });
  }
  await waitForPage(KEEP_MS, signal);
  const isHeldBack = fill.submitBefore === 'disabled' && submitState(findAgain(fill) ?? start) === 'disabled';
  if (await typeAgain(fill, isHeldBack)) await waitForPage(KEEP_MS, signal);

  const kept = findAgain(fill);
  if (!kept) return undo(fill, { kind: 'gone' });
  const lost = findLost(kept, fill.writes);
  if (lost) return undo(fill, { kind: 'swallowed', field: lost.name });
  return { kind: 'filled', tenant: form.tenant, isTrimmed: password !== values.password, submit: submitState(kept) };
}

/** Recognises and writes in one task; `false` where the field no longer qualifies, also by what the focus made of it. */
async function writeOnce(fill: Fill, write: Write): Promise<boolean> {
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
    const form = findOnScreen(fill, write);
    const field = form?.[write.name];
    if (!form || !field) return false;
    const { type } = field;
    const isDone = fillField(field, write.value, () => isStillFit(field, type, form));
    if (isDone) write.fields.push(field);
    await waitForTask();
    if (isDone) return true;
  }
  return false;
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
    now.foreignTarget === form.foreignTarget &&
    (now.tenant === null || compareTenants(account, now.tenant) !== 'different')
    ? now
    : null;
}

function submitState({ submit }: RecognisedForm): 'enabled' | 'disabled' | 'unknown' {
  if (!submit) return 'unknown';
  return submit.matches(':disabled, [aria-disabled=true]') ? 'disabled' : 'enabled';
}

function shortestOf({ password, confirm }: RecognisedForm): number {
  const limits = [password, confirm].map((field) => field?.maxLength ?? -1).filter((limit) => limit >= 0);
  return Math.min(Number.POSITIVE_INFINITY, ...limits);
}

/** What to write, in the order of a person's hand. An e-mail field that already shows the account is left alone. */
function planWrites(form: RecognisedForm, account: string | null, password: string): Write[] {
  const wanted: [FieldName, string][] = [];
  if (account && form.email && isEditable(form.email) && !isSameText(readValue(form.email), account))
    wanted.push(['email', account]);
  wanted.push(['password', password]);
  if (form.confirm) wanted.push(['confirm', password]);
  return wanted.map(([name, value]) => {
    const field = form[name];
    return { name, value, former: field ? readValue(field) : '', fields: [] };
  });
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
    const isDone = typeIntoField(field, write.value, () => isStillFit(field, type, form));
    if (isDone) write.fields.push(field);
    hasTyped ||= isDone;
    await waitForTask();
  }
  return hasTyped;
}

function findLost(form: RecognisedForm, writes: readonly Write[]): Write | undefined {
  return writes.find((write) => {
    const field = form[write.name];
    return !field || !isKept(field, write);
  });
}

/** Whether the page keeps a value: a password to the letter, an address in any case. */
function isKept(field: HTMLInputElement, { name, value }: Write): boolean {
  return name === 'email' ? isSameText(readValue(field), value) : readValue(field) === value;
}

function isSameText(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}

/** Puts the former values back, the last write first: into the fields as they stand now, and into what the page took out. */
async function undo(fill: Fill, outcome: FillOutcome): Promise<FillOutcome> {
  const ever = { ...fill, signal: new AbortController().signal };
  for (const write of fill.writes.toReversed()) {
    if (write.fields.length === 0) continue;
    const now = findAgain(ever)?.[write.name];
    for (const field of new Set([...(now ? [now] : []), ...write.fields])) {
      if (readValue(field) !== write.former) fillField(field, write.former);
      await waitForTask();
    }
  }
  return outcome;
}
