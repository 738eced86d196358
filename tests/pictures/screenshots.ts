import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildExtension } from '../browser/build-extension.ts';
import { startPracticeServer } from '../practice/server.ts';
import { BUBBLE_SCENES } from './bubble-scenes.ts';
import { PAGE_SCENES } from './page-scenes.ts';
import { POPUP_SCENES } from './popup-scenes.ts';
import { printSheet } from './print-sheet.ts';
import { THEMES, takePictures } from './take-pictures.ts';

/**
 * `npm run screenshots`: every state of the popup, the bubble and our own pages, from the built extension on the practice
 * sites, into `.output/screenshots`, with a contact sheet for each theme. `-- held "popup idle"` takes only the scenes whose
 * subject and name hold one of these words.
 */
const FOLDER = join(import.meta.dirname, '../../.output/screenshots');
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const wanted = process.argv.slice(2);
const scenes = [...POPUP_SCENES, ...BUBBLE_SCENES, ...PAGE_SCENES].filter(
  ({ subject, name }) => wanted.length === 0 || wanted.some((words) => `${subject} ${name}`.includes(words)),
);

say('Building the extension …');
await buildExtension();
if (wanted.length === 0) await rm(FOLDER, { recursive: true, force: true });
await mkdir(FOLDER, { recursive: true });
const server = await startPracticeServer();
try {
  const missed = await takePictures(scenes, { server, folder: FOLDER, say });
  for (const theme of THEMES) await writeFile(join(FOLDER, `sheet-${theme}.html`), printSheet(scenes, theme));
  say(`Contact sheets: ${THEMES.map((theme) => join(FOLDER, `sheet-${theme}.html`)).join(', ')}`);
  if (missed.length > 0) process.exitCode = 1;
} finally {
  await server.close();
}
