import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import * as z from 'zod/mini';

const fieldsSchema = z.record(z.string(), z.string());

/** Sends a whole HTML document; a bare body gets its doctype. */
export function sendHtml(response: ServerResponse, status: number, html: string): void {
  send(response, status, 'text/html; charset=utf-8', /^\s*<!doctype/i.test(html) ? html : `<!doctype html>\n${html}`);
}

/** Sends text of any type. `no-cache` and not `no-store`, so that pages may enter the back/forward cache like real ones. */
export function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-cache' });
  response.end(body);
}

/** Sends a script or styles that stay the same while the server runs: the browser keeps them, and the code of a script. */
export function sendAsset(response: ServerResponse, type: string, body: string): void {
  response.writeHead(200, { 'content-type': type, 'cache-control': 'max-age=3600' });
  response.end(body);
}

/** Sends the browser elsewhere. */
export function redirect(response: ServerResponse, location: string): void {
  response.writeHead(302, { location, 'cache-control': 'no-cache' });
  response.end();
}

/** The fields of a JSON or form-encoded body; empty for anything else. */
export async function readFields(request: IncomingMessage): Promise<Record<string, string>> {
  const body = await text(request);
  return body.startsWith('{') ? fieldsSchema.parse(JSON.parse(body)) : Object.fromEntries(new URLSearchParams(body));
}

/** Text as it must stand in HTML. */
export function escapeHtml(plain: string): string {
  return plain.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
