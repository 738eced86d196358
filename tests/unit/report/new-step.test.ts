import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { pageSchema } from '../../../utils/sites/site-schema';
import { FIXTURES } from '../../fixtures/make-fixture';
import { writeNewStep } from '../../fixtures/new-step';

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'courier-step-'));
});
afterEach(() => rm(root, { recursive: true }));

const read = (path: string) => readFile(join(root, path), 'utf8');

test('a new page begins with data that the schema takes, and with a fixture', async () => {
  const { isDone, text } = await writeNewStep(['g4-security-info', 'create'], root);
  expect(isDone).toBe(true);
  expect(text).toContain('G4_SECURITY_INFO in utils/sites/microsoft-pages.ts');
  const source = await read('utils/sites/microsoft/g4-security-info.ts');
  // As plain JavaScript, with the evidence it would import.
  const script = source
    .replace(/^import.*\n/gm, '')
    .replace(/export const \w+: Page =/, "const SEEN = { inferred: { kind: 'INF', seen: '2026-11' } }; export default");
  const page: unknown = (await import(`data:text/javascript,${encodeURIComponent(script)}`)).default;
  expect(pageSchema.parse(page)).toMatchObject({ id: 'g4-security-info', steps: [{ step: 'create' }] });
  expect(await read(`${FIXTURES}/g4-security-info/create.html`)).toContain('data-answer="create"');
});

test('a page that is there already is left alone, and the step’s data is shown', async () => {
  await writeNewStep(['g4-security-info', 'create'], root);
  const path = 'utils/sites/microsoft/g4-security-info.ts';
  await writeFile(join(root, path), 'somebody wrote this');
  const { text } = await writeNewStep(['g4-security-info', 'name-the-password'], root);
  expect(await read(path)).toBe('somebody wrote this');
  expect(text).toContain("step: 'name-the-password'");
  expect(text).toContain('guide.steps.name_the_password');
});

test.each([[[]], [['g4-security-info']], [['g4-security-info', 'no-such-step']], [['../evil', 'create']]])(
  '%j is answered with how to call it',
  async (arguments_) => {
    expect(await writeNewStep(arguments_, root)).toMatchObject({
      isDone: false,
      text: expect.stringContaining('Usage'),
    });
  },
);

test.each(['fixture', 'new-step'])('npm run %s runs, and fails without arguments', async (script) => {
  const project = join(import.meta.dirname, '../../..');
  const { scripts } = JSON.parse(await readFile(join(project, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const [, file = ''] = (scripts[script] ?? '').split(' ');
  const run = promisify(execFile)(process.execPath, [join(project, file)]);
  await expect(run).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining('Usage') });
});
