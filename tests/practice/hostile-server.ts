import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { type AddressInfo, createServer as createPort } from 'node:net';
import { practiceCertificate } from './certificate.ts';
import { sendHtml } from './reply.ts';
import { openPracticeSites, type PracticeServer } from './server.ts';

/** First byte of every TLS connection. */
const TLS_HANDSHAKE = 22;

/** A practice server that can say anything on any address, with TLS or without. */
export interface HostileServer extends PracticeServer {
  /** Answers this address, whatever its query, with this document; until the next reset. */
  serve(address: string, html: string): void;
  /** Answers every address of this origin with what the practice sites have on `host`; until the next reset. */
  mirror(origin: string, host: string): void;
}

/** Starts one on a port of its own, that every host name has to be mapped to. */
export async function startHostileServer(): Promise<HostileServer> {
  const { answer: answerAsPractice, ...sites } = openPracticeSites();
  const documents = new Map<string, string>();
  const mirrors = new Map<string, string>();

  function answer(scheme: string, request: IncomingMessage, response: ServerResponse): void {
    const authority = (request.headers.host ?? '').toLowerCase();
    const origin = `${scheme}://${authority}`;
    const path = request.url ?? '/';
    const html = documents.get(origin + path.replace(/\?.*$/, ''));
    if (html !== undefined) {
      sites.requests.push({ host: authority, path, method: request.method ?? 'GET' });
      return sendHtml(response, 200, html);
    }
    request.headers.host = mirrors.get(origin) ?? authority;
    answerAsPractice(request, response);
  }

  const secure = createSecureServer(await practiceCertificate(), (request, response) =>
    answer('https', request, response),
  );
  const plain = createServer((request, response) => answer('http', request, response));
  const port = createPort((socket) => {
    socket.on('error', () => socket.destroy());
    socket.once('readable', () => {
      const first: Buffer | null = socket.read(1);
      if (!first) return;
      socket.unshift(first);
      (first[0] === TLS_HANDSHAKE ? secure : plain).emit('connection', socket);
    });
  });
  await new Promise<void>((resolve) => {
    port.listen(0, '127.0.0.1', resolve);
  });
  return {
    ...sites,
    port: (port.address() as AddressInfo).port,
    serve(address, html) {
      const { origin, pathname } = new URL(address);
      documents.set(origin + pathname, html);
    },
    mirror: (origin, host) => void mirrors.set(new URL(origin).origin, host),
    reset() {
      sites.reset();
      documents.clear();
      mirrors.clear();
    },
    async close() {
      port.close();
      secure.closeAllConnections();
      plain.closeAllConnections();
    },
  };
}
