import { afterEach, beforeEach, expect, test } from 'vitest';
import { type PracticeServer, startPracticeServer } from '../../practice/server.ts';
import { ask } from './request.ts';

const SECURITY_INFO = 'https://mysignins.microsoft.com/security-info';
const NEW_PASSWORD = 'https://mysignins.microsoft.com/practice/app-passwords';

let server: PracticeServer;
beforeEach(async () => {
  server = await startPracticeServer();
});
afterEach(() => server.close());

test('answers each host with its own site', async () => {
  expect((await ask(server.port, SECURITY_INFO)).text).toContain('<title>My Sign-Ins</title>');
  expect((await ask(server.port, 'https://login.microsoftonline.com/')).text).toContain('id="i0118"');
  expect((await ask(server.port, 'https://app.cloudfinder.com/')).text).not.toContain('Unknown host');
});

test('answers the sovereign twins of My Sign-ins', async () => {
  for (const host of ['mysignins.azure.us', 'mysignins.windowsazure.cn']) {
    expect((await ask(server.port, `https://${host}/security-info`)).status).toBe(200);
  }
});

test('says so for an unknown host and for an unknown address', async () => {
  expect(await ask(server.port, 'https://mysignins.microsoft.com.evil.test/')).toMatchObject({
    status: 404,
    text: expect.stringContaining('Unknown host in practice'),
  });
  expect((await ask(server.port, 'https://mysignins.microsoft.com/nowhere')).status).toBe(404);
});

test('lists every request, of unknown hosts too, until it is reset', async () => {
  await ask(server.port, `${SECURITY_INFO}?lng=de`);
  await ask(server.port, 'https://stranger.test/log?x=1', { a: 'b' });
  expect(server.requests).toEqual([
    { host: 'mysignins.microsoft.com', path: '/security-info?lng=de', method: 'GET' },
    { host: 'stranger.test', path: '/log?x=1', method: 'POST' },
  ]);
  server.reset();
  expect(server.requests).toEqual([]);
});

test('records every password that it showed, with account and name', async () => {
  server.microsoft.configure({ account: { name: 'B', email: 'b@fabrikam.test' } });
  const { text } = await ask(server.port, NEW_PASSWORD, { name: 'CloudFinder' });
  expect(server.microsoft.shown).toEqual([
    { account: 'b@fabrikam.test', name: 'CloudFinder', password: JSON.parse(text).password, at: expect.any(Number) },
  ]);
  expect(server.microsoft.shown[0]?.password).toMatch(/^[a-z]{16}$/);
});

test('shows the same passwords again after a reset, and others for another seed', async () => {
  const first = await create('CloudFinder');
  const second = await create('CloudFinder 2');
  expect(second).not.toBe(first);
  server.reset();
  expect(server.microsoft.shown).toEqual([]);
  expect(await create('CloudFinder')).toBe(first);
  const other = await startPracticeServer({ seed: 2 });
  const { text } = await ask(other.port, NEW_PASSWORD, { name: 'CloudFinder' });
  await other.close();
  expect(JSON.parse(text).password).not.toBe(first);
});

test.each([
  ['a short name', '', 'short', 'too-short'],
  ['a name that is taken', '?existingCloudFinder=1', 'cloudfinder', 'name-taken'],
  ['the limit', '?limitReached=1', 'CloudFinder', 'limit-reached'],
])('refuses %s and shows nothing', async (_, query, name, refusal) => {
  expect(JSON.parse((await ask(server.port, NEW_PASSWORD + query, { name })).text)).toEqual({ refusal });
  expect(server.microsoft.shown).toEqual([]);
});

test('takes a short name on the old page', async () => {
  await ask(server.port, 'https://account.activedirectory.windowsazure.com/practice/app-passwords', { name: 'test' });
  expect(server.microsoft.shown).toMatchObject([{ name: 'test' }]);
});

test('asks for a fresh sign-in once, and sends the person back where they were', async () => {
  server.microsoft.configure({ reauthenticateOnAdd: true });
  const before = JSON.parse((await ask(server.port, 'https://mysignins.microsoft.com/practice/view?lng=de')).text);
  const signedIn = await ask(server.port, before.signInUrl, { loginfmt: 'a', passwd: 'b' });
  expect(signedIn).toMatchObject({ status: 302, location: `${SECURITY_INFO}?lng=de` });
  const after = JSON.parse((await ask(server.port, 'https://mysignins.microsoft.com/practice/view')).text);
  expect(after.signInUrl).toBeNull();
});

test('the overview shows what was shown, on any host', async () => {
  const password = await create('CloudFinder');
  for (const host of ['mysignins.microsoft.com', 'app.cloudfinder.com']) {
    expect((await ask(server.port, `https://${host}/practice`)).text).toContain(password);
  }
});

async function create(name: string): Promise<string> {
  return JSON.parse((await ask(server.port, NEW_PASSWORD, { name })).text).password;
}
