import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { waitForStep } from './harness/overlay.ts';
import { waitForRing } from './harness/ring.ts';
import { startGuide } from './harness/start-guide.ts';
import { useStage } from './harness/use-stage.ts';
import { openOptions, pressButton, waitForText } from './options/open-options.ts';
import { CROATIAN, speakUnknownLanguage } from './options/speak-unknown-language.ts';

const stage = useStage({ isPrivate: false }, (server) => server.microsoft.configure({ withoutHooks: true }));
const PACK = {
  name: 'Security info in Croatian',
  date: '2026-11-22',
  pages: [],
  labels: { 'add-sign-in-method': { hr: [CROATIAN['Add sign-in method']] } },
};

async function writePack(pack: unknown): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'courier-pack-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, 'pack.json');
  await writeFile(file, JSON.stringify(pack));
  return file;
}

it('an imported site pack teaches the guide a caption, until it is removed', async () => {
  const { courier, microsoft } = stage.now();
  await speakUnknownLanguage(microsoft);
  await microsoft.reload();
  await startGuide(stage.now());
  await waitForStep(microsoft, 'open-app-passwords', 'words');

  const options = await openOptions(courier);
  const input = await options.$('input[type="file"]');
  await input?.uploadFile(await writePack({ ...PACK, permissions: ['tabs'] }));
  await waitForText(options, 'This is no site pack.');
  await input?.uploadFile(await writePack(PACK));
  expect(await waitForText(options, 'was imported')).toContain('2026-11-22, captions only');

  await microsoft.bringToFront();
  await microsoft.reload();
  await waitForRing(microsoft, 'open-app-passwords');

  await options.bringToFront();
  await pressButton(options, `Remove ${PACK.name}`);
  await waitForText(options, 'None imported.');
  await microsoft.bringToFront();
  await microsoft.reload();
  await waitForStep(microsoft, 'open-app-passwords', 'words');
});
