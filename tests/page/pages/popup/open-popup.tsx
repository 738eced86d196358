import { render } from 'preact';
import { onTestFinished, vi } from 'vitest';
import type { Answer, ReplyTo, Request, RequestType } from '../../../../utils/messages/contract';
import type { PopupState } from '../../../../utils/messages/popup-state';
import { recallDoesSteps, rememberDoesSteps } from '../../../../utils/pages/does-steps';
import { Popup } from '../../../../utils/pages/popup/Popup';
import type { PopupPort } from '../../../../utils/pages/popup/popup-port';
import { usePopup } from '../../../../utils/pages/popup/use-popup';
import { NOW } from './sample-state';
import { settle } from './settle';

type Replies = { [T in RequestType]?: Answer<ReplyTo<T>> | Promise<Answer<ReplyTo<T>>> };

/** A popup over a background that is played: what it was sent, and ways to change what it answers. */
export interface OpenPopup {
  /** Every request but the popup's own questions for the state, in order. */
  requests: Request[];
  asked: string[][];
  addedHosts: string[];
  copied: string[];
  /** Changes the state and sends the news. */
  change: (state: PopupState) => Promise<void>;
  /** Brings another tab to the front, as a panel learns of it, with the state as it is over that one. */
  moveTo: (tabId: number, state: PopupState) => Promise<void>;
  /** Sets the answer to a request; without one the answer is a bare acknowledgement. */
  answer: (replies: Replies) => void;
  close: () => Promise<void>;
}

interface PopupProps {
  onReport?: () => void;
  onKeepOpen?: () => void;
  /** Whether the person agrees to what the browser asks. */
  isGranted?: boolean;
}

/** Opens the popup in the page, as wired in production but for the browser. */
export async function openPopup(
  initial: PopupState,
  { isGranted = true, ...props }: PopupProps = {},
): Promise<OpenPopup> {
  let state = initial;
  let inFront = 3;
  let replies: Replies = { 'password:send': { ok: true, value: { kind: 'tab-changed' } } };
  const listeners = new Set<() => void>();
  const opened: Pick<OpenPopup, 'requests' | 'asked' | 'addedHosts' | 'copied'> = {
    requests: [],
    asked: [],
    addedHosts: [],
    copied: [],
  };

  const port: PopupPort = {
    async send<T extends RequestType>(request: Extract<Request, { type: T }>) {
      const reply: unknown = await replyTo(request);
      return reply as Answer<ReplyTo<T>>;
    },
    findActiveTab: () => Promise.resolve(inFront),
    async requestOrigins(origins) {
      opened.asked.push(origins);
      return isGranted;
    },
    onNews(listener, signal) {
      listeners.add(listener);
      signal.addEventListener('abort', () => listeners.delete(listener));
    },
    async copy(text) {
      opened.copied.push(text);
    },
    recallDoesSteps,
    rememberDoesSteps,
    openOptions: () => Promise.resolve(),
    async addAddress(host) {
      opened.addedHosts.push(host);
    },
    openExtensionPage: null,
  };

  function replyTo(request: Request): unknown {
    if (request.type === 'popup:opened') return replies['popup:opened'] ?? { ok: true, value: state };
    opened.requests.push(request);
    return replies[request.type] ?? { ok: true, value: null };
  }

  function LivePopup() {
    return <Popup {...usePopup(port)} browserName="chrome" {...props} />;
  }

  // Only the clock stands still here; a test that needs the timers fakes them before.
  vi.setSystemTime(NOW);
  onTestFinished(() => void vi.useRealTimers());
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  await settle(() => render(<LivePopup />, root));
  const news = (): Promise<void> => settle(() => listeners.forEach((listener) => listener()));
  const close = (): Promise<void> => settle(() => render(null, root));
  onTestFinished(close);
  return {
    ...opened,
    close,
    answer: (more) => {
      replies = { ...replies, ...more };
    },
    async change(next) {
      state = next;
      await news();
    },
    async moveTo(tabId, next) {
      inFront = tabId;
      state = next;
      await news();
    },
  };
}
