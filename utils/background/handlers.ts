import type { Ports } from '../browser/ports';
import type { ReplyTo, Request, RequestType } from '../messages/contract';
import type { StateStore } from './state-store';

/** What every handler works with. */
export interface Courier {
  ports: Ports;
  store: StateStore;
}

/** Who asked: the tab and document that the browser, not the message, names. */
export interface Asker {
  tabId: number | null;
  documentId: string | null;
  /** The page's host; of an extension page, the extension's own. */
  host: string;
  isOwnPage: boolean;
}

type Handler<T extends RequestType> = (
  courier: Courier,
  request: Extract<Request, { type: T }>,
  asker: Asker,
) => Promise<ReplyTo<T>>;

/** A table of handlers for some requests. */
export type Handlers<T extends RequestType> = { [K in T]: Handler<K> };
