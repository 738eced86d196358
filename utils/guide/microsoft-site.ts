import { chooseName, findOldPassword, findOwnPasswords } from '../find/own-passwords';
import { readAccount } from '../find/read-account';
import { readPageMessage } from '../find/read-page-message';
import { labelsOf, type Sight } from '../find/sight';
import { phaseOf, type StepId, stepOrder } from '../journey/step-ids';
import { findLayers } from '../look/find-layers';
import type { Look } from '../look/open-look';
import type { Brief } from '../messages/brief';
import { hasNewPasswordText } from '../password/has-new-password-text';
import { looksLikePassword } from '../password/password-token';
import { findBuiltInStep, findMicrosoftStep } from './find-microsoft-step';
import { followHeld } from './follow-held';
import { followProgress } from './follow-progress';
import { lookWithTaught } from './look-with-taught';
import type { Moment, PageApi, PageSite } from './page-site';
import { createPasswordReader } from './password-reader';
import { planMicrosoft } from './plan-microsoft';
import type { Progress } from './progress';
import { withoutTaughtPress } from './without-taught-press';

/** Microsoft's pages: finding the next step, and reading the password the moment it shows. */
export function createMicrosoftSite(document: Document, signal: AbortSignal): PageSite {
  let page: PageApi | null = null;
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
  const follow = followProgress(Date.now);
  const { holding, ...reader } = createPasswordReader(
    document,
    {
      now: () => page && page.moment(),
      nameToType: () => name,
      accountIn: (look) => readAccount(look, accountLocators(sight)),
      onNews: () => page?.look(),
    },
    signal,
  );

  /** What is known of holding, as the background says it now: less may be held, so that there is room. */
  function hear(moment: Moment): void {
    const of = { since, readingId: reader.id(), isDelivered: deliveredOf(moment, lastAccount) !== null };
    const news = heldThere.hear(moment.brief, of);
    if (news === 'forgotten') holding.forget();
    if (moment.brief.guide.status !== 'running') holding.drop();
    else if (news && moment.brief.hasRoom && holding.refusal() === 'full') holding.retry();
  }

  return {
    start(api) {
      page = api;
      document.defaultView?.addEventListener('pagehide', () => reader.readLast(api.moment()), { signal });
    },
    look(moment) {
      hear(moment);
      // One look for all: on a large page the looking is what costs.
      const looking = lookWithTaught(document, moment);
      reader.prepare(looking);
      name = freeName(looking, moment);
      const seen = findMicrosoftStep(looking, moment, { name, pointed });
      sight = seen;
      const showing = reader.read(moment, looking);
      severalSince = showing.kind === 'several' ? (severalSince ?? Date.now()) : null;
      const account = readAccount(looking, accountLocators(sight));
      lastAccount = account;
      const readingId = reader.id();
      const fate = heldThere.fateOf(readingId, account);
      const isHeld = readingId !== null && (holding.isHeld(readingId) || fate === 'held-again');
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
        findBuiltInStep(document, moment, { name, pointed }),
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
      onText: (moment) => reader.read(moment).kind !== 'none' || phase === 'way',
    },
    useSelection(moment) {
      isSelectionUnfit = !reader.takeSelection(moment);
    },
    isExpectingPassword: () =>
      hasLayer ||
      phase !== 'way' ||
      (sight.kind !== 'unknown-page' && stepOrder(sight.step) >= stepOrder('name-the-password')),
    nameToType: () => name,
    labelsOfTarget: () => (sight.kind === 'found' ? labelsOf(sight.target) : []),
  };
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

function accountLocators(sight: Sight) {
  return sight.kind === 'unknown-page' ? [] : (sight.page.account ?? []);
}
