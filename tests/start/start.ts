import { buildExtension } from '../browser/build-extension.ts';
import { startPracticeServer } from '../practice/server.ts';
import { playByHand } from './play-by-hand.ts';
import { playByItself } from './play-by-itself.ts';

/**
 * `npm start`: the extension beside the practice sites, to be tried by hand. With `--auto`, or where there is no
 * display, it plays the whole journey by itself and says whether all went well.
 */
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
const isAuto = process.argv.includes('--auto') || !hasDisplay;
const say = (line: string): void => void process.stdout.write(`${line}\n`);

try {
  say('Building the extension …');
  await buildExtension();
  const server = await startPracticeServer();
  try {
    if (isAuto && !process.argv.includes('--auto')) say('There is no display, so the journey is played by itself.');
    const isGood = isAuto ? await playByItself(server, say) : await playByHand(server, say);
    process.exitCode = isGood ? 0 : 1;
  } finally {
    await server.close();
  }
} catch (error) {
  say(`✗ ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
