import type { FormQuestion, FormWarning, SendOutcome } from '../../journey/outcomes';
import type { Told } from '../../journey/told';
import type { Destination, Notice, PopupState } from '../../messages/popup-state';
import { type Choice, nextChoice } from './choose-destination';
import { nextOpen } from './open-password';
import { tellNotice } from './tell-notice';
import { tellQuestion } from './tell-question';
import { tellSend } from './tell-send';

/** Everything that the popup shows. */
export interface PopupModel {
  /** `null` until the background answered. */
  state: PopupState | null;
  /** The tab that the state was read for. */
  tabId: number | null;
  told: ToldThere | null;
  /** The tab chosen for each password, by the password's id. */
  choices: Readonly<Record<string, Choice>>;
  /** Something speaks against the form: "Send anyway" is offered for this very form. */
  warning: SendWarning | null;
  /** What the person said yes to on the way to the question or warning that stands. */
  given: GivenYes | null;
  /** The one of several passwords that is open, by its id; `null` where all are closed. */
  open: string | null;
  /** The person forgot a password unused: deleting it at Microsoft is next. */
  isToDelete: boolean;
  /** The one password that is shown in clear. */
  revealed: { id: string; value: string } | null;
}

/** What the status region tells, and what it is about where another place of the popup tells that too. */
export interface ToldThere extends Told {
  about?: 'notice' | 'question' | 'warning' | Filled;
}

/** A password, by its id, that was filled into a form of this tenant. */
interface Filled {
  filled: string;
  tenant: string | null;
}

/** Yeses that were said to one form, as yet without an end. */
export interface GivenYes {
  passwordId: string;
  tabId: number;
  view: string | null;
  warnings: FormWarning[];
}

/** What speaks against one form, as it was told to the person. */
export interface SendWarning {
  passwordId: string;
  tabId: number;
  view: string | null;
  tenant: string | null;
  /** The form that was chosen among several, or `null`. */
  form: string | null;
  outcome: PlainWarning;
}

/** What speaks against a form, without a question about it. */
type PlainWarning = Exclude<FormWarning, FormQuestion>;

/** Which of several forms is meant, and the warnings that the person said yes to. */
export interface SendOrder {
  form: string | null;
  confirmed: FormWarning[];
}

/** Everything that can change what the popup shows. */
export type PopupEvent =
  | { type: 'state-read'; state: PopupState; tabId: number | null }
  | { type: 'told'; told: Told | null }
  | { type: 'sent'; passwordId: string; destination: Destination; order: SendOrder; outcome: SendOutcome }
  | { type: 'destination-chosen'; passwordId: string; tabId: number }
  | { type: 'warning-dropped' }
  | { type: 'opened'; id: string | null }
  | { type: 'forgotten'; told: Told; isUnused: boolean }
  | { type: 'revealed'; id: string; value: string }
  | { type: 'hidden' };

/** A popup that was just opened. */
export const INITIAL_MODEL: PopupModel = {
  state: null,
  tabId: null,
  told: null,
  choices: {},
  warning: null,
  given: null,
  open: null,
  isToDelete: false,
  revealed: null,
};

/** The popup after an event. */
export function nextModel(model: PopupModel, event: PopupEvent): PopupModel {
  switch (event.type) {
    case 'state-read':
      return withState(model, event);
    case 'told':
      return { ...model, told: event.told, isToDelete: false };
    case 'forgotten':
      return { ...model, told: event.told, isToDelete: event.isUnused };
    case 'sent':
      return {
        ...model,
        state: withAsked(model.state, event),
        told: toldOf(event),
        warning: warningOf(event),
        given: givenIn(event),
      };
    case 'destination-chosen':
      return { ...model, choices: { ...model.choices, [event.passwordId]: event.tabId }, warning: null, given: null };
    case 'opened':
      return { ...model, open: event.id, warning: null, given: null };
    case 'warning-dropped':
      return { ...model, told: null, warning: null, given: null };
    case 'revealed':
      return { ...model, revealed: { id: event.id, value: event.value } };
    case 'hidden':
      return { ...model, revealed: null };
  }
}

