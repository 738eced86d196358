import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { readFields, redirect, send } from '../reply.ts';
import { withQuery, type X360CloudConfiguration } from './configuration.ts';
import type { Organization, Refusal } from './organization.ts';

const CHANGE = /^\/api\/services\/([a-z0-9-]+)\/credentials$/;
const ELSEWHERE = /^\/api\/elsewhere\/([a-z-]+)$/;

/** Answers the pages' own requests; resolves to `false` for an address that is none of theirs. */
export async function answerApi(
  organization: Organization,
  base: X360CloudConfiguration,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
): Promise<boolean> {
  if (!url.pathname.startsWith('/api/')) return false;
  const configuration = withQuery(base, url.searchParams);
  if (request.method !== 'POST') return await answerGet(organization, configuration, response, url.pathname);

  const fields = await readFields(request);
  const form = ELSEWHERE.exec(url.pathname)?.[1];
  if (form) {
    organization.noteElsewhere(form, fields);
    if (request.headers['content-type']?.includes('json')) return sendJson(response, 200, { isTaken: true });
    redirect(response, '/');
    return true;
  }
  const posted = { email: fields.email ?? '', password: fields.password ?? '', confirm: fields.confirm ?? null };
  const id = CHANGE.exec(url.pathname)?.[1];
  if (id) return sendRefusal(response, organization.change(configuration, id, posted));
  if (url.pathname === '/api/services') return sendRefusal(response, organization.add(configuration, 'add', posted));
  if (url.pathname === '/api/providers')
    return sendRefusal(response, organization.add(configuration, 'add-provider', posted));
  return false;
}

async function answerGet(
  organization: Organization,
  configuration: X360CloudConfiguration,
  response: ServerResponse,
  path: string,
): Promise<boolean> {
  if (path === '/api/session') return sendJson(response, 200, { configuration });
  if (path !== '/api/services') return false;
  await wait(configuration.delayMs);
  return sendJson(response, 200, { services: organization.poll(configuration) });
}

function sendRefusal(response: ServerResponse, refusal: Refusal | undefined): boolean {
  if (refusal === undefined) return false;
  return refusal === null
    ? sendJson(response, 200, { isTaken: true })
    : sendJson(response, 422, { isTaken: false, message: refusal });
}

function sendJson(response: ServerResponse, status: number, value: unknown): true {
  send(response, status, 'application/json; charset=utf-8', JSON.stringify(value));
  return true;
}
