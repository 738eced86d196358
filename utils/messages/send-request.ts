import { browser } from '@wxt-dev/browser';
import type { Answer, ReplyTo, Request, RequestType } from './contract';
import { isExtensionGone } from './extension-life';

/** Thrown when the extension was updated or removed while the page stayed open: only a reload of the page helps. */
export class ExtensionGoneError extends Error {}

/**
 * Sends a request to the background.
 *
 * @returns its answer; a background that cannot be reached is the refusal `gone`
 * @throws {ExtensionGoneError} when this script is an orphan of an updated extension
 */
export async function sendRequest<T extends RequestType>(
  request: Extract<Request, { type: T }>,
): Promise<Answer<ReplyTo<T>>> {
  if (isExtensionGone()) throw new ExtensionGoneError();
  try {
    const answer: unknown = await browser.runtime.sendMessage(request);
    return isAnswer<ReplyTo<T>>(answer) ? answer : { ok: false, refusal: 'gone' };
  } catch (error) {
    if (isExtensionGone() || String(error).includes('context invalidated')) throw new ExtensionGoneError();
    return { ok: false, refusal: 'gone' };
  }
}

/** The background is our own code, so its answers are checked for their shape only. */
function isAnswer<T>(value: unknown): value is Answer<T> {
  return typeof value === 'object' && value !== null && 'ok' in value;
}
