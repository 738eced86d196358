import { i18n } from '#i18n';
import type { Request } from '../messages/contract';
import { isExtensionGone, onExtensionGone } from '../messages/extension-life';
import type { PageMessage } from '../messages/page-messages';
import { ExtensionGoneError, sendRequest } from '../messages/send-request';
import type { OverlayAction } from '../overlay/overlay-view';
import { watchPage } from '../page/watch-page';
import type { Pick, PickTarget } from '../sites/knowledge';
import { type ActingSite, createActing } from './acting';
import type { Brief } from './brief';
import { learnByPointing } from './learn-by-pointing';
import { onRevival, waitForActivation } from './page-life';
import { listenToBackground } from './page-link';
import type { Plan } from './plan';
import { createPlanDisplay } from './plan-display';
import { prepareFarewell } from './prepare-farewell';
import { startSettling } from './settling';
import type { StepId } from './step-ids';
import { startStepping } from './stepping';

/** What a look may know of the moment. */
export interface Moment {
  brief: Brief;
  /** This document's id among messages. */
  view: string;
  isSettled: boolean;
  isAskedStuck: boolean;
  /** The person asked to be shown the password that the new one replaced. */
  isOldAskedFor: boolean;
}

/** The part of the guide that differs between Microsoft's pages and x360Cloud's. */
export interface PageSite extends ActingSite {
  /** Starts what the site watches by itself. */
  start?(page: PageApi, signal: AbortSignal): void;
  /** Looks at the page and decides what to show; `null` shows nothing. Called after each change of the page. */
  look(moment: Moment): { plan: Plan | null; key: string };
  /** Text that looks like a password came up: called at once, within the change's own task. */
  onText?(moment: Moment): void;
  isExpectingPassword?(): boolean;
  /** Answers an order that only this site knows. */
  receive?(message: FormOrder, moment: Moment): Promise<unknown>;
  /** What the person teaches by pointing at this element, and what to ask for next; by default the step's element. */
  pickTargets?(element: Element): PickTarget[] | null;
}

/** What a site may ask of the page's guide. */
export interface PageApi {
  look(): void;
  tell(request: Request): void;
  moment(): Moment;
}

/** The orders that concern a form. */
export type FormOrder = Extract<PageMessage, { type: `form:${string}` }>;

