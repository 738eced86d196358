import { afterAll, beforeAll, expect, test } from 'vitest';
import { DEFAULT_OPTIONS } from '../../practice/microsoft/options.ts';
import { PRACTICE_GROUPS } from '../../practice/practice-links.ts';
import { type PracticeServer, startPracticeServer } from '../../practice/server.ts';
import { ask } from './request.ts';

const hrefs = PRACTICE_GROUPS.flatMap(({ links }) => links.map(({ href }) => href));

let server: PracticeServer;
beforeAll(async () => {
  server = await startPracticeServer();
});
afterAll(() => server.close());

test('every link leads to a page', async () => {
  const answers = await Promise.all(
    hrefs.map(async (href) => ({ href, status: (await ask(server.port, href)).status })),
  );
  expect(answers.filter(({ status }) => status !== 200)).toEqual([]);
});

test('no page is listed twice', () => {
  expect(hrefs.filter((href, index) => hrefs.indexOf(href) !== index)).toEqual([]);
});

test('every option of the Microsoft pages has a link that shows it', () => {
  const asked = new Set(hrefs.flatMap((href) => [...new URL(href).searchParams.keys()]));
  const options = Object.keys(DEFAULT_OPTIONS).map((name) => ({ language: 'lng', account: 'email' })[name] ?? name);
  expect(options.filter((name) => !asked.has(name))).toEqual([]);
});

test('the chooser stands on every host and links to all of them', async () => {
  const { text } = await ask(server.port, 'https://mysignins.microsoft.com/practice/pages');
  expect(text.match(/<li>/g)).toHaveLength(hrefs.length);
  expect((await ask(server.port, 'https://app.cloudfinder.com/practice/pages')).status).toBe(200);
});
