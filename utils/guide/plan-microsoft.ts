import type { PageSaying } from '../find/read-page-message';
import type { Sight } from '../find/sight';
import { type HeldFact, mayBeSameAccount } from '../journey/held-password';
import { phaseOf, type StepId, stepOrder } from '../journey/step-ids';
import type { Brief } from '../messages/brief';
import type { PasswordSight } from '../password/read-password';
import type { HoldRefusal } from './holding';
import { inWords, type Plan, paused, pointAt, type Say, stuckAt, waitingAt } from './plan';
import type { Progress } from './progress';
import { sayMove } from './say-move';

/** All that decides what the guide shows on a Microsoft page. */
export interface MicrosoftSituation {
  brief: Brief;
  sight: Sight;
  /** What the page shows now that looks like the password: taken, or two of which none was taken. */
  showing: PasswordSight;
  /** Since when (epoch ms) two texts could be the password; `null` while they could not. */
  severalSince: number | null;
  /** The background holds what the page shows. */
  isHeld: boolean;
  /** It held it, and does no more: its time ran out, the screen was locked, somebody forgot it. */
  isForgotten: boolean;
  /** The signed-in account's e-mail address, `null` when the page does not say. */
  account: string | null;
  /** Nothing has changed for a while: what is not there now will not come. */
  isSettled: boolean;
  /** The person said "I am stuck". */
  isAskedStuck: boolean;
  /** Another password of ours in the list, after a hand-over of that name, and whether the person asked to see it. */
  old: { name: string; element: Element; delivered: string; isAskedFor: boolean } | null;
  /** This account's password was handed over: the journey is done. */
  isDelivered: boolean;
  /** What the page says of itself, in its own words. */
  pageSays: PageSaying | null;
  /** How far the making of the password has come in this document. */
  progress: Progress;
  /** Why what was read is not held, `null` while nothing was refused. */
  refusal: HoldRefusal | null;
  /** The person said "Use what I selected", and it could not be a password. */
  isSelectionUnfit: boolean;
  /** The button that leads on, known by its place only. */
  mainButton: Element | null;
  /** A dialog is open of which nothing is known, and which may show the password. */
  mayShowPassword: boolean;
  /** The same, about another sign-in method. */
  isOfOtherMethod: boolean;
}

/** Chooses what to show on a Microsoft page: the furthest thing that the page can serve, or honest words. Pure. */
export function planMicrosoft(situation: MicrosoftSituation): Plan {
  const { brief, sight, showing, isAskedStuck, pageSays, progress, mainButton } = situation;
  const step = stepOf(sight);
  if (brief.guide.status === 'paused') return paused(step);
  if (situation.refusal) return planNotHeld(situation.refusal);
  if (progress.phase === 'danger') return planDanger(situation);
  if (isAskedStuck) return stuckAt(step);
  if (showing.kind !== 'none') return planShowing(situation, showing);
  // What is held is said first: no error of the page is the person's to mend then.
  if (progress.phase === 'held' && !mainButton && step === 'read-the-password')
    return withNote(planTaken(situation), pageSays);
  if (pageSays?.kind === 'error') return planError(planStep(situation, step), pageSays);
  if (mainButton) return planAsking(mainButton, progress.phase);
  const held = heldFor(situation);
  const isBeforeNext = isAtStart(sight);
  if (held && (isBeforeNext || sight.kind === 'nothing')) return planHeld(held, situation);
  if (situation.old && isBeforeNext) return planOld(situation.old);
  if (situation.isDelivered && isBeforeNext) return inWords('submit', { kind: 'delivered' });
  return withNote(planStep(situation, step), pageSays);
}

/** With the page's own words beside ours. */
function withNote(plan: Plan, pageSays: PageSaying | null): Plan {
  return pageSays ? { ...plan, pageNote: pageSays.text } : plan;
}

/** The password is on the screen: it is held, or the person is asked which text it is. */
function planShowing(situation: MicrosoftSituation, showing: Exclude<PasswordSight, { kind: 'none' }>): Plan {
  const { isHeld, mainButton, progress } = situation;
  if (showing.kind === 'several') return planSeveral(situation);
  // Nobody is told that Done is safe before the background has said that it holds the password.
  if (!isHeld) return { ...waitingAt('read-the-password'), isInDanger: true };
  const plan = mainButton ? planAsking(mainButton, progress.phase) : planDone(situation, showing.reading.certainty);
  return { ...plan, subject: showing.reading.element };
}

/** It is held: the ring stands on Done where that is known. */
function planDone({ sight, account }: MicrosoftSituation, certainty: HeldFact['certainty']): Plan {
  const step = 'read-the-password';
  const done = sight.kind === 'found' && sight.step === step ? sight : null;
  const say: Say = { kind: certainty === 'sure' ? 'password-showing' : 'check-password' };
  return {
    ...pointAt(step, done?.element ?? null, say, done?.target.act === 'click' ? 'click' : null),
    state: 'captured',
    // What is to be checked stays on the screen until the person lets it go.
    goesByItself: certainty === 'sure',
    tenant: account,
  };
}

/** The page does not show, or not readably, what is held: the person selected it. */
function planTaken(situation: MicrosoftSituation): Plan {
  const { brief, progress } = situation;
  const taken = brief.held.find(({ capturedAt }) => capturedAt >= progress.since) ?? heldFor(situation);
  return planDone(situation, taken?.certainty ?? 'check');
}

/** The background did not take what was read: the page still has it, and must not be left. */
function planNotHeld(refusal: HoldRefusal): Plan {
  return inDanger({ kind: refusal === 'full' ? 'no-room' : 'not-held' });
}

function inDanger(say: Say): Plan {
  return { ...inWords('read-the-password', say), isInDanger: true };
}

