import { indexOf, type PageIndex } from '../dom/page-index';
import { FORM_FIELDS, type FormSight, type NotOursReason, type OutOfReach, type Why } from '../journey/form-sight';
import { LONGEST_WORDS } from '../journey/limits';
import { isCovered, isSeenThrough } from '../look/is-covered';
import { isPlainlyVisible } from '../look/is-visible';
import { type Look, type LookSource, lookAt } from '../look/open-look';
import { asWritten } from './as-written';
import { findCodeField } from './find-code-field';
import { findFormOf, isEditable, mayOpen } from './find-fields';
import { findFrame } from './find-frame';
import { type FieldGroup, findGroups, type Reach } from './find-groups';
import { findSubmitButton, guessSubmit } from './find-submit';
import { foreignTargetOf } from './foreign-target';
import { formKeyOf } from './form-key';
import { gatherNamings } from './gather-namings';
import type { GroupSayings } from './group-sayings';
import { isFitFor } from './is-fit-for';
import { type Judgement, judgeGroup, NO_RULE, purposeOf } from './judge-group';
import { mentions } from './mentions';
import { findAuthorization } from './read-controls';
import { type GroupReading, readGroup, readSayings } from './read-sayings';
import { readTenant } from './read-tenant';
import { readUser } from './read-user';
import type { RecognisedForm, RecogniserContext, Recognition } from './recognised-form';
import { stampPage } from './stamp-page';

interface Candidate extends GroupReading {
  /** Names the form among those that the document shows. */
  key: string;
  sayings: GroupSayings;
  judgement: Judgement;
}

/** The shape of every app password; no secret. */
const ANY_APP_PASSWORD = 'abcdefghijklmnop';
const NOTHING: Recognition = { sight: { kind: 'none' }, form: null };

/** A form that was recognised, and the state of the page that it was recognised in. */
interface Reading {
  stamp: string;
  url: string;
  sight: FormSight;
  form: RecognisedForm;
}

/** What was read last, for as long as the page's index is kept. */
const readings = new WeakMap<PageIndex, Reading>();

/**
 * Looks at a document, or in a look under way, for x360Cloud's form of Office/Microsoft 365 admin credentials; the form is
 * recognised once in each state of the page. Reads layout, changes nothing, never throws. `url` is the document's address
 * (for refused addresses and a foreign form target).
 */
export function recogniseForm(place: LookSource, url: string, context: RecogniserContext): Recognition {
  try {
    const document = 'nodeType' in place ? place : place.document;
    const index = indexOf(document);
    const known = index && readings.get(index);
    const now = known && stampPage(document);
    if (known && known.stamp === now && known.url === url && isReadingFor(known, context))
      return { sight: known.sight, form: { ...known.form, context } };
    const recognition = recognise(lookAt(place), url, context);
    const { sight, form } = recognition;
    const stamp = form && (now ?? stampPage(document));
    if (index && stamp) readings.set(index, { stamp, url, sight, form });
    else if (index) readings.delete(index);
    return recognition;
  } catch {
    // An exotic page is a page without our form: nothing is filled on a guess.
    return NOTHING;
  }
}

/** Whether a reading that was kept still holds: the same taught fields, pressed tenant and chosen form (none, and the only form's own key, are the same). */
function isReadingFor(
  { sight, form: { context } }: Reading,
  { taught, pressedTenant, form }: RecogniserContext,
): boolean {
  const isSameForm =
    form === context.form || (context.form === null && sight.kind === 'credentials' && form === sight.form);
  const isSameTaught = FORM_FIELDS.every((part) => taught?.[part] === context.taught?.[part]);
  return isSameForm && isSameTaught && pressedTenant === context.pressedTenant;
}

function recognise(look: Look, url: string, context: RecogniserContext): Recognition {
  const now = gather(look, url, context, 'now');
  const candidates = now.length > 0 ? now : gather(look, url, context, 'once-touched').filter(isPossible);
  const ours = withoutUnfitTwins(mostCertain(candidates));
  const chosen = ours.find(({ key }) => key === context.form);
  const only = ours.length === 1 ? ours[0] : chosen;
  if (only) return tellForm(only, look, url, context);
  if (ours.length > 1) return tellSeveral(ours, look, url, context);
  const authorization = findAuthorization(look);
  if (authorization && isPlainlyVisible(authorization)) return { sight: { kind: 'authorization' }, form: null };
  const [first] = candidates.map(({ judgement }) => judgement);
  if (first) return notOurs(first.reason, first.why);
  if (findCodeField(look)) return notOurs('code', { rule: 'code', words: '' });
  const what = findOutOfReach(look, url, context);
  return what ? { sight: { kind: 'out-of-reach', what }, form: null } : NOTHING;
}

function gather(look: Look, url: string, context: RecogniserContext, reach: Reach): Candidate[] {
  const candidates = findGroups(look, context.taught?.confirm ?? null, reach).map((group) => {
    const reading = readGroup(group);
    const sayings = readSayings(reading, look.document, url);
    return { ...reading, sayings, key: formKeyOf(sayings), judgement: judge(group, sayings, context) };
  });
  // Forms that look alike, as in the rows of a table, are told apart by their order.
  return candidates.map((candidate, index) => {
    const before = candidates.slice(0, index).filter(({ key }) => key === candidate.key).length;
    return before === 0 ? candidate : { ...candidate, key: `${candidate.key}.${before + 1}` };
  });
}

