import { canShowPassword } from '../find/can-show-password';
import { type FindContext, findStep } from '../find/find-step';
import { chooseName, findOldPassword, findOwnPasswords } from '../find/own-passwords';
import { readAccount } from '../find/read-account';
import { readMessageOf, readPageMessage } from '../find/read-page-message';
import type { Sight } from '../find/sight';
import { phaseOf, type StepId, stepOrder } from '../journey/step-ids';
import { findLayers } from '../look/find-layers';
import { findScopes } from '../look/find-scope';
import { type Look, openLook } from '../look/open-look';
import type { Brief } from '../messages/brief';
import { sendRequest } from '../messages/send-request';
import { hasNewPasswordText } from '../password/has-new-password-text';
import { isPasswordValue, looksLikePassword } from '../password/password-token';
import { findPasswordElements, type PasswordSight, readPassword } from '../password/read-password';
import { nextTracking, type Tracked } from '../password/track-reading';
import { hostGroupOf } from '../sites/hosts';
import { knownLabels, knownPages, pickedSteps } from '../sites/known-pages';
import { NO_KNOWLEDGE } from '../sites/no-knowledge';
import type { Locator } from '../sites/site-schema';
import { followHeld } from './follow-held';
import { followProgress } from './follow-progress';
import { createHolding } from './holding';
import type { Moment, PageApi, PageSite } from './page-site';
import { planMicrosoft } from './plan-microsoft';
import type { Progress } from './progress';
import { readSelection } from './read-selection';
import { withoutTaughtPress } from './without-taught-press';

const NOTHING: PasswordSight = { kind: 'none' };
/** A doubtful value must stand still this long, in ms, before it counts. */
const STILL_MS = 300;

/** Microsoft's pages: finding the next step, and reading the password the moment it shows. */
export function createMicrosoftSite(document: Document, signal: AbortSignal): PageSite {
  let page: PageApi | null = null;
  let tracked: Tracked | null = null;
  let stillTimer: ReturnType<typeof setTimeout> | undefined;
  let severalSince: number | null = null;
  let name = '';
  const pointed = new Set<StepId>();
  let sight: Sight = { kind: 'unknown-page' };
  let isSelectionUnfit = false;
  let phase: Progress['phase'] = 'way';
  /** A dialog is open, in whose fields a password may be put at any moment. */
  let hasLayer = false;
  const heldThere = followHeld();
  /** Since when (epoch ms) the password of this document is under way. */
  let since = 0;
  let lastAccount: string | null = null;
  const holding = createHolding(
    (capture) => sendRequest(capture).catch(() => null),
    () => page?.look(),
    signal,
  );
  const follow = followProgress(Date.now);
  signal.addEventListener('abort', () => clearTimeout(stillTimer), { once: true });

  function readNow(moment: Moment, isStill: boolean, look: Look = openLookOf(document, moment)): PasswordSight {
    const showing = mayRead(look, moment) ? readPassword(look, { name }) : NOTHING;
    const next = nextTracking(tracked, showing, { newId: () => crypto.randomUUID(), isStill });
    tracked = next.tracked;
    if (tracked) holding.touch(tracked.readingId);
    if (next.toSend) hold(next.toSend, look);
    clearTimeout(stillTimer);
    if (tracked && !tracked.isSent) stillTimer = setTimeout(() => page && readNow(page.moment(), true), STILL_MS);
    return showing;
  }

  function hold({ readingId, value, certainty }: Omit<Tracked, 'isSent'>, look: Look): void {
    const account = readAccount(look, accountLocators(sight));
    holding.give({ type: 'password:captured', readingId, value, certainty, account, name });
  }

  /** What is known of holding, as the background says it now: less may be held, so that there is room. */
  function hear(moment: Moment): void {
    const of = { since, readingId: tracked?.readingId ?? null, isDelivered: deliveredOf(moment, lastAccount) !== null };
    const news = heldThere.hear(moment.brief, of);
    if (news === 'forgotten') holding.forget();
    if (moment.brief.guide.status !== 'running') holding.drop();
    else if (news && moment.brief.hasRoom && holding.refusal() === 'full') holding.retry();
  }

  return {
    start(api) {
      page = api;
      const onLeave = () => {
        readNow(api.moment(), true);
        holding.retry();
      };
      document.defaultView?.addEventListener('pagehide', onLeave, { signal });
    },
    look(moment) {
      hear(moment);
      // One look for all: on a large page the looking is what costs.
      const looking = openLookOf(document, moment);
      name = freeName(looking, moment);
      const seen = findNextStep(looking, moment, { name, pointed });
      sight = seen;
      const showing = readNow(moment, false, looking);
      severalSince = showing.kind === 'several' ? (severalSince ?? Date.now()) : null;
      const account = readAccount(looking, accountLocators(sight));
      lastAccount = account;
      const fate = heldThere.fateOf(tracked?.readingId ?? null, account);
      const isHeld = tracked !== null && (holding.isHeld(tracked.readingId) || fate === 'held-again');
      const followed = follow(looking, seen, {
        name,
        isShowing: showing.kind !== 'none',
        isHeldSince: (time) => isHeld || (holding.heldAt() ?? 0) >= time || heldThere.isHeldSince(time, account),
        isForgotten: fate === 'forgotten',
        isSettled: moment.isSettled,
      });
      ({ sight } = followed);
      if (sight.kind === 'found') pointed.add(sight.step);
      const { progress, mainButton, mayShowPassword, isOfOtherMethod } = followed;
      ({ phase, since } = progress);
      if (phase === 'way' || phase === 'naming') heldThere.restart();
      const { modal, modeless } = findLayers(looking);
      hasLayer = modal !== null || modeless.length > 0;
      if (phase !== 'danger') isSelectionUnfit = false;
      const plan = planMicrosoft({
        ...moment,
        sight,
        progress,
        mainButton,
        mayShowPassword,
        isOfOtherMethod,
        refusal: holding.refusal(),
        isSelectionUnfit,
        showing,
        severalSince,
        isHeld,
        isForgotten: fate === 'forgotten',
        account,
        old: findOld(looking, moment, account),
        isDelivered: deliveredOf(moment, account) !== null,
        pageSays: readPageMessage(looking),
      });
      const pressed = withoutTaughtPress(plan, moment.brief.knowledge, () =>
        findBuiltIn(document, moment, pointed, name),
      );
      return {
        plan: { ...pressed, name, account: phaseOf(plan.step) === 'create' ? account : null },
        key: `${sight.kind} ${plan.step} ${phase} ${followed.isListInFront}`,
      };
    },
    texts: {
      isNewIn: hasNewPasswordText,
      isIn: looksLikePassword,
      // Where none is expected, what looks like one is something else: that is not looked for again.
      onText: (moment) => readNow(moment, false).kind !== 'none' || phase === 'way',
    },
    useSelection(moment) {
      const selected = readSelection(document);
      isSelectionUnfit = selected === null;
      if (selected) hold({ ...selected, readingId: crypto.randomUUID() }, openLookOf(document, moment));
    },
    isExpectingPassword: () =>
      hasLayer ||
      phase !== 'way' ||
      (sight.kind !== 'unknown-page' && stepOrder(sight.step) >= stepOrder('name-the-password')),
    nameToType: () => name,
    labelsOfTarget: () => (sight.kind === 'found' ? labelsIn(sight.target.locators) : []),
  };
}