/**
 * The password may be on the screen, once and never again: nothing is pointed at, nothing of what lies behind explains the
 * page, and the person is told how to give what was not read.
 */
function planDanger(situation: MicrosoftSituation): Plan {
  const { showing, pageSays, isSettled, isSelectionUnfit } = situation;
  const unseen = inDanger({ kind: 'unseen' });
  if (isSelectionUnfit) return inDanger({ kind: 'no-selection' });
  if (showing.kind === 'several') return inDanger({ kind: 'unreadable' });
  if (situation.isForgotten) return unseen;
  if (showing.kind === 'one') return { ...waitingAt('read-the-password'), isInDanger: true };
  const error = pageSays?.kind === 'error' && pageSays.isInFront ? pageSays : null;
  if (error?.isMarked || error?.isDialog) return planError(unseen, error);
  // A page warns beside the password as well: "You won't be able to see it again".
  if (error) return withNote(unseen, error);
  return isSettled ? unseen : { ...inDanger({ kind: 'coming' }), state: 'waiting' };
}

/** A button that no word and no hook tells: the person is asked. */
function planAsking(target: Element, phase: Progress['phase']): Plan {
  return phase === 'held'
    ? { ...pointAt('read-the-password', target, { kind: 'press-done' }, null), state: 'captured', isAsking: true }
    : { ...pointAt('name-the-password', target, { kind: 'press-next' }, null), isAsking: true };
}

/** Two texts could be the password: the person is asked, until they took one. */
function planSeveral(situation: MicrosoftSituation): Plan {
  const { brief, severalSince, mainButton } = situation;
  const taken = severalSince === null ? undefined : brief.held.find(({ capturedAt }) => capturedAt >= severalSince);
  if (taken) return mainButton ? planAsking(mainButton, 'held') : planDone(situation, taken.certainty);
  return inDanger({ kind: 'unreadable' });
}

/**
 * The page's own error is said in its words; the ring stays, but nothing is done for the person. In a dialog that only
 * refuses nothing is pointed at either.
 */
function planError(plan: Plan, { text, isDialog }: PageSaying): Plan {
  if (isDialog) return { ...plan, state: 'words', target: null, say: { kind: 'page-refusal', text }, act: null };
  const state = plan.target ? plan.state : 'words';
  return { ...plan, state, say: { kind: 'page-error', text }, act: null };
}

function planHeld(held: HeldFact, { account, isSettled }: MicrosoftSituation): Plan {
  // A page that still loads may be about to say that it is another account's.
  if (account === null && !isSettled) return waitingAt('read-the-password');
  const kind = held.certainty === 'sure' ? 'password-held' : 'check-password';
  return { ...inWords('read-the-password', { kind }), state: 'captured', tenant: held.account };
}

/** It offers to point at the old password, and never deletes anything itself. */
function planOld({ name, element, delivered, isAskedFor }: NonNullable<MicrosoftSituation['old']>): Plan {
  const step = 'read-the-password';
  const about = { name, delivered };
  return isAskedFor
    ? pointAt(step, element, { kind: 'delete-old', ...about }, null)
    : inWords(step, { kind: 'old-password', ...about });
}

function planStep(situation: MicrosoftSituation, step: StepId): Plan {
  const { brief, sight, isSettled, mayShowPassword, isOfOtherMethod } = situation;
  const { isAccountReady, preparing } = brief.guide;
  const isPreparing = phaseOf(step) === 'prepare';
  // The administrator's pages have nothing more to do: the way on is the service account's own.
  if (isPreparing && isAccountReady === true) return inWords('sign-in-private', { kind: 'account-ready' });
  // A step that is behind needs no word of being done.
  const isForPersonToFinish = isPreparing && preparing !== null && stepOrder(step) >= stepOrder(preparing);
  const words = (say: Say): Plan => ({ ...inWords(step, say), isForPersonToFinish });
  switch (sight.kind) {
    case 'found': {
      const mayAct = phaseOf(sight.step) === 'create' && sight.target.act !== 'look';
      const act = mayAct ? sight.target.act : null;
      // One password for each journey: another one is made by the person's own hand.
      const plan = { ...pointAt(step, sight.element, sayMove(sight), act), isForPersonToFinish };
      return brief.guide.leavesCreateToPerson ? { ...plan, goesByItself: false } : plan;
    }
    case 'several':
      // An administrator's list is known well enough to say in words which one is meant.
      return words({ kind: isPreparing ? 'words' : 'several' });
    case 'missing':
      if (!isSettled) return waitingAt(step);
      if (!sight.isWhole) return words({ kind: 'scroll-list' });
      return { ...words({ kind: 'missing' }), state: 'stuck' };
    case 'nothing':
    case 'unknown-page':
      if (!isSettled) return waitingAt(step);
      if (mayShowPassword) return { ...words({ kind: 'may-show' }), isInDanger: true };
      return words({ kind: isOfOtherMethod ? 'other-method' : 'words' });
  }
}

/** Nobody has begun to add a password here: the page shows its own first step, or one of the way to it. */
export function isAtStart(sight: Sight): boolean {
  if (stepOrder(stepOf(sight)) <= stepOrder('open-app-passwords')) return true;
  if (sight.kind === 'unknown-page') return false;
  const [first] = sight.page.steps.map(({ step }) => step).toSorted((one, other) => stepOrder(one) - stepOrder(other));
  return first === sight.step;
}

function stepOf(sight: Sight): StepId {
  return sight.kind === 'unknown-page' ? 'open-security' : sight.step;
}

/** The held password of the account that this page shows; an unknown account is taken for the same one. */
function heldFor({ brief, account }: MicrosoftSituation): HeldFact | undefined {
  return brief.held.find((entry) => mayBeSameAccount(account, entry.account));
}
