import { createServer } from 'node:https';
import { practiceCertificate } from '../certificate.ts';
import { send, sendHtml } from '../reply.ts';
import type { StrangerPage } from './stranger-page.ts';

/** A server that answers for every host with one page. */
export interface StrangerServer {
  port: number;
  /** From now on this is the page at its address, and every other address is a blank one. */
  show(page: StrangerPage): void;
  close(): Promise<void>;
}

/** Starts an HTTPS server on a free port of 127.0.0.1; the browser must map the hosts to it. */
export async function startStrangerServer(): Promise<StrangerServer> {
  let shown: StrangerPage | null = null;
  const server = createServer(await practiceCertificate(), (request, response) => {
    const url = URL.parse(request.url ?? '/', `https://${request.headers.host ?? ''}`);
    const page = shown && URL.parse(shown.url);
    if (url?.pathname === '/favicon.ico') return send(response, 404, 'text/plain', '');
    const isShown = page && url?.host === page.host && url.pathname === page.pathname;
    sendHtml(response, 200, shown && isShown ? shown.html : '<!doctype html><title>Another page</title>');
  });
  const port = await new Promise<number>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });
  return {
    port,
    show(next) {
      shown = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
