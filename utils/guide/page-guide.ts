import type { OverlayAction } from '../journey/overlay-view';
import type { StepId } from '../journey/step-ids';
import { isExtensionGone, onExtensionGone } from '../messages/extension-life';
import { watchPage } from '../watch/watch-page';
import { createActing } from './acting';
import { onRevival, waitForActivation } from './page-life';
import { listenToBackground } from './page-link';
import type { Moment, PageSite } from './page-site';
import type { Plan } from './plan';
import { createPlanDisplay } from './plan-display';
import { prepareFarewell } from './prepare-farewell';
import { startSettling } from './settling';
import { startStepping } from './stepping';
import { talkToBackground } from './talk-to-background';
import { createTeaching } from './teaching';

/** Runs the guide on this page until the background says that it is over; then nothing of it is left. */
export async function runPageGuide(document: Document, site: PageSite, controller: AbortController): Promise<void> {
  const { signal } = controller;
  const view = crypto.randomUUID();
  await waitForActivation(document);
  let plan: Plan | null = null;
  const { open, tell, teach } = talkToBackground(view, end);
  const first = await open();
  if (!first || signal.aborted) return controller.abort();
  let brief = first;
  /** The step at which the person said that they are stuck. */
  let stuckAt: StepId | null = null;
  let isOldAskedFor = false;
  const sayFarewell = prepareFarewell(document);
  const acting = createActing(site);
  const teaching = createTeaching(
    document,
    site,
    async (target, pick) => {
      brief = (await teach(target, pick)) ?? brief;
    },
    signal,
  );
  const settling = startSettling(look, signal);
  const stepping = startStepping(act, stopStepping, signal);
  const display = createPlanDisplay(
    document,
    {
      onAction: (action) => void onAction(action),
      onLost: (reason) => tell({ type: 'overlay:lost', reason }),
      onShown: ({ step, state, account = null }) => tell({ type: 'step:shown', step, state, account }),
    },
    signal,
  );

  /** Back from the cache: the background must know of this document again, and this document of what happened since. */
  async function reopen(): Promise<void> {
    const again = await open();
    if (!again) return controller.abort();
    brief = again;
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
    if (teaching.isPointing()) return;
    display.show(teaching.tellIn(plan));
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
    if (!plan || teaching.isPointing()) return;
    stopStepping();
    display.show(null);
    await teaching.learn(plan.step, () => {
      look();
      return plan;
    });
    look();
  }

  /** Does the one step that is pointed at, after a last look that it is still the same. */
  function act(): void {
    const before = plan;
    look();
    if (!plan || plan.step !== before?.step || plan.target !== before.target) return;
    acting.act(plan);
    look();
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
        if (brief.guide.status !== 'running') teaching.cancel();
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
      texts: site.texts && { ...site.texts, onText: () => site.texts?.onText(moment()) },
      isExpectingPassword: () => site.isExpectingPassword?.() ?? false,
    },
    signal,
  );
}
