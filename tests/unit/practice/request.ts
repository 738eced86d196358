import { request } from 'node:https';

/** A practice server's answer. */
export interface Answer {
  status: number;
  location: string | undefined;
  text: string;
}

/** Asks a practice server for an address on one of its host names. In: its port, the address, fields to post if any. */
export function ask(port: number, address: string, fields?: Record<string, string>): Promise<Answer> {
  const { host, pathname, search } = new URL(address);
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        host: '127.0.0.1',
        port,
        path: pathname + search,
        method: fields ? 'POST' : 'GET',
        headers: { host, 'content-type': 'application/json' },
        rejectUnauthorized: false,
      },
      (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (chunk: string) => {
          text += chunk;
        });
        response.on('end', () => {
          resolve({ status: response.statusCode ?? 0, location: response.headers.location, text });
        });
      },
    );
    sent.on('error', reject);
    sent.end(fields ? JSON.stringify(fields) : undefined);
  });
}