function withState(model: PopupModel, { state, tabId }: Extract<PopupEvent, { type: 'state-read' }>): PopupModel {
  const { notice } = state;
  const isNews = notice !== null && !isSameNotice(notice, model.state?.notice ?? null);
  const isHeld = (id: string) => state.passwords.some((password) => password.id === id);
  const hasMoved = model.state !== null && tabId !== model.tabId;
  return {
    state,
    tabId,
    told: isNews ? { ...tellNotice(notice), about: 'notice' } : toldWithQuestion(model, state),
    choices: choicesFor(hasMoved ? choicesIn(tabId, model.choices, state) : model.choices, state),
    given: model.given,
    warning: model.warning && isStillTrue(model.warning, state) ? model.warning : null,
    open: nextOpen(model.state, state, model.open),
    isToDelete: model.isToDelete,
    revealed: model.revealed && isHeld(model.revealed.id) ? model.revealed : null,
  };
}

/** A question is told when it comes up, wherever it was put, and no longer than it stands. */
function toldWithQuestion({ state: before, told }: PopupModel, { asking }: PopupState): ToldThere | null {
  const former = before?.asking ? tellQuestion(before.asking.question) : null;
  const text = asking && tellQuestion(asking.question);
  if (text !== null && text !== former) return { text, tone: 'info', about: 'question' };
  return text === null && told?.about === 'question' ? null : told;
}

/** Whoever brings an x360Cloud page to the front while the panel is open means that one; any other page leaves the choices. */
function choicesIn(
  tabId: number | null,
  choices: PopupModel['choices'],
  { passwords, destinations }: PopupState,
): PopupModel['choices'] {
  if (!destinations.some((destination) => destination.tabId === tabId)) return choices;
  return Object.fromEntries(passwords.map(({ id }) => [id, tabId]));
}

function choicesFor(choices: PopupModel['choices'], { passwords, destinations }: PopupState): PopupModel['choices'] {
  const kept: Record<string, Choice> = {};
  for (const password of passwords) {
    const choice = nextChoice(password, destinations, choices[password.id]);
    if (choice !== undefined) kept[password.id] = choice;
  }
  return kept;
}

type Sent = Extract<PopupEvent, { type: 'sent' }>;

function warningOf({ passwordId, destination, order, outcome }: Sent): SendWarning | null {
  if (!isWarning(outcome)) return null;
  const { tabId, view } = destination;
  return { passwordId, tabId, view, form: order.form, tenant: tenantOf(destination), outcome };
}

function isWarning(outcome: SendOutcome): outcome is PlainWarning {
  return outcome.kind === 'other-tenant' || outcome.kind === 'foreign-target';
}

function toldOf({ passwordId, outcome }: Sent): ToldThere {
  const told = tellSend(outcome);
  if (outcome.kind === 'ask-form') return { ...told, about: 'question' };
  if (outcome.kind === 'filled') return { ...told, about: { filled: passwordId, tenant: outcome.tenant } };
  return isWarning(outcome) ? { ...told, about: 'warning' } : told;
}

/** The question that the answer puts stands at once; the background's own word of it comes with the next state. */
function withAsked(state: PopupState | null, { passwordId, destination, outcome }: Sent): PopupState | null {
  const { tabId, view } = destination;
  if (!state || outcome.kind !== 'ask-form' || view === null) return state;
  const until = state.passwords.find(({ id }) => id === passwordId)?.expiresAt ?? 0;
  return { ...state, asking: { passwordId, tabId, view, question: outcome, until } };
}

function givenIn({ passwordId, destination, order, outcome }: Sent): GivenYes | null {
  if (!isWarning(outcome) && outcome.kind !== 'ask-form') return null;
  const { tabId, view } = destination;
  return { passwordId, tabId, view, warnings: order.confirmed };
}

/** A "Send anyway" holds for the form that the person was warned of, never for what took its place. */
function isStillTrue(warning: SendWarning, { passwords, destinations }: PopupState): boolean {
  const destination = destinations.find(({ tabId }) => tabId === warning.tabId);
  if (!destination || !passwords.some(({ id }) => id === warning.passwordId)) return false;
  return destination.view === warning.view && tenantOf(destination) === warning.tenant;
}

function tenantOf({ sight }: Destination): string | null {
  return sight.kind === 'credentials' ? sight.tenant : null;
}

function isSameNotice(one: Notice, other: Notice | null): boolean {
  return one.kind === other?.kind && JSON.stringify(one) === JSON.stringify(other);
}
