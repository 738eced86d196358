import type { Brief } from '../messages/brief';
import type { Request } from '../messages/contract';
import { ExtensionGoneError, sendRequest } from '../messages/send-request';
import type { Pick, PickTarget } from '../sites/knowledge';

/** What one document says to the background. Whatever the background refuses, or does not answer, is `null`. */
export interface BackgroundTalk {
  /** Tells that the document is open, or open again, and asks what to know. */
  open: () => Promise<Brief | null>;
  tell: (request: Request) => void;
  /** Has a pick kept; the answer knows of it. */
  teach: (target: PickTarget, pick: Pick) => Promise<Brief | null>;
}

/** Speaks for the document that goes by the id `view`. Calls `onGone` when the extension was replaced meanwhile. */
export function talkToBackground(view: string, onGone: () => void): BackgroundTalk {
  function onError(error: unknown): null {
    if (error instanceof ExtensionGoneError) onGone();
    return null;
  }

  async function ask(request: Extract<Request, { type: 'page:opened' | 'pick:learned' }>): Promise<Brief | null> {
    const answer = await sendRequest(request).catch(onError);
    return answer?.ok ? answer.value : null;
  }

  return {
    open: () => ask({ type: 'page:opened', view }),
    tell: (request) => void sendRequest(request).catch(onError),
    teach: (target, pick) => ask({ type: 'pick:learned', target, pick }),
  };
}
