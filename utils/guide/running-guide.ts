import { isConnected, localNameOf, textContentOf } from '../dom/native-dom';
import { isBlank } from '../find/is-blank';
import type { OverlayAction } from '../journey/overlay-view';
import type { Brief } from '../messages/brief';
import { isExtensionGone } from '../messages/extension-life';
import type { Page } from '../sites/site-schema';
import { createActing } from './acting';
import { firstGuideState, type GuideState, isDoingSteps, nextGuideState, type PageGuideEvent } from './guide-state';
import type { Moment, PageSite } from './page-site';
import type { Plan } from './plan';
import { createPlanDisplay } from './plan-display';
import { prepareFarewell } from './prepare-farewell';
import { startSettling } from './settling';
import { goesByItself, startStepping } from './stepping';
import type { BackgroundTalk } from './talk-to-background';
import { createTeaching } from './teaching';

/** The guide on one page, while it runs: what whoever hears of the person, the background or the page may do with it. */
export interface RunningGuide {
  state: () => GuideState;
  /** What a look may know now. */
  moment: () => Moment;
  /** What is pointed at is no longer in the page. */
  hasLostTarget: () => boolean;
  change: (event: PageGuideEvent) => void;
  /** Looks at the page and shows what is decided. */
  look: () => void;
  /** Does the one step that is pointed at, after a last look that it is still the same. */
  act: () => void;
  /** Presses what the person was asked about, after the same look. */
  press: () => void;
  /** Has the person point at the element that was not found. */
  learn: () => Promise<void>;
  /** Takes the page for one that may still change. */
  lookAnew: () => void;
  /** What was about to happen, or is being asked, no longer counts as `state` says. */
  letGo: () => void;
  /** Ends "Do the steps for me": by Escape, or at anything unexpected. */
  stopStepping: () => void;
  /** Ends all; where the extension was replaced, what was shown last is followed by a farewell. */
  end: () => void;
}

/** What a guide begins with. */
interface Beginning {
  brief: Brief;
  /** The site's built-in pages. */
  pages: readonly Page[];
  /** This document's id among messages. */
  view: string;
  talk: BackgroundTalk;
  /** Hears which button of the bubble was pressed. */
  onAction: (action: OverlayAction, guide: RunningGuide) => void;
}

/** Begins the guide on a page: nothing is looked at yet. `controller` ends it. */
export function beginGuide(
  document: Document,
  site: PageSite,
  { brief, pages, view, talk, onAction }: Beginning,
  controller: AbortController,
): RunningGuide {
  const { signal } = controller;
  let state = firstGuideState(brief);
  const sayFarewell = prepareFarewell(document);
  const acting = createActing(site);
  const settling = startSettling(look, () => isBlank(document), signal);
  const stepping = startStepping(stepOn, stopStepping, signal);
  const teaching = createTeaching(
    document,
    site,
    talk.bringPicker,
    async (target, pick) => {
      const known = await talk.teach(target, pick);
      if (known) change({ type: 'briefed', brief: known });
    },
    signal,
  );
  const display = createPlanDisplay(
    document,
    {
      onAction: (action) => onAction(action, guide),
      onLost: (reason) => talk.tell({ type: 'overlay:lost', reason }),
      onShown: ({ step, state: shown, account }) => talk.tell({ type: 'step:shown', step, state: shown, account }),
    },
    signal,
  );

  function change(event: PageGuideEvent): void {
    state = nextGuideState(state, event);
  }

  function moment(): Moment {
    const { stuckAt, isOldAskedFor } = state;
    const isAskedStuck = stuckAt !== null;
    return { brief: state.brief, pages, view, isSettled: settling.isSettled(), isAskedStuck, isOldAskedFor };
  }

  /** What the site decides; "I am stuck" is over with the step at which it was said. */
  function see() {
    const seen = site.look(moment());
    if (state.stuckAt === null || seen.plan?.step === state.stuckAt) return seen;
    change({ type: 'stuck-taken-back' });
    return site.look(moment());
  }

  function keyOf(key: string): string {
    return `${document.location.href} ${key}`;
  }

  function look(): void {
    if (signal.aborted) return;
    if (isExtensionGone()) return end();
    let seen = see();
    // What has just come was not there long enough to be called all that comes.
    if (settling.saw(keyOf(seen.key))) seen = see();
    const plan = seen.plan && acting.judge(seen.plan);
    change({ type: 'planned', plan });
    if (teaching.isPointing()) return;
    display.show(teaching.tellIn(plan));
    if (plan && isDoingSteps(state)) stepping.consider(plan);
  }

  /** A last look, then what is to be done, if it is still for the same thing. */
  function doWith(perform: (plan: Plan) => void): void {
    const before = state.plan;
    look();
    const { plan } = state;
    if (!plan || plan.step !== before?.step || !isSameTarget(plan.target, before.target)) return;
    perform(plan);
    look();
  }

  function act(): void {
    doWith((plan) => acting.act(plan));
  }

  /** What may be done without the person's word is looked at once more, too. */
  function stepOn(): void {
    doWith((plan) => goesByItself(plan) && acting.act(plan));
  }

  function stopStepping(): void {
    stepping.cancel();
    if (isDoingSteps(state)) talk.tell({ type: 'guide:do-steps', isOn: false });
  }

  async function learn(): Promise<void> {
    const { plan } = state;
    if (!plan || teaching.isPointing()) return;
    stopStepping();
    display.show(null);
    await teaching.learn(plan.step, () => {
      look();
      return state.plan;
    });
    look();
  }

  function end(): void {
    if (signal.aborted) return;
    controller.abort();
    if (state.plan) sayFarewell(state.plan.step);
  }

  const guide: RunningGuide = {
    state: () => state,
    moment,
    hasLostTarget: () => Boolean(state.plan?.target && !isConnected(state.plan.target)),
    change,
    look,
    act,
    press: () => doWith((plan) => acting.press(plan)),
    learn,
    lookAnew() {
      settling.restart();
      look();
    },
    letGo() {
      if (!isDoingSteps(state)) stepping.cancel();
      if (state.brief.guide.status !== 'running') teaching.cancel();
    },
    stopStepping,
    end,
  };
  return guide;
}

/** The same element, or what a page put in its place that draws itself anew: of the same kind, with the same text. */
function isSameTarget(now: Element | null, before: Element | null): boolean {
  if (now === before || now === null || before === null) return now === before;
  const isAlike = localNameOf(now) === localNameOf(before) && textContentOf(now) === textContentOf(before);
  return isAlike && !isConnected(before);
}
