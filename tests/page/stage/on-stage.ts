import { commands } from 'vitest/browser';
import { OVERLAY_STATES, type OverlayState } from '../../../utils/journey/overlay-view';
import type { StepId } from '../../../utils/journey/step-ids';
import { centreOf } from '../../e2e/harness/find-button';
import type { Box, OverlayReading } from '../../e2e/harness/read-overlay';
import { sendAndAgree } from '../../e2e/harness/send-and-agree';
import type { Held } from '../../e2e/harness/session';
import { type Look, waitUntil } from '../../e2e/harness/wait-until';
import { judgeMoment, ringTarget } from '../../practice/strangers/judge-moment';
import type { Moment, Must } from '../../practice/strangers/stranger-page';
import { type OpenPage, openPage, type Place } from './open-page';
import { type Beginning, playBackground } from './play-background';
import type { View } from './serve-pages';
import { openStagePopup, type StagePopup } from './stage-popup';

/** What must not happen is looked for this much longer: a doubtful value is taken once it stood still for 300 ms. */
const WATCH_ON_MS = 600;
/** Only a failing test takes as long, and a busy machine fails none. In milliseconds. */
const PATIENCE_MS = 30_000;

/** A page at its own address, the product's script in it, its background behind and its popup above it. */
export interface Stage {
  read: OpenPage['read'];
  held(): Promise<Held[]>;
  /** Waits until what must happen on the page has happened. `isHolding`: a held password is as it should be. */
  waitFor(must: Must, circumstances?: { isHolding?: boolean }): Promise<void>;
  /** What the guide shows now, or `null`. */
  overlay(): Promise<OverlayReading | null>;
  /** Waits until the bubble shows this step, in one of these states where they are given. */
  waitForStep(step: StepId, states?: readonly OverlayState[]): Promise<OverlayReading>;
  /** Leads the window to another page. */
  goTo(url: string): Promise<void>;
  /** Does what makes the page load anew, and waits until it stands again. */
  reload(act: () => Promise<unknown>): Promise<void>;
  /** Runs a function inside the page, where it goes as text, alone but for its argument. */
  run<Argument, Result>(play: (argument?: Argument) => Result, argument?: Argument): Promise<Awaited<Result>>;
  /** Waits until an element of the page can be seen. */
  waitForVisible(selector: string): Promise<void>;
  /** Waits until no such element of the page can be seen. */
  waitForHidden(selector: string): Promise<void>;
  /** Clicks an element of the page with the mouse, once it can be. */
  press(selector: string): Promise<void>;
  /** Presses a key. */
  pressKey(key: string): Promise<void>;
  /** Shows the page in a window of another size, at another zoom; `null`: as it was. */
  view(view: View | null): Promise<void>;
  /** Clicks a button of the bubble with the mouse, once it stands still. */
  pressInBubble(name: string): Promise<void>;
  /** Does what a person does between two moments, to the element of this selector. */
  act(act: NonNullable<Moment['act']>, selector: string): Promise<void>;
  /** Types into fields of the page, by their selectors, key by key; Tab leaves the last one. */
  type(texts: Record<string, string>): Promise<void>;
  openPopup(): StagePopup;
  /**
   * Sends the held password by the popup, says yes where it asks, and waits for the ring on Submit: the product's own word
   * that the form is filled. Tells whether it asked.
   */
  fill(submit: string): Promise<boolean>;
}

