import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { formatReport } from '../../../utils/report/format-report';
import type { Skeleton } from '../../../utils/report/report-schema';
import { FIXTURES, makeFixture } from '../../fixtures/make-fixture';

const SKELETON: Skeleton = {
  host: 'mysignins.microsoft.com',
  path: '/users/*/security-info',
  language: 'en',
  direction: 'ltr',
  viewport: { width: 1280, height: 800 },
  isCut: false,
  tree: {
    tag: 'body',
    box: [0, 0, 1280, 800],
    children: [
      { tag: 'h1', text: ['Security info'], box: [0, 0, 300, 40] },
      {
        tag: 'dialog',
        marks: ['top-layer'],
        box: [100, 100, 400, 300],
        children: [
          { tag: 'i', icon: 'Add', box: [0, 0, 16, 16] },
          {
            tag: 'button',
            type: 'button',
            testId: 'authmethod-picker-«token»',
            text: ['App password', '«text of 30 characters»'],
            box: [0, 0, 9, 9],
          },
          {
            tag: 'input',
            id: 'TextField«number»',
            name: 'Name & "more"',
            nameFrom: 'label',
            states: ['required'],
            box: [0, 0, 9, 9],
          },
        ],
      },
    ],
  },
};

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'courier-fixture-'));
});
afterEach(() => rm(root, { recursive: true }));

async function reportFile(guide: Parameters<typeof formatReport>[0]['guide'] = null): Promise<string> {
  const file = join(root, 'report.json');
  const facts = {
    product: '1.0.0',
    generations: ['G3'] as const,
    guide,
    skeleton: SKELETON,
  };
  await writeFile(file, formatReport(facts));
  return file;
}

test('a report becomes a fixture that fails until its answer was moved', async () => {
  const { isDone, text } = await makeFixture([await reportFile(), '--step', 'create'], root);
  expect(isDone).toBe(true);
  expect(text).toContain(`Wrote ${FIXTURES}/g3/create-reported.html`);
  const html = await readFile(join(root, FIXTURES, 'g3/create-reported.html'), 'utf8');
  expect(html.split('\n')[0]).toBe(
    '<!-- {"url":"https://mysignins.microsoft.com/users/x/security-info","expect":"found"} -->',
  );
  expect(html).toContain('<h1 data-answer="create">Security info</h1>');
  expect(html).toContain('<dialog data-modal>');
  expect(html).toContain('<i data-icon-name="Add" style="display: inline-block; width: 16px; height: 16px"></i>');
  expect(html).toContain('<button type="button" data-testid="authmethod-picker-x">');
  expect(html).toContain('<span style="display: block">App password</span>');
  expect(html).toContain('<input id="TextField1" aria-label="Name &amp; &quot;more&quot;" required>');
  expect(html).not.toContain('«');
});

test('the step is the guide’s where none is named, and a second fixture gets a name of its own', async () => {
  const file = await reportFile({ step: 'create', state: 'stuck' });
  await makeFixture([file], root);
  await makeFixture([file], root);
  expect((await readdir(join(root, FIXTURES, 'g3'))).toSorted()).toEqual([
    'create-reported-2.html',
    'create-reported.html',
  ]);
});

test.each([
  ['deeper than a page', (text: string) => text.replace('"tag": "i"', `"tag": "i", "children": ${deepList()}`)],
  ['larger than a report', (text: string) => text + ' '.repeat(1_000_000)],
  [
    'with a handler in an element’s name',
    (text: string) => text.replace('"tag": "i"', '"tag": "img/src=x/onerror=a()"'),
  ],
  ['with a way out of its folder', (text: string) => text.replace('"G3"', '"../../.."')],
])('a report %s is said to be none', async (_, change) => {
  const file = await reportFile();
  const before = await readFile(file, 'utf8');
  const after = change(before);
  expect(after).not.toBe(before);
  await writeFile(file, after);
  expect((await makeFixture([file, '--step', 'create'], root)).text).toContain('no page report');
});

test('no address of a report ends the comment that it stands in', async () => {
  const file = await reportFile();
  const before = await readFile(file, 'utf8');
  await writeFile(file, before.replace('"/users/', '"/--><b>/'));
  await makeFixture([file, '--step', 'create'], root);
  const html = await readFile(join(root, FIXTURES, 'g3/create-reported.html'), 'utf8');
  expect(html.split('-->')).toHaveLength(3);
});

/** Elements in one another, as text: far too many for a stack. */
function deepList(): string {
  return '[{"tag":"b","box":[0,0,1,1],"children":'.repeat(20_000) + '[]' + '}]'.repeat(20_000);
}

test.each([
  [[], 'Usage'],
  [['--step', 'create'], 'Usage'],
])('%j is answered with how to call it', async (arguments_, answer) => {
  expect(await makeFixture(arguments_, root)).toMatchObject({ isDone: false, text: expect.stringContaining(answer) });
});

test('a report without a step asks for one, and what is no report is said to be none', async () => {
  const file = await reportFile();
  expect((await makeFixture([file], root)).text).toContain('name-the-password');
  expect((await makeFixture([file, '--step', 'no-such-step'], root)).isDone).toBe(false);
  await writeFile(file, '{"version": 1}');
  expect((await makeFixture([file, '--step', 'create'], root)).text).toContain('no page report');
});
