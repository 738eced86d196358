import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import { practiceCertificate } from './certificate.ts';
import { chooserPage } from './chooser-page.ts';
import { createMicrosoftSite, type MicrosoftSite } from './microsoft/site.ts';
import { practicePage } from './practice-page.ts';
import type { PracticeSite } from './practice-site.ts';
import { escapeHtml, sendHtml } from './reply.ts';
import { createX360Cloud, type X360CloudSite } from './x360cloud/site.ts';

/** One request that reached the server, whoever sent it. */
export interface SeenRequest {
  host: string;
  path: string;
  method: string;
}

/** The practice sites without a port: what answers for the real host names. */
export interface PracticeSites {
  microsoft: MicrosoftSite;
  x360cloud: X360CloudSite;
  /** Every request since the start or the last reset, oldest first. */
  requests: SeenRequest[];
  /** Answers by the Host header. */
  answer(request: IncomingMessage, response: ServerResponse): void;
  /** Back to the seed state: options, records, and the list of requests. */
  reset(): void;
}

/** A running server of them. */
export interface PracticeServer extends Omit<PracticeSites, 'answer'> {
  port: number;
  close(): Promise<void>;
}

/** In: the port (0 or none: any free one) and the seed of everything that looks random. */
export interface PracticeServerOptions {
  port?: number;
  seed?: number;
}

/** The practice sites in their seed state. In: the seed of everything that looks random. */
export function openPracticeSites(seed = 1): PracticeSites {
  const microsoft = createMicrosoftSite(seed);
  const x360cloud = createX360Cloud();
  const sites: PracticeSite[] = [microsoft, x360cloud];
  const requests: SeenRequest[] = [];
  return {
    microsoft,
    x360cloud,
    requests,
    answer(request, response) {
      const host = (request.headers.host ?? '').replace(/:\d+$/, '').toLowerCase();
      const url = URL.parse(request.url ?? '/', `https://${host || 'unknown'}`);
      requests.push({ host, path: request.url ?? '/', method: request.method ?? 'GET' });
      const site = sites.find((each) => each.hosts.includes(host));
      if (!site || !url) return sendHtml(response, 404, '<title>Unknown host</title><p>Unknown host in practice</p>');
      if (url.pathname === '/practice/pages') return sendHtml(response, 200, chooserPage());
      if (url.pathname === '/practice') return sendHtml(response, 200, practicePage(microsoft, x360cloud));
      void answer(site, request, response, url);
    },
    reset() {
      for (const site of sites) site.reset();
      requests.length = 0;
    },
  };
}

/**
 * Starts one HTTPS server on 127.0.0.1 that answers for every practice host, by the Host header.
 * Map the names in the browser: `--host-resolver-rules=MAP * 127.0.0.1:<port>` and `--ignore-certificate-errors-spki-list`.
 */
export async function startPracticeServer({ port = 0, seed }: PracticeServerOptions = {}): Promise<PracticeServer> {
  const { answer: listener, ...sites } = openPracticeSites(seed);
  const server = createServer(await practiceCertificate(), listener);
  return {
    ...sites,
    port: await listen(server, port),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(site: PracticeSite, request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
  try {
    const isHandled = await site.handle(request, response, url);
    if (!isHandled) sendHtml(response, 404, '<title>Not found</title><p>Not found in practice</p>');
  } catch (error) {
    if (!response.headersSent) sendHtml(response, 500, `<title>Failed</title><pre>${escapeHtml(String(error))}</pre>`);
  }
}

/** Out: the port that the server got. */
function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}
