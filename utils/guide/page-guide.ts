import type { Changes } from '../dom/changes';
import { keepIndex } from '../dom/keep-index';
import { learnCaptions } from '../look/captions';
import { changesLayers } from '../look/changes-layers';
import { onExtensionGone } from '../messages/extension-life';
import { watchPage } from '../watch/watch-page';
import { answerAction } from './answer-action';
import { onRevival, waitForActivation } from './page-life';
import { listenToBackground } from './page-link';
import type { PageSite } from './page-site';
import { takeLeftBehind } from './prepare-farewell';
import { beginGuide, type RunningGuide } from './running-guide';
import { takeOrder } from './take-order';
import { type BackgroundTalk, talkToBackground } from './talk-to-background';

/** Runs the guide on this page until the background says that it is over; then nothing of it is left. */
export async function runPageGuide(document: Document, site: PageSite, controller: AbortController): Promise<void> {
  const { signal } = controller;
  const view = crypto.randomUUID();
  await waitForActivation(document);
  let guide: RunningGuide | null = null;
  const talk = talkToBackground(view, () => (guide ? guide.end() : controller.abort()));
  const opening = await talk.open();
  if (signal.aborted) return;
  const sayFarewell = takeLeftBehind(document);
  if (!opening) {
    controller.abort();
    return sayFarewell?.();
  }
  const { brief, pages, labels } = opening;
  learnCaptions(labels);
  keepIndex(document, signal);
  const { tell } = talk;
  const running = beginGuide(
    document,
    site,
    { brief, pages, view, talk, onAction: (action, on) => answerAction(action, on, { document, site, tell }) },
    controller,
  );
  guide = running;
  listenToBackground((message) => takeOrder(message, running, { site, controller }), signal);
  followLife(document, running, talk, controller);
  stopByEscape(document, running, signal);
  site.start?.({ look: running.look, tell, moment: running.moment }, signal);
  watch(document, site, running, signal);
}

/** Back from the cache: the background must know of this document again, and this document of what happened since. */
function followLife(document: Document, guide: RunningGuide, talk: BackgroundTalk, controller: AbortController): void {
  const { defaultView: window } = document;
  if (!window) return;
  async function reopen(): Promise<void> {
    const opening = await talk.open();
    if (!opening) return controller.abort();
    const { brief } = opening;
    guide.change({ type: 'briefed', brief });
    if (brief.guide.status === 'idle' && brief.held.length === 0) return controller.abort();
    guide.look();
  }
  onRevival(window, () => void reopen(), controller.signal);
  onExtensionGone(window, guide.end, controller.signal);
}

function stopByEscape({ defaultView: window }: Document, guide: RunningGuide, signal: AbortSignal): void {
  const onKey = (event: KeyboardEvent): void => {
    if (event.isTrusted && event.key === 'Escape') guide.stopStepping();
  };
  window?.addEventListener('keydown', onKey, { capture: true, signal });
}

function watch(document: Document, site: PageSite, guide: RunningGuide, signal: AbortSignal): void {
  const listener = {
    onChange: guide.look,
    isUrgent: (changes: Changes) => guide.hasLostTarget() || changesLayers(changes),
    texts: site.texts && { ...site.texts, onText: () => site.texts?.onText(guide.moment()) ?? true },
    isExpectingPassword: () => site.isExpectingPassword?.() ?? false,
  };
  watchPage(document, listener, signal);
}
