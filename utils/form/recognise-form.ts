import { matches } from '../dom/native-dom';
import type { FormSight, RefusedReason } from '../journey/form-sight';
import { isPlainlyVisible } from '../look/is-visible';
import { type Look, lookAt, type Place } from '../look/open-look';
import { chooseEmail } from './choose-email';
import { findCodeField } from './find-code-field';
import { isEditable } from './find-fields';
import { type FieldGroup, findGroups } from './find-groups';
import { foreignTargetOf } from './foreign-target';
import { isFitFor } from './is-fit-for';
import { judgeGroup, type Verdict } from './judge-group';
import { findAuthorization, findSubmit } from './read-controls';
import { readSayings } from './read-sayings';
import { readSurroundings } from './read-surroundings';
import { readBreadcrumbs, readTenant } from './read-tenant';
import type { RecognisedForm, RecogniserContext, Recognition } from './recognised-form';

interface Candidate {
  group: FieldGroup;
  verdict: Verdict;
}

/** The shape of every app password; no secret. */
const ANY_APP_PASSWORD = 'abcdefghijklmnop';
const NOTHING: Recognition = { sight: { kind: 'none' }, form: null };

/**
 * Looks once at a document, or in a look under way, for x360Cloud's form of Office/Microsoft 365 admin credentials. Reads layout, changes
 * nothing, never throws. `url` is the document's address (for refused addresses and a foreign form target).
 */
export function recogniseForm(place: Place, url: string, context: RecogniserContext = {}): Recognition {
  try {
    return recognise(lookAt(place), url, context);
  } catch {
    // An exotic page is a page without our form: nothing is filled on a guess.
    return NOTHING;
  }
}

function recognise(look: Look, url: string, context: RecogniserContext): Recognition {
  const { document } = look;
  const groups = findGroups(look, context.taught?.confirm ?? null);
  const candidates = groups.map((group) => ({ group, verdict: verdictOn(group, document, url, context) }));
  const ours = withoutUnfitTwins(candidates.filter(({ verdict }) => verdict.isOurs));
  const [only, ...more] = ours;
  if (only && more.length === 0) return tellForm(only, look, url, context);
  if (only) return { sight: { kind: 'several', count: ours.length }, form: null };
  const authorization = findAuthorization(look);
  if (authorization && isPlainlyVisible(authorization)) return { sight: { kind: 'authorization' }, form: null };
  const refused = candidates.map(({ verdict }) => verdict).find((verdict) => !verdict.isOurs);
  if (refused && !refused.isOurs) return refuse(refused.reason);
  return findCodeField(look) ? refuse('code') : NOTHING;
}

function refuse(reason: RefusedReason): Recognition {
  return { sight: { kind: 'refused', reason }, form: null };
}

function verdictOn(group: FieldGroup, document: Document, url: string, { taught }: RecogniserContext): Verdict {
  const verdict = judgeGroup(readSayings(group, document, url));
  const isTaught = taught?.password === group.password.field;
  // What was pointed at once may be found again in another form: a reason against it still counts.
  if (isTaught && !verdict.isOurs && verdict.isOnlyUnmarked) return { isOurs: true, purpose: 'add' };
  return verdict;
}

/** A field that takes no app password yields to one that does: it is a decoy or for a code. */
function withoutUnfitTwins(candidates: Candidate[]): Candidate[] {
  const fit = candidates.filter(({ group }) => {
    const { field } = group.password;
    return (field.maxLength < 0 || field.maxLength >= 12) && isFitFor(field, ANY_APP_PASSWORD);
  });
  return fit.length > 0 ? fit : candidates;
}

function tellForm({ group, verdict }: Candidate, look: Look, url: string, context: RecogniserContext): Recognition {
  const form = formOf(group, look, url, context);
  const sight: FormSight = {
    kind: 'credentials',
    purpose: verdict.isOurs ? verdict.purpose : 'add',
    tenant: form.tenant,
    fields: { email: emailState(form.email), hasConfirm: form.confirm !== null },
    foreignTarget: form.foreignTarget,
  };
  return { sight, form };
}

function formOf(group: FieldGroup, look: Look, url: string, context: RecogniserContext): RecognisedForm {
  const password = group.password.field;
  const isTaught = context.taught?.password === password;
  const taughtEmail = isTaught ? inputOf(context.taught?.email) : null;
  const taughtConfirm = isTaught ? inputOf(context.taught?.confirm) : null;
  const email = taughtEmail ?? chooseEmail(group.texts, password);
  const { titles, row, texts } = readSurroundings(group);
  const submit = findSubmit(group.container, password);
  return {
    container: group.container,
    email,
    password,
    confirm: taughtConfirm ?? group.confirm?.field ?? null,
    submit,
    foreignTarget: foreignTargetOf(password.form, submit, url),
    // Free text is the last to be asked: it may name anybody.
    tenant: readTenant([row, ...titles, email?.value ?? '', ...readBreadcrumbs(look)]) ?? readTenant(texts),
    context,
  };
}

/** A taught field that a person could not fill by hand now is not filled by us either. */
function inputOf(element: Element | null | undefined): HTMLInputElement | null {
  return element instanceof HTMLInputElement && isPlainlyVisible(element) ? element : null;
}

function emailState(email: HTMLInputElement | null): 'editable' | 'read-only' | 'absent' {
  if (!email) return 'absent';
  return isEditable(email) && !matches(email, ':disabled') ? 'editable' : 'read-only';
}