function isPossible({ judgement }: Candidate): boolean {
  return judgement.verdict !== 'no';
}

/** Why a form that a person sees cannot be filled as it is. */
function findOutOfReach(look: Look, url: string, context: RecogniserContext): OutOfReach | undefined {
  if (gather(look, url, context, 'covered').some((candidate) => isPossible(candidate) && isGlimpsed(candidate)))
    return 'covered';
  const reaches = ['font-mask', 'plain-text', 'read-only', 'disabled'] as const;
  const what = reaches.find((reach) => gather(look, url, context, reach).some(isPossible));
  return what ?? (findFrame(look) ? 'frame' : undefined);
}

/** Whether a person sees anything of a covered form: what lies on it is a veil, or leaves a part of it free. */
function isGlimpsed({ group: { container, password, texts } }: Candidate): boolean {
  const scope = { container, surroundings: container };
  const submit = findSubmitButton(scope, password.field) ?? guessSubmit(scope, password.field);
  const parts = [password.field, ...texts.map(({ field }) => field), ...(submit ? [submit] : [])];
  return parts.some((part) => !isCovered(part) || isSeenThrough(part));
}

function notOurs(reason: NotOursReason, why: Why): Recognition {
  return { sight: { kind: 'not-ours', reason, why: quoted(why) }, form: null };
}

/** The rule book's word; where it has none, the person's who pointed at the field. A reason against the form outweighs it. */
function judge(group: FieldGroup, sayings: GroupSayings, { taught }: RecogniserContext): Judgement {
  const judgement = judgeGroup(sayings);
  const canBeTaught = judgement.why === NO_RULE || judgement.verdict === 'ask';
  if (taught?.password !== group.password.field || !canBeTaught) return judgement;
  return { ...judgement, verdict: 'sure', why: { rule: 'taught', words: '' } };
}

/** The sure ones; where there is none, those that can be meant. */
function mostCertain(candidates: Candidate[]): Candidate[] {
  const sure = candidates.filter(({ judgement }) => judgement.verdict === 'sure');
  return sure.length > 0 ? sure : candidates.filter(({ judgement }) => judgement.verdict === 'ask');
}

function quoted(why: Why): Why {
  return { ...why, words: asWritten(why.words).slice(0, LONGEST_WORDS) };
}

/** A field that takes no app password yields to one that does: it is a decoy or for a code. */
function withoutUnfitTwins(candidates: Candidate[]): Candidate[] {
  const fit = candidates.filter(({ group }) => {
    const { field } = group.password;
    return (field.maxLength < 0 || field.maxLength >= 12) && isFitFor(field, ANY_APP_PASSWORD);
  });
  return fit.length > 0 ? fit : candidates;
}

function tellForm(candidate: Candidate, look: Look, url: string, context: RecogniserContext): Recognition {
  const { key, sayings, judgement } = candidate;
  const form = formOf(candidate, look, url, context);
  const sight: FormSight = {
    kind: 'credentials',
    verdict: form.isAsked ? 'ask' : 'sure',
    why: quoted(judgement.why),
    form: key,
    purpose: judgement.why.rule === 'taught' ? 'add' : purposeOf(sayings),
    tenant: form.tenant,
    account: accountIn(candidate, form),
    fields: { email: emailState(form.email), hasConfirm: form.confirm !== null },
    foreignTarget: form.foreignTarget,
  };
  return { sight, form };
}

/** Whose password the form asks for, where nothing else is open: not whether it is a password. */
function accountIn({ around, sayings, judgement }: Candidate, { email }: RecognisedForm): string | null {
  const { settledBy } = judgement;
  if (!settledBy || !sayings.password.some((label) => mentions('password', label))) return null;
  return readUser(email, settledBy === 'any-text' ? around : null);
}

function tellSeveral(candidates: Candidate[], look: Look, url: string, context: RecogniserContext): Recognition {
  const forms = candidates.map((candidate) => formOf(candidate, look, url, context));
  const choices = candidates.map(({ key }, index) => ({ form: key, tenant: forms[index]?.tenant ?? null }));
  return { sight: { kind: 'several', choices }, form: null, choices: forms };
}

function formOf(candidate: Candidate, look: Look, url: string, context: RecogniserContext): RecognisedForm {
  const { group, around, button, judgement } = candidate;
  const password = group.password.field;
  const taught = context.taught?.password === password ? context.taught : null;
  const email = inputOf(taught?.email ?? null) ?? candidate.email;
  const namings = gatherNamings(group, around, email, look, context.pressedTenant);
  const submit = button ?? guessSubmit(group, password);
  return {
    container: group.container,
    email,
    password,
    confirm: inputOf(taught?.confirm ?? null) ?? group.confirm?.field ?? null,
    submit,
    foreignTarget: foreignTargetOf(findFormOf(password), submit, url),
    tenant: readTenant(namings),
    isAsked: judgement.verdict !== 'sure',
    context,
  };
}

/** A taught field that a person could not fill by hand now is not filled by us either. */
function inputOf(element: Element | null): HTMLInputElement | null {
  return element instanceof HTMLInputElement && isPlainlyVisible(element) ? element : null;
}

function emailState(email: HTMLInputElement | null): 'editable' | 'read-only' | 'absent' {
  if (!email) return 'absent';
  return isEditable(email) || mayOpen(email) ? 'editable' : 'read-only';
}
