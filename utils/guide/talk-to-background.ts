import type { Brief, Opening } from '../messages/brief';
import type { ReplyTo, Request, RequestType } from '../messages/contract';
import { ExtensionGoneError, sendRequest } from '../messages/send-request';
import type { Pick, PickTarget } from '../sites/knowledge';

/** What one document says to the background. Whatever the background refuses, or does not answer, is `null`. */
export interface BackgroundTalk {
  /** Tells that the document is open, or open again, and asks what to know. */
  open: () => Promise<Opening | null>;
  tell: (request: Request) => void;
  /** Has the script brought by which the person points at things. */
  bringPicker: () => Promise<unknown>;
  /** Has a pick kept; the answer knows of it. */
  teach: (target: PickTarget, pick: Pick) => Promise<Brief | null>;
}

/** Milliseconds until what nobody heard is told once more: a background that was stopped has woken up by then. */
const AGAIN_AFTER = 500;

/** Speaks for the document that goes by the id `view`. Calls `onGone` when the extension was replaced meanwhile. */
export function talkToBackground(view: string, onGone: () => void): BackgroundTalk {
  function onError(error: unknown): null {
    if (error instanceof ExtensionGoneError) onGone();
    return null;
  }

  /** What nobody heard, or what failed, is said once more. */
  async function say<T extends RequestType>(request: Extract<Request, { type: T }>) {
    const answer = await sendRequest<T>(request).catch(onError);
    if (answer?.ok !== false || !['gone', 'failed'].includes(answer.refusal)) return answer;
    await new Promise((resolve) => setTimeout(resolve, AGAIN_AFTER));
    return sendRequest<T>(request).catch(onError);
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
