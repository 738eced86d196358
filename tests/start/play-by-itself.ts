import { join } from 'node:path';
import { openStage, type Stage } from '../e2e/harness/stage.ts';
import { JOURNEY } from '../e2e/journey/journey-steps.ts';
import { judgeHandOver, recordOf } from '../e2e/journey/judge-journey.ts';
import { playJourney } from '../e2e/journey/play-journey.ts';
import type { PracticeServer } from '../practice/server.ts';
import { takePictures } from './take-pictures.ts';

const FOLDER = join(import.meta.dirname, '../../screenshots');

/**
 * Plays the whole journey without a window, as a person would, and tells each step.
 *
 * @returns whether everything went well.
 */
export async function playByItself(server: PracticeServer, say: (line: string) => void): Promise<boolean> {
  const stage = await openStage({ server, isPrivate: true });
  const look = await takePictures(FOLDER);
  stage.look = look;
  try {
    await playJourney(stage, JOURNEY, {
      done: async (step, took) => {
        say(`✓ ${step.name} (${Math.round(took)} ms)`);
        await look(stage[step.on], step.name);
      },
    });
    const isGood = await judge(stage, server, say);
    return isGood;
  } catch (error) {
    await look(stage.microsoft, 'microsoft after the failure');
    await look(stage.x360cloud, 'x360cloud after the failure');
    throw error;
  } finally {
    say(`Screenshots: ${FOLDER}`);
    await stage.courier.discard();
  }
}

async function judge({ courier }: Stage, server: PracticeServer, say: (line: string) => void): Promise<boolean> {
  const wrong = judgeHandOver(recordOf(server));
  tell(say, wrong, 'x360Cloud received exactly what Microsoft showed');
  const password = server.microsoft.shown[0]?.password ?? '';
  const whileRunning = await courier.filesWith(password);
  await courier.close();
  const left = [...new Set([...whileRunning, ...(await courier.filesWith(password))])];
  const holding = left.map((file) => `The profile's file ${file} holds the password.`);
  tell(say, holding, "no file of the browser's profile holds the password");
  const asked = (await courier.extensionRequests()).map((url) => `The extension asked the network for ${url}.`);
  tell(say, asked, 'the extension made no network request');
  return wrong.length + holding.length + asked.length === 0;
}

function tell(say: (line: string) => void, wrong: string[], right: string): void {
  if (wrong.length === 0) say(`✓ ${right}`);
  for (const sentence of wrong) say(`✗ ${sentence}`);
}
