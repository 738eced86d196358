import { canShowPassword } from '../find/can-show-password';
import { type FindContext, findStep } from '../find/find-step';
import { chooseName, findOldPassword, findOwnPasswords } from '../find/own-passwords';
import { readAccount } from '../find/read-account';
import { readPageMessage } from '../find/read-page-message';
import type { Sight } from '../find/sight';
import { phaseOf, type StepId, stepOrder } from '../journey/step-ids';
import { findScopes } from '../look/find-scope';
import { type Look, openLook } from '../look/open-look';
import type { Brief } from '../messages/brief';
import { sendRequest } from '../messages/send-request';
import { hasNewPasswordText } from '../password/has-new-password-text';
import { looksLikePassword } from '../password/password-token';
import { type PasswordSight, readPassword } from '../password/read-password';
import { nextTracking, type Tracked } from '../password/track-reading';
import { hostGroupOf } from '../sites/hosts';
import { knownLabels, knownPages, pickedSteps } from '../sites/known-pages';
import { MICROSOFT_PAGES } from '../sites/microsoft-pages';
import type { Locator } from '../sites/site-schema';
import type { Moment, PageApi, PageSite } from './page-site';
import { planMicrosoft } from './plan-microsoft';

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
  /** Readings that the background has confirmed; only the ids, never the values. */
  const heldReadings = new Set<string>();
  signal.addEventListener('abort', () => clearTimeout(stillTimer), { once: true });

  function readNow(moment: Moment, isStill: boolean, look: Look = openLookOf(document, moment)): PasswordSight {
    const showing = mayRead(look, moment) ? readPassword(look, { name }) : NOTHING;
    const next = nextTracking(tracked, showing, { newId: () => crypto.randomUUID(), isStill });
    tracked = next.tracked;
    if (next.toSend) void hold(next.toSend, look);
    clearTimeout(stillTimer);
    if (tracked && !tracked.isSent) stillTimer = setTimeout(() => page && readNow(page.moment(), true), STILL_MS);
    return showing;
  }

  async function hold({ readingId, value, certainty }: Tracked, look: Look): Promise<void> {
    const account = readAccount(look, accountLocators(sight));
    const captured = { type: 'password:captured', readingId, value, certainty, account, name } as const;
    // An orphan of an updated extension keeps nothing; the page's guide says so.
    const answer = await sendRequest(captured).catch(() => null);
    if (answer?.ok) heldReadings.add(readingId);
    else if (tracked?.readingId === readingId) tracked = { ...tracked, isSent: false };
    page?.look();
  }

  return {
    start(api) {
      page = api;
      document.defaultView?.addEventListener('pagehide', () => readNow(api.moment(), true), { signal });
    },
    look(moment) {
      // One look for all: on a large page the looking is what costs.
      const looking = openLookOf(document, moment);
      name = freeName(looking, moment);
      sight = findNextStep(looking, moment, { name, pointed });
      if (sight.kind === 'found') pointed.add(sight.step);
      const showing = readNow(moment, false, looking);
      severalSince = showing.kind === 'several' ? (severalSince ?? Date.now()) : null;
      const account = readAccount(looking, accountLocators(sight));
      const plan = planMicrosoft({
        ...moment,
        sight,
        showing,
        severalSince,
        isHeld: tracked !== null && heldReadings.has(tracked.readingId),
        account,
        old: findOld(looking, moment, account),
        pageSays: readPageMessage(looking),
      });
      const own = phaseOf(plan.step) === 'create' ? account : null;
      return { plan: { ...plan, name, account: own }, key: `${sight.kind} ${plan.step}` };
    },
    texts: {
      isNewIn: hasNewPasswordText,
      isIn: looksLikePassword,
      onText: (moment) => void readNow(moment, false),
    },
    isExpectingPassword: () => sight.kind !== 'unknown-page' && stepOrder(sight.step) >= stepOrder('name-the-password'),
    nameToType: () => name,
    labelsOfTarget: () => (sight.kind === 'found' ? labelsIn(sight.target.locators) : []),
  };
}

function openLookOf(document: Document, { brief }: Moment): Look {
  return openLook(document, knownLabels(brief.knowledge));
}

/** A password is read while the guide runs, at addresses where an app password can show; elsewhere it is another one. */
function mayRead(look: Look, { brief }: Moment): boolean {
  const url = look.document.location.href;
  const pages = knownPages(MICROSOFT_PAGES, brief.knowledge);
  return brief.guide.status === 'running' && canShowPassword(look, pages, url, hostGroupOf(url));
}

function freeName(look: Look, { brief }: Moment): string {
  const taken = findOwnPasswords(look, brief.appPasswordName).map((own) => own.name);
  return chooseName(brief.appPasswordName, taken, new Date());
}

/** After a hand-over of this account's password: the one that it replaced. */
function findOld(look: Look, { brief, isOldAskedFor }: Moment, account: string | null) {
  const { delivered } = brief;
  if (!delivered || (account !== null && delivered.account !== null && account !== delivered.account)) return null;
  const element = findOldPassword(look, brief.appPasswordName, delivered.name);
  return element && { element, isAskedFor: isOldAskedFor };
}

/**
 * The furthest step that the page serves. Whoever prepares the account is led one step after the other where the page
 * serves that step, in words where nothing of it can be pointed at; in an open dialog, by what the dialog asks for.
 */
function findNextStep(look: Look, { brief }: Moment, own: Pick<FindContext, 'name' | 'pointed'>): Sight {
  const url = look.document.location.href;
  const pages = knownPages(MICROSOFT_PAGES, brief.knowledge);
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

function isFound(sight: Sight, step: StepId): boolean {
  return sight.kind === 'found' && sight.step === step;
}

function contextOf(url: string, { knowledge, guide }: Brief): Omit<FindContext, 'name'> {
  const picks = pickedSteps(knowledge);
  return { tenant: guide.account, hostGroup: hostGroupOf(url), picks, labels: knownLabels(knowledge) };
}

function accountLocators(sight: Sight) {
  return sight.kind === 'unknown-page' ? [] : (sight.page.account ?? []);
}

function labelsIn(locators: readonly Locator[]): string[] {
  return locators.flatMap((locator) => ('label' in locator && locator.label ? [locator.label] : []));
}