/** Opens a page with something under way, plays on it, and closes it. */
export async function onStage(
  place: Place,
  beginning: Beginning,
  play: (stage: Stage) => Promise<void>,
): Promise<void> {
  const news = new Set<() => void>();
  const popups = new Set<StagePopup>();
  const closePopups = (): void => popups.forEach((popup) => void popup.close());
  let opened: OpenPage | undefined;
  const background = playBackground(place.url, beginning, {
    sendToPage: async (documentId, message) => opened?.send(documentId, message) ?? null,
    onTabRaised: closePopups,
    onScriptStarted: () => opened?.runScript(),
    onNews: () => news.forEach((listener) => listener()),
  });
  let isViewed = false;
  const page = (opened = await openPage(place, background));

  /** A person looks at the page once it stands, and its script has looked before. */
  async function waitForPage(): Promise<void> {
    await waitUntil('the page to stand', async () => {
      if (!(await page.read('isLoaded'))) return { not: 'it loads' };
      return (await background.knowsPage()) ? { is: true } : { not: 'its script says nothing' };
    });
  }

  async function lead(act: (shown: Window) => unknown): Promise<void> {
    await page.lead(act);
    await waitForPage();
  }

  async function look(must: Must, isHolding: boolean): Promise<Look<true>> {
    const appearance = await page.read('appearance', ringTarget(must));
    if (!appearance) return { not: 'no document is there' };
    if (appearance.overlays > 1) return { not: `there are ${appearance.overlays} overlays in one page` };
    const held = isHolding && must.kind !== 'captured' ? [] : await background.held();
    return judgeMoment(must, { ...appearance, held });
  }

  const waitFor: Stage['waitFor'] = (must, { isHolding = false } = {}) =>
    waitForMoment(must, () => look(must, isHolding));

  function openPopup(): StagePopup {
    const popup = openStagePopup({
      tabId: background.tabId,
      order: background.order,
      onNews(listener, signal) {
        news.add(listener);
        signal.addEventListener('abort', () => news.delete(listener));
      },
    });
    popups.add(popup);
    return popup;
  }

  const stage: Stage = {
    read: page.read,
    held: background.held,
    waitFor,
    overlay: () => readOverlay(page),
    waitForStep: (step, states) => waitForStep(page, step, states),
    goTo: (url) => lead((shown) => (shown.location.href = url)),
    reload: lead,
    run: async (script, argument) =>
      (await commands.runInWindow(page.name, `(${String(script)})(${JSON.stringify(argument)})`)) as never,
    async waitForVisible(selector) {
      const isVisible = async (): Promise<Look<true>> =>
        (await page.read('isVisible', selector)) ? { is: true } : { not: 'it is not' };
      await waitUntil(`${selector} to be visible`, isVisible, PATIENCE_MS);
    },
    async waitForHidden(selector) {
      const isHidden = async (): Promise<Look<true>> =>
        (await page.read('isVisible', selector)) === false ? { is: true } : { not: 'it is visible' };
      await waitUntil(`${selector} to be hidden`, isHidden, PATIENCE_MS);
    },
    press: (selector) => commands.pressInWindow(page.name, selector),
    pressKey: (key) => commands.pressKeyInWindow(page.name, key),
    async view(view) {
      isViewed = true;
      await commands.viewWindow(page.name, view);
    },
    async pressInBubble(name) {
      const findStill = async (): Promise<Look<Box>> =>
        (await page.read('stillButton', name)) ?? { not: 'no document is there' };
      const box = await waitUntil(`the bubble's button "${name}"`, findStill, PATIENCE_MS);
      await commands.clickInWindow(page.name, centreOf(box));
    },
    act: (act, selector) => commands.actInWindow(page.name, act, selector),
    type: (texts) => commands.typeInWindow(page.name, texts),
    openPopup,
    async fill(submit) {
      const popup = openPopup();
      const isAsked = await sendAndAgree(popup);
      await waitFor({ kind: 'ring', step: 'submit', on: submit }, { isHolding: true }).catch(async (error: unknown) => {
        throw new Error(`${String(error)} The popup says "${await popup.status()}".`, { cause: error });
      });
      return isAsked;
    },
  };
  try {
    await waitForPage();
    await play(stage);
  } finally {
    closePopups();
    // The next test may get the same window.
    if (isViewed) await commands.viewWindow(page.name, null);
    await page.close();
  }
}

async function waitForMoment(must: Must, look: () => Promise<Look<true>>): Promise<void> {
  let since: number | null = null;
  await waitUntil(
    JSON.stringify(must),
    async () => {
      const seen = await look();
      if ('not' in seen) {
        since = null;
        return seen;
      }
      since ??= performance.now();
      return performance.now() - since >= watchFor(must) ? seen : { not: 'it may still change' };
    },
    PATIENCE_MS,
  );
}

function watchFor({ kind }: Must): number {
  return kind === 'no-ring' || kind === 'no-capture' || kind === 'no-overlay' ? WATCH_ON_MS : 0;
}

async function readOverlay(page: OpenPage): Promise<OverlayReading | null> {
  return (await page.read('appearance', null))?.seen ?? null;
}

function waitForStep(
  page: OpenPage,
  step: StepId,
  states: readonly OverlayState[] = OVERLAY_STATES,
): Promise<OverlayReading> {
  const look = async (): Promise<Look<OverlayReading>> => {
    const seen = await readOverlay(page);
    if (!seen) return { not: 'there is no overlay' };
    const isRight = seen.step === step && states.some((state) => state === seen.state);
    return isRight ? { is: seen } : { not: `it shows ${seen.step} (${seen.state}): "${seen.text}"` };
  };
  return waitUntil(`the guide to show ${step}`, look, PATIENCE_MS);
}
