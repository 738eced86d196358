import type { Brief, Opening } from '../messages/brief';
import type { ReplyTo, Request, RequestType } from '../messages/contract';
import { ExtensionGoneError, sendRequest } from '../messages/send-request';
import type { PickTarget, TaughtElement } from '../sites/knowledge';

/** What one document says to the background. Whatever the background refuses, or does not answer, is `null`. */
export interface BackgroundTalk {
  /** Tells that the document is open, or open again, and asks what to know. */
  open: () => Promise<Opening | null>;
  tell: (request: Request) => void;
  /** Has the script brought by which the person points at things. */
  bringPicker: () => Promise<unknown>;
  /** Has a pick kept; the answer knows of it. */
  teach: (target: PickTarget, pick: TaughtElement) => Promise<Brief | null>;
}

/**
 * Milliseconds until what nobody heard is told again: at once, since the page may be about to go, then when a background
 * that was just being stopped is gone and can wake up.
 */
const AGAIN_AFTER = [0, 500];

/** Speaks for the document that goes by the id `view`. Calls `onGone` when the extension was replaced meanwhile. */
export function talkToBackground(view: string, onGone: () => void): BackgroundTalk {
  function onError(error: unknown): null {
    if (error instanceof ExtensionGoneError) onGone();
    return null;
  }

  /** What nobody heard, or what failed, is said again. */
  async function say<T extends RequestType>(request: Extract<Request, { type: T }>, pauses = AGAIN_AFTER) {
    const answer = await sendRequest<T>(request).catch(onError);
    const [pause, ...later] = pauses;
    if (pause === undefined || answer?.ok !== false || !['gone', 'failed'].includes(answer.refusal)) return answer;
    // No timer for what is due at once: a page that goes runs none.
    if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
    return say<T>(request, later);
  }

  async function ask<T extends RequestType>(request: Extract<Request, { type: T }>): Promise<ReplyTo<T> | null> {
    const answer = await say<T>(request);
    return answer?.ok ? answer.value : null;
  }

  return {
    open: () => ask({ type: 'page:opened', view }),
    tell: (request) => void say(request),
    bringPicker: () => ask({ type: 'picker:needed' }),
    teach: (target, pick) => ask({ type: 'pick:learned', target, pick }),
  };
}
