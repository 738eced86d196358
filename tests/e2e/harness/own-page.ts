import type { Browser, Page } from 'puppeteer';
import type { Answer, ReplyTo, Request, RequestType } from '../../../utils/messages/contract.ts';
import type { MishapChrome } from './mishap-chrome.ts';

/** A page of the extension that draws nothing, from which orders are given as its popup would give them. */
export interface OwnPage {
  /**
   * Orders something of the background; resolves to its reply when it is done.
   *
   * @throws Error that names the refusal.
   */
  order<T extends RequestType>(request: Request<T>): Promise<ReplyTo<T>>;
  /** Whether this is that page: it stays open for the whole browser. */
  is(page: Page): boolean;
}

/** The page opens behind what the person looks at: a page that is not in front draws no frames. */
export function ownPageOf(browser: Browser, extensionId: string): OwnPage {
  let opened: Page | undefined;
  return {
    is: (page) => page === opened,
    async order<T extends RequestType>(request: Request<T>) {
      // An extension that is reloaded takes its pages with it.
      if (!opened || opened.isClosed()) {
        opened = await browser.newPage({ background: true });
        await opened.goto(`chrome-extension://${extensionId}/manifest.json`);
      }
      const answer = await opened.evaluate(async (message) => {
        const { runtime } = globalThis.chrome as unknown as MishapChrome;
        return (await runtime.sendMessage(message)) as Answer<ReplyTo<T>>;
      }, request);
      if (!answer.ok) throw new Error(`The order ${request.type} was refused: ${answer.refusal}.`);
      return answer.value;
    },
  };
}
