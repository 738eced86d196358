import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { practiceCertificate } from '../../practice/certificate.ts';
import { sendHtml } from '../../practice/reply.ts';
import type { PracticeSites } from '../../practice/server.ts';

/** A page to be served: its address and its markup. */
export interface ServedPage {
  url: string;
  html: string;
}

/** What one window of the tests is answered with: the practice sites, else these pages and blank ones. */
export interface Served {
  pages: readonly ServedPage[];
  practice: PracticeSites | null;
}

/** Tells by which window a request is made. */
export const STAGE_HEADER = 'x-stage';

const BLANK: Served = { pages: [], practice: null };
const servedTo = new Map<string, Served>();

/** From now on requests with this id in their header are answered so; `null`: no more. */
export function serveTo(id: string, served: Served | null): void {
  if (served) servedTo.set(id, served);
  else servedTo.delete(id);
}

/**
 * Starts the server that answers for every host of a browser whose command line has these arguments. A server of its own,
 * and not the driver, answers, since a browser keeps only what came over the network, scripts and their code too. It does
 * not keep the process alive.
 */
export async function startStageServer(): Promise<string[]> {
  const certificate = await practiceCertificate();
  const server = createServer(certificate, (request, response) => {
    const { practice, pages } = servedTo.get(String(request.headers[STAGE_HEADER])) ?? BLANK;
    if (practice) practice.answer(request, response);
    else void answerWithPage(pages, request, response);
  });
  const { promise: isListening, resolve } = Promise.withResolvers<void>();
  server.listen(0, '127.0.0.1', resolve);
  await isListening;
  server.unref();
  const { port } = server.address() as AddressInfo;
  return [
    `--host-resolver-rules=MAP * 127.0.0.1:${port}, EXCLUDE localhost, EXCLUDE 127.0.0.1`,
    `--ignore-certificate-errors-spki-list=${certificate.fingerprint}`,
  ];
}

/** Whoever posts `page=` and its place to a page's address gets it. */
async function answerWithPage(
  pages: readonly ServedPage[],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const page = pages[Number(/^page=(\d+)$/.exec(await text(request))?.[1] ?? -1)];
  const asked = URL.parse(request.url ?? '/', `https://${request.headers.host}`);
  const shown = page && URL.parse(page.url);
  const isShown = asked?.host === shown?.host && asked?.pathname === shown?.pathname;
  sendHtml(response, 200, page && isShown ? page.html : '<!doctype html><title>Another page</title>');
}
