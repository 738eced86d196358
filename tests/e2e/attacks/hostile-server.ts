import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecureServer, request as forward } from 'node:https';
import { type AddressInfo, createServer as createPort } from 'node:net';
import { practiceCertificate } from '../../practice/certificate.ts';
import { sendHtml } from '../../practice/reply.ts';
import { type PracticeServer, startPracticeServer } from '../../practice/server.ts';

/** First byte of every TLS connection. */
const TLS_HANDSHAKE = 22;

/** The practice server behind one that can say anything on any address, with TLS or without. */
export interface HostileServer extends PracticeServer {
  /** Answers this address, whatever its query, with this document. */
  serve(address: string, html: string): void;
  /** Answers every address of this origin with what the practice server has on `host`. */
  mirror(origin: string, host: string): void;
}

/** Starts both on ports of their own; `port` is the one that every host name has to be mapped to. */
export async function startHostileServer(): Promise<HostileServer> {
  const practice = await startPracticeServer();
  const documents = new Map<string, string>();
  const mirrors = new Map<string, string>();

  function answer(scheme: string, request: IncomingMessage, response: ServerResponse): void {
    const authority = (request.headers.host ?? '').toLowerCase();
    const origin = `${scheme}://${authority}`;
    const html = documents.get(origin + (request.url ?? '/').replace(/\?.*$/, ''));
    if (html !== undefined) {
      practice.requests.push({ host: authority, path: request.url ?? '/', method: request.method ?? 'GET' });
      return sendHtml(response, 200, html);
    }
    const host = mirrors.get(origin) ?? authority;
    const { method, url: path, headers } = request;
    const target = { host: '127.0.0.1', port: practice.port, method, path, headers: { ...headers, host } };
    const onward = forward({ ...target, rejectUnauthorized: false }, (reply) => {
      response.writeHead(reply.statusCode ?? 502, reply.headers);
      reply.pipe(response);
    });
    onward.on('error', () => response.destroy());
    request.pipe(onward);
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
    ...practice,
    port: (port.address() as AddressInfo).port,
    serve(address, html) {
      const { origin, pathname } = new URL(address);
      documents.set(origin + pathname, html);
    },
    mirror: (origin, host) => void mirrors.set(new URL(origin).origin, host),
    async close() {
      port.close();
      secure.closeAllConnections();
      plain.closeAllConnections();
      await practice.close();
    },
  };
}
