import type { IncomingMessage, ServerResponse } from 'node:http';

/**
 * One practice site: a stand-in for a product on its real host names, built from the evidence with the frameworks that
 * the product is made of. Elements that a step should point at carry `data-answer="<step id>"`; only tests read it.
 */
export interface PracticeSite {
  /** The real host names that the site answers for. */
  hosts: readonly string[];
  /** Answers one request; resolves to `false` for an address that the site does not have (the server then says 404). */
  handle(request: IncomingMessage, response: ServerResponse, url: URL): Promise<boolean>;
  /** Back to the seed state. */
  reset(): void;
}
