import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createX360Cloud } from '../../practice/x360cloud/site.ts';

const site = createX360Cloud();
let server: Server;
let origin: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', `https://${String(request.headers['x-host'] ?? 'app.cloudfinder.com')}`);
    site.handle(request, response, url).then(
      (isHandled) => isHandled || response.writeHead(404).end(),
      () => response.writeHead(500).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
});
afterAll(() => server.close());
beforeEach(() => site.reset());

const post = (path: string, fields: Record<string, string>) =>
  fetch(origin + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(fields),
  });
const titleAt = async (path: string, host?: string) => {
  const response = await fetch(origin + path, { headers: host ? { 'x-host': host } : {} });
  return /<title[^>]*>([^<]*)</.exec(await response.text())?.[1];
};

test('both application hosts and the portal are answered for', () => {
  expect(site.hosts).toEqual(['app.cloudfinder.com', 'cloudfinder.axcient.com', 'partner.axcient.com']);
});

test('each host has its own pages', async () => {
  expect(await titleAt('/')).toBe('Cloudfinder');
  expect(await titleAt('/organizations')).toBe('x360Cloud | Organizations');
  expect(await titleAt('/login', 'partner.axcient.com')).toBe('x360Portal - Login');
});

test.each([
  '/vendor/angular.js',
  '/vendor/css/bootstrap.css',
  '/vendor/fonts/glyphicons-halflings-regular.woff2',
  '/classic/views/settings-services.html',
])('%s is served', async (path) => {
  expect((await fetch(origin + path)).status).toBe(200);
});

test.each(['/nothing', '/classic/../site.ts', '/classic/%2e%2e/site.ts', '/site.ts', '/api/nothing'])(
  '%s is not there',
  async (path) => {
    expect((await fetch(origin + path)).status).toBe(404);
  },
);

test('a submitted form is recorded and reported as text', async () => {
  const fields = { email: 'courier-svc@contoso.onmicrosoft.com', password: '<img src=x>', confirm: '<img src=x>' };
  expect((await post('/api/services/contoso-onmicrosoft-com/credentials', fields)).status).toBe(200);
  expect(site.received).toMatchObject([{ tenant: 'contoso.onmicrosoft.com', purpose: 'change', ...fields }]);
  expect(site.practiceReport()).toContain('&#60;img src=x&#62;');
  expect(site.practiceReport()).not.toContain('<img');
});

test('the page’s own query decides for its requests, `configure` for all', async () => {
  const path = '/api/services/contoso-onmicrosoft-com/credentials';
  const fields = { email: '', password: 'abcd', confirm: 'abcd' };
  expect((await post(`${path}?refuses=1`, fields)).status).toBe(422);
  expect((await post(path, fields)).status).toBe(200);
  site.configure({ refuses: true });
  expect((await post(path, fields)).status).toBe(422);
  site.reset();
  expect((await post(path, fields)).status).toBe(200);
});

test('what a look-alike form receives is kept apart', async () => {
  await post('/api/elsewhere/create-user', { email: 'a@b.example', password: 'abcd' });
  expect(site.received).toEqual([]);
  expect(site.elsewhere).toMatchObject([{ form: 'create-user', fields: { password: 'abcd' } }]);
});