function openLookOf(document: Document, { brief }: Moment): Look {
  return openLook(document, knownLabels(brief.knowledge));
}

/** A password is read while the guide runs, at addresses where the built-in data knows that one can show; elsewhere it is another one. */
function mayRead(look: Look, { brief, pages }: Moment): boolean {
  const url = look.document.location.href;
  return brief.guide.status === 'running' && canShowPassword(look, pages, url, hostGroupOf(url));
}

function freeName(look: Look, { brief }: Moment): string {
  const taken = findOwnPasswords(look, brief.appPasswordName).map((own) => own.name);
  return chooseName(brief.appPasswordName, taken, new Date());
}

/** The hand-over of this account's password, once it is done. */
function deliveredOf({ brief: { delivered } }: Moment, account: string | null): Brief['delivered'] {
  const isAnother = account !== null && delivered?.account !== null && account !== delivered?.account;
  return isAnother ? null : delivered;
}

/** After it: the password that it replaced. */
function findOld(look: Look, moment: Moment, account: string | null) {
  const delivered = deliveredOf(moment, account);
  if (!delivered) return null;
  const old = findOldPassword(look, moment.brief.appPasswordName, delivered.name);
  return old && { ...old, delivered: delivered.name, isAskedFor: moment.isOldAskedFor };
}

/**
 * The furthest step that the page serves. Whoever prepares the account is led one step after the other where the page
 * serves that step, in words where nothing of it can be pointed at; in an open dialog, by what the dialog asks for.
 */
function findNextStep(
  look: Look,
  { brief, pages: builtIn }: Moment,
  own: Pick<FindContext, 'name' | 'pointed'>,
): Sight {
  const url = look.document.location.href;
  const pages = knownPages(builtIn, brief.knowledge);
  const context = { ...contextOf(url, brief), ...own };
  const { preparing } = brief.guide;
  const find = (latest?: StepId) => findStep(look, url, pages, latest ? { ...context, latest } : context);
  if (!preparing) return find();
  const isOpen = findScopes(look, null).modal !== null;
  const sight = find(isOpen ? undefined : preparing);
  if (sight.kind === 'unknown-page' || (isOpen && sight.kind !== 'nothing') || isFound(sight, preparing)) return sight;
  const isServed = sight.page.steps.some(({ step }) => step === preparing);
  return isServed ? { kind: 'nothing', step: preparing, page: sight.page } : find();
}

/** What the page's next step is without anything that was taught. */
function findBuiltIn(document: Document, { brief, pages }: Moment, pointed: ReadonlySet<StepId>, name: string): Sight {
  const builtIn = { ...brief, knowledge: NO_KNOWLEDGE };
  const url = document.location.href;
  return findStep(openLook(document), url, pages, { ...contextOf(url, builtIn), pointed, name });
}

function isFound(sight: Sight, step: StepId): boolean {
  return sight.kind === 'found' && sight.step === step;
}

function contextOf(url: string, { knowledge, guide }: Brief): Omit<FindContext, 'name'> {
  const picks = pickedSteps(knowledge);
  const labels = knownLabels(knowledge);
  return {
    tenant: guide.account,
    hostGroup: hostGroupOf(url),
    picks,
    labels,
    findPasswords: findPasswordElements,
    isPasswordValue,
    readMessage: readMessageOf,
  };
}

function accountLocators(sight: Sight) {
  return sight.kind === 'unknown-page' ? [] : (sight.page.account ?? []);
}

function labelsIn(locators: readonly Locator[]): string[] {
  return locators.flatMap((locator) => ('label' in locator && locator.label ? [locator.label] : []));
}
