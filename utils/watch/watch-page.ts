import { type Changes, changesOf } from '../dom/changes';
import { findShadowRoots } from '../dom/composed-tree';
import { OBSERVED } from './observed-changes';
import { pollValues } from './poll-values';
import { scheduleLooks } from './schedule-looks';

/** Texts that must not be missed, however short they are shown. */
export interface WantedTexts {
  /** Whether changes of the page may have brought one to light. */
  isNewIn: (changes: Changes) => boolean;
  /** Whether a text, or a field's value, may hold one. */
  isIn: (text: string) => boolean;
  /** One came up: returns whether it was found. Where it was not, as while it fades in, it is called in the next frames too. */
  onText: () => boolean;
}

/** What is told of a watched page. */
export interface PageListener {
  /** The page may look different now: look again. Coalesced per frame; the next look waits in proportion to its duration. */
  onChange: () => void;
  /** Whether changes of the page may have put the person before something else: the next look then waits no longer than the last one took. */
  isUrgent?: (changes: Changes) => boolean;
  /** Told at once, within the mutation's own task, when a wanted text came up; without it no text is read. */
  texts?: WantedTexts | undefined;
  /** Whether input values are worth a look in each frame, since scripts set them without a mutation. */
  isExpectingPassword: () => boolean;
}

const DOCUMENT_EVENTS = [
  'focusin',
  'input',
  'change',
  'scrollend',
  'transitionend',
  'animationend',
  'toggle',
  'visibilitychange',
];
const WINDOW_EVENTS = ['popstate', 'hashchange', 'load', 'pageshow', 'resize'];

/** Frames in which a text that came up, and could not be read in that moment, is looked for. */
const GLIMPSE_FRAMES = 30;

/**
 * Watches the page until the signal aborts: `onChange` whenever it may look different (once at the start as well),
 * `texts.onText` at once when a wanted text appears, so that even a glimpse of it is enough.
 */
export function watchPage(document: Document, listener: PageListener, signal: AbortSignal): void {
  const view = document.defaultView;
  if (!view || signal.aborted) return;
  const { texts } = listener;
  const seen = new Set<ShadowRoot>();

  const observer = new MutationObserver((records) => {
    const changes = changesOf(records);
    if (changes.records.length === 0) return;
    const elements = changes.added.filter((node) => node instanceof Element);
    const hasShadowText = elements.map(observeShadows).some(Boolean);
    if (hasShadowText || texts?.isNewIn(changes)) glimpse();
    if (elements.length > 0) wakePolling();
    ask(listener.isUrgent?.(changes));
  });
  /** Observes shadow roots not met before; tells whether one of them may show a wanted text. */
  function observeShadows(root: ParentNode): boolean {
    const fresh = findShadowRoots(root).filter((shadow) => !seen.has(shadow));
    for (const shadow of fresh) {
      seen.add(shadow);
      observer.observe(shadow, OBSERVED);
    }
    return fresh.some((shadow) => texts?.isIn(shadow.textContent ?? ''));
  }
  const glimpse = catchGlimpses(view, () => texts?.onText() ?? true, signal);
  const wakePolling = pollValues(view, {
    roots: () => [document, ...seen],
    isWanted: () => listener.isExpectingPassword(),
    onValue: (value) => {
      if (texts?.isIn(value)) glimpse();
      ask();
    },
    signal,
  });
  const { ask, now } = scheduleLooks(
    view,
    () => {
      // A shadow root attached to an element that was there already is no mutation.
      if (observeShadows(document)) glimpse();
      listener.onChange();
      wakePolling();
    },
    signal,
  );

  const onEvent = () => ask();
  observer.observe(document, OBSERVED);
  signal.addEventListener('abort', () => observer.disconnect());
  for (const name of DOCUMENT_EVENTS)
    document.addEventListener(name, onEvent, { capture: true, passive: true, signal });
  for (const name of WINDOW_EVENTS) view.addEventListener(name, onEvent, { passive: true, signal });
  const navigation: unknown = Reflect.get(view, 'navigation');
  if (navigation instanceof EventTarget) navigation.addEventListener('currententrychange', onEvent, { signal });
  // Before its body there is nothing of a page to see, and nowhere to stand.
  if (document.body) now();
  else ask();
}

/** Returns a function that tries at once, and in each frame for a while as long as it does not succeed. */
function catchGlimpses(view: Window, attempt: () => boolean, signal: AbortSignal): () => void {
  let frame = 0;
  let left = 0;
  const run = () => {
    frame = 0;
    if (signal.aborted || attempt() || left-- <= 0) return;
    frame = view.requestAnimationFrame(run);
  };
  return () => {
    left = GLIMPSE_FRAMES;
    view.cancelAnimationFrame(frame);
    run();
  };
}
