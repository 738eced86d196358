import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { mutate } from './mutate.ts';
import type { Proof, Row } from './row.ts';
import { ROWS } from './rows.ts';
import { kindOf, runTests, type Verdict } from './run-tests.ts';
import { openWarmRuns, type WarmRuns } from './warm-runs.ts';

// `npm run test:mutants`, or `npm run test:mutants -- CAP-05 MSG` for some rows: takes one defence after another out of a
// copy of the product and demands that the test which is said to hold it turns red, after it was green without that.
// `--part 2/3` does the second third of them.

const ROOT = join(import.meta.dirname, '../..');
/** What a copy needs no copy of. */
const LEFT_OUT = new Set(['node_modules', '.git', '.output', '.cache']);
/** Both at once, each in a copy of its own, the kinds of a lane one after the other. */
const LANES = [
  ['unit', 'page'],
  ['e2e', 'firefox'],
];
/** The kinds of which a runner can stay up between two mutants. */
const WARM = new Set(['unit', 'page']);

type Entry = Proof & Pick<Row, 'id'>;

const { positionals: asked, values } = parseArgs({ allowPositionals: true, options: { part: { type: 'string' } } });
const [part = 1, parts = 1] = (values.part ?? '1/1').split('/').map(Number);
if (!(part >= 1 && part <= parts)) throw new Error(`"${values.part}" is no part: give one such as 2/3.`);
const isAsked = ({ id }: Row): boolean =>
  asked.length === 0 || asked.some((one) => id === one || id.startsWith(`${one}-`));
const entries: Entry[] = ROWS.filter(isAsked)
  .flatMap(({ id, proofs }) => proofs.map((proof) => ({ ...proof, id })))
  .filter((_, at) => at % parts === part - 1);
if (entries.length === 0) throw new Error(`No row of these has a mutant: ${asked.join(', ')}.`);

const begun = Date.now();
const faults = (await Promise.all(LANES.map(runLane))).flat();
for (const fault of faults) process.stdout.write(`\n${fault}\n`);
process.stdout.write(
  `\n${entries.length} mutants in ${Math.round((Date.now() - begun) / 1000)} s, ${faults.length} not as they must be.\n`,
);
process.exitCode = faults.length === 0 ? 0 : 1;

/** Gives back what is wrong. */
async function runLane(kinds: string[]): Promise<string[]> {
  const ofLane = entries.filter((entry) => kinds.includes(kindOf(entry)));
  if (ofLane.length === 0) return [];
  const tree = await copyTree();
  try {
    const wrong: string[] = [];
    for (const kind of kinds) {
      const ofKind = ofLane.filter((entry) => kindOf(entry) === kind);
      wrong.push(...(await runKind(tree, ofKind)));
    }
    return wrong;
  } finally {
    await rm(tree, { recursive: true, force: true });
  }
}

async function runKind(tree: string, ofKind: Entry[]): Promise<string[]> {
  const [first] = ofKind;
  if (!first) return [];
  const warm = WARM.has(kindOf(first)) ? await openWarmRuns(tree, kindOf(first)) : null;
  const wrong: string[] = [];
  try {
    const before = warm ? [] : await runTests(tree, ofKind);
    for (const [at, entry] of ofKind.entries()) {
      const from = Date.now();
      const isQuick = warm !== null && (await isProvenWarm(tree, entry, warm));
      const fault = isQuick ? null : await findFault(tree, entry, before[at]);
      const name = `${entry.id} without ${entry.without}`;
      const took = `${((Date.now() - from) / 1000).toFixed(1)} s${warm && !isQuick ? ', in a run of its own' : ''}`;
      process.stdout.write(`${fault === null ? 'red' : 'NOT PROVEN'}  ${name}  ${took}\n`);
      if (fault !== null) wrong.push(`${name}: ${fault}`);
    }
  } finally {
    await warm?.close();
  }
  return wrong;
}

/**
 * Whether the test is green, red with the mutant, and green again, so that nothing that stayed in a runner that is up made
 * it so. Where it is not, a run of its own decides.
 */
async function isProvenWarm(tree: string, entry: Entry, { run, forget }: WarmRuns): Promise<boolean> {
  if ((await run(entry)) !== 'green') return false;
  const verdict = await withMutant(tree, entry, () => {
    forget(entry.in);
    return run(entry);
  });
  forget(entry.in);
  return verdict === 'red' && (await run(entry)) === 'green';
}

/**
 * What is wrong, in words; `null` where the mutant alone turns the test red, in runs of their own.
 *
 * @param known what became of the test without the mutant, beside others; what was not green then is run alone
 */
async function findFault(tree: string, entry: Entry, known: Verdict | undefined): Promise<string | null> {
  const before = known?.kind === 'green' ? known : (await runTests(tree, [entry]))[0];
  if (before?.kind !== 'green') return tellWrong(entry, 'is not green without any mutant', before);
  const [verdict] = await withMutant(tree, entry, () => runTests(tree, [entry]));
  if (verdict?.kind === 'red') return null;
  return tellWrong(entry, verdict?.kind === 'green' ? 'stays green' : 'did not run to its end', verdict);
}

async function withMutant<T>(tree: string, entry: Entry, act: () => Promise<T>): Promise<T> {
  const file = join(tree, entry.in);
  const text = await readFile(file, 'utf8');
  await writeFile(file, mutate(text, entry));
  try {
    return await act();
  } finally {
    await writeFile(file, text);
  }
}

function tellWrong({ test, title }: Entry, what: string, verdict: Verdict | undefined): string {
  const words = verdict?.kind === 'none' ? `\n${verdict.words.slice(-3_000)}` : '';
  return `“${title}” in ${test} ${what}.${words}`;
}

async function copyTree(): Promise<string> {
  const tree = await mkdtemp(join(tmpdir(), 'courier-mutants-'));
  await cp(ROOT, tree, { recursive: true, filter: (path) => path === ROOT || !LEFT_OUT.has(basename(path)) });
  await symlink(join(ROOT, 'node_modules'), join(tree, 'node_modules'), 'junction');
  return tree;
}
