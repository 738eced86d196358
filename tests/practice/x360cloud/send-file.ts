import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { extname } from 'node:path';

const CONTENT_TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

/** Answers with the file; resolves to `false` where there is none. */
export async function sendFile(response: ServerResponse, file: URL): Promise<boolean> {
  const content = await readFile(file).catch(() => null);
  if (!content) return false;
  response.setHeader('content-type', CONTENT_TYPES[extname(file.pathname)] ?? 'application/octet-stream');
  // Libraries stay the same while the server runs; a document is asked for anew.
  response.setHeader('cache-control', extname(file.pathname) === '.html' ? 'no-cache' : 'max-age=3600');
  response.end(content);
  return true;
}
