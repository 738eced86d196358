import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';
import { buildExtension } from '../../browser/build-extension.ts';
import { startHostileServer } from '../../practice/hostile-server.ts';
import { openStage } from '../harness/stage.ts';
import { serveForms } from './forms.ts';
import { type Findings, playRound } from './play-round.ts';
import { randomOf } from './random-of.ts';

// `npm run test:stops`, or `npm run test:stops -- --rounds 20 --seed 1234`: the browser stops the background at random
// moments of reading, of sending and of Submit, round after round in one browser. A part of `npm run test:deep`.

const { values } = parseArgs({ options: { rounds: { type: 'string' }, seed: { type: 'string' } } });
const rounds = Number(values.rounds ?? 200);
const seed = Number(values.seed ?? randomInt(2 ** 31));
if (!Number.isSafeInteger(rounds) || rounds < 1 || !Number.isSafeInteger(seed))
  throw new Error('--rounds and --seed are whole numbers.');

const say = (line: string): void => void process.stdout.write(`${line}\n`);
say(`Stopping the background in ${rounds} rounds with the seed ${seed}.`);
await buildExtension();
const { faults, stops, asked } = await playRounds();
say(
  `${rounds} rounds, ${stops} stops, the person asked ${asked} times, ${faults.length} faults. The seed was ${seed}.`,
);
process.exitCode = faults.length === 0 ? 0 : 1;

async function playRounds(): Promise<Findings> {
  const all: Findings = { faults: [], stops: 0, asked: 0 };
  const random = randomOf(seed);
  const server = await startHostileServer();
  serveForms(server);
  const stage = await openStage({ server, isPrivate: false });
  try {
    for (let round = 1; round <= rounds; round += 1) {
      const one = await playRound({ ...stage, server }, random);
      all.faults.push(...one.faults);
      all.stops += one.stops;
      all.asked += one.asked;
      for (const fault of one.faults) say(`Round ${round}: ${fault}`);
      if (round % 10 === 0) say(`${round} rounds, ${all.faults.length} faults.`);
    }
  } finally {
    await stage.courier.discard();
    await server.close();
  }
  return all;
}