/** Runs the guide on this page until the background says that it is over; then nothing of it is left. */
export async function runPageGuide(document: Document, site: PageSite, controller: AbortController): Promise<void> {
  const { signal } = controller;
  const view = crypto.randomUUID();
  await waitForActivation(document);
  const answer = await sendRequest({ type: 'page:opened', view });
  if (!answer.ok || signal.aborted) return controller.abort();
  let brief: Brief = answer.value;
  let plan: Plan | null = null;
  /** The step at which the person said that they are stuck. */
  let stuckAt: StepId | null = null;
  let isOldAskedFor = false;
  /** While the person points at an element, the bubble is out of the way. */
  let pointing: AbortController | null = null;
  let remembered: { plan: string; targets: PickTarget[] } | null = null;
  const sayFarewell = prepareFarewell(document);
  const acting = createActing(site);
  const settling = startSettling(look, signal);
  const stepping = startStepping(act, stopStepping, signal);
  const display = createPlanDisplay(
    document,
    {
      onAction: (action) => void onAction(action),
      onLost: () => tell({ type: 'overlay:lost' }),
      onShown: ({ step, state, account = null }) => tell({ type: 'step:shown', step, state, account }),
    },
    signal,
  );

  /** Back from the cache: the background must know of this document again, and this document of what happened since. */
  async function reopen(): Promise<void> {
    const again = await sendRequest({ type: 'page:opened', view }).catch(onOrphaned);
    if (!again?.ok) return controller.abort();
    brief = again.value;
    if (brief.guide.status === 'idle' && brief.held.length === 0) return controller.abort();
    look();
  }

  function moment(): Moment {
    return { brief, view, isSettled: settling.isSettled(), isAskedStuck: stuckAt !== null, isOldAskedFor };
  }

  function look(): void {
    if (signal.aborted) return;
    if (isExtensionGone()) return end();
    let seen = site.look(moment());
    if (stuckAt !== null && seen.plan?.step !== stuckAt) {
      stuckAt = null;
      seen = site.look(moment());
    }
    settling.saw(`${document.location.href} ${seen.key}`);
    plan = seen.plan && acting.judge(seen.plan);
    if (pointing) return;
    if (remembered && remembered.plan !== nameOf(plan)) remembered = null;
    display.show(plan && remembered ? { ...plan, remembered: remembered.targets } : plan);
    if (plan && isStepping()) stepping.consider(plan);
  }

  async function onAction(action: OverlayAction): Promise<void> {
    switch (action) {
      case 'do-it-for-me':
        return act();
      case 'pause':
        return tell({ type: 'guide:pause' });
      case 'resume':
        return tell({ type: 'guide:resume' });
      case 'stuck':
        stuckAt = plan?.step ?? null;
        return look();
      case 'check-again':
        // What a page offers is asked of the server when it loads: nothing that it shows here is lost by that.
        if (plan?.say.kind === 'missing') return document.location.reload();
        stuckAt = null;
        settling.restart();
        return look();
      case 'step-done':
        if (plan) tell({ type: 'guide:step-done', step: plan.step });
        return;
      case 'show-old':
        isOldAskedFor = true;
        return look();
      case 'looks-different':
        return learn();
      case 'report-page':
        return tell({ type: 'page:report', tabId: null });
      case 'reload':
        return document.location.reload();
    }
  }

  function isStepping(): boolean {
    return brief.guide.doesSteps && brief.guide.status === 'running';
  }

  /** Ends "Do the steps for me": by Escape, or at anything unexpected. */
  function stopStepping(): void {
    stepping.cancel();
    if (isStepping()) tell({ type: 'guide:do-steps', isOn: false });
  }

  async function learn(): Promise<void> {
    const step = plan?.step;
    if (!step || pointing) return;
    stopStepping();
    pointing = new AbortController();
    display.show(null);
    const question = i18n.t(site.pickTargets ? 'overlay.pick.placeOrField' : 'overlay.pick.place');
    const targetsOf = (element: Element) => site.pickTargets?.(element) ?? [step];
    const lesson = { question, targetsOf, remember };
    const learnt = await learnByPointing(document, lesson, AbortSignal.any([signal, pointing.signal]));
    look();
    pointing = null;
    remembered = { plan: nameOf(plan), targets: [...learnt.keys()] };
    look();
  }

  async function remember(target: PickTarget, pick: Pick): Promise<void> {
    const learned = await sendRequest({ type: 'pick:learned', target, pick }).catch(onOrphaned);
    if (learned?.ok) brief = learned.value;
  }

  /** Does the one step that is pointed at, after a last look that it is still the same. */
  function act(): void {
    const before = plan;
    look();
    if (!plan || plan.step !== before?.step || plan.target !== before.target) return;
    acting.act(plan);
    look();
  }

  function tell(request: Request): void {
    sendRequest(request).catch(onOrphaned);
  }

  function onOrphaned(error: unknown): null {
    if (error instanceof ExtensionGoneError) end();
    return null;
  }

  /** After an update of the extension this script can reach nobody: it ends, and says so where it was seen. */
  function end(): void {
    if (signal.aborted) return;
    controller.abort();
    if (plan) sayFarewell(plan);
  }

  listenToBackground(async (message) => {
    switch (message.type) {
      case 'guide:stopped':
        controller.abort();
        return null;
      case 'guide:changed':
        brief = message.brief;
        if (!isStepping()) stepping.cancel();
        if (brief.guide.status !== 'running') pointing?.abort();
        look();
        return null;
      case 'form:inspect':
      case 'form:fill':
      case 'form:submit':
        return site.receive?.(message, moment()) ?? null;
    }
  }, signal);
  document.defaultView?.addEventListener(
    'keydown',
    (event) => {
      if (event.isTrusted && event.key === 'Escape') stopStepping();
    },
    { capture: true, signal },
  );
  if (document.defaultView) {
    onRevival(document.defaultView, () => void reopen(), signal);
    onExtensionGone(document.defaultView, end, signal);
  }
  site.start?.({ look, tell, moment }, signal);
  watchPage(
    document,
    {
      onChange: look,
      onText: site.onText && (() => site.onText?.(moment())),
      isExpectingPassword: () => site.isExpectingPassword?.() ?? false,
    },
    signal,
  );
}

/** What makes two plans the same sentence to the person. */
function nameOf(plan: Plan | null): string {
  return plan ? `${plan.step} ${plan.state} ${plan.say.kind}` : '';
}
