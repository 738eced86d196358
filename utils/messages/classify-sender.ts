import { type SiteOwner, siteOwnerOf } from '../sites/hosts';

/** Who a message is from. Everything that is not surely one of ours is a `stranger`. */
export type SenderClass = SiteOwner | 'extension-page' | 'stranger';

/** The part of `runtime.MessageSender` that tells who speaks; `origin` is missing in some browsers. */
export interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  origin?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined } | undefined;
}

/**
 * Classifies a sender by extension id and origin, never by what the message claims. A content script carries its page's
 * origin; an extension page opened in a tab has a `tab` too, so `tab` alone decides nothing.
 *
 * @param own our id and our pages' origin, such as `chrome-extension://abc`
 * @param granted hosts that the person added as x360Cloud addresses
 */
export function classifySender(
  sender: Sender,
  own: { id: string; origin: string },
  granted: readonly string[] = [],
): SenderClass {
  if (sender.id !== own.id) return 'stranger';
  const url = URL.parse(sender.url ?? '');
  if (!url) return 'stranger';
  // `URL.origin` is the string "null" for extension schemes in some engines, so it is put together by hand.
  const origin = `${url.protocol}//${url.host}`;
  if (sender.origin !== undefined && sender.origin !== origin) return 'stranger';
  if (origin === own.origin) return 'extension-page';
  if (sender.tab?.id === undefined || sender.frameId !== 0) return 'stranger';
  return siteOwnerOf(url, granted) ?? 'stranger';
}
