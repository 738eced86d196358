import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { mutate } from './mutate.ts';
import type { Proof, Row } from './row.ts';
import { ROWS } from './rows.ts';
import { kindOf, runTests, type Verdict } from './run-tests.ts';

// `npm run test:mutants`, or `npm run test:mutants -- CAP-05 MSG` for some rows: takes one defence after another out of a
// copy of the product and demands that the test which is said to hold it turns red, after it was green without that.

const ROOT = join(import.meta.dirname, '../..');
/** What a copy needs no copy of. */
const LEFT_OUT = new Set(['node_modules', '.git', '.output', '.cache']);
/** Both at once, each in a copy of its own, the kinds of a lane one after the other. */
const LANES = [
  ['unit', 'page'],
  ['e2e', 'firefox'],
];

type Entry = Proof & Pick<Row, 'id'>;

const asked = process.argv.slice(2);
const isAsked = ({ id }: Row): boolean =>
  asked.length === 0 || asked.some((one) => id === one || id.startsWith(`${one}-`));
const entries: Entry[] = ROWS.filter(isAsked).flatMap(({ id, proofs }) => proofs.map((proof) => ({ ...proof, id })));
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
  const wrong: string[] = [];
  const before = await runTests(tree, ofKind);
  for (const [at, entry] of ofKind.entries()) {
    const { kind: isBefore } = before[at] ?? { kind: 'none' };
    const from = Date.now();
    const verdict = isBefore === 'green' ? await runMutant(tree, entry) : before[at];
    const isProven = isBefore === 'green' && verdict?.kind === 'red';
    const name = `${entry.id} without ${entry.without}`;
    process.stdout.write(`${isProven ? 'red' : 'NOT PROVEN'}  ${name}  ${Math.round((Date.now() - from) / 1000)} s\n`);
    if (!isProven) wrong.push(tellWrong(name, entry, isBefore, verdict));
  }
  return wrong;
}

async function runMutant(tree: string, entry: Entry): Promise<Verdict | undefined> {
  const file = join(tree, entry.in);
  const text = await readFile(file, 'utf8');
  await writeFile(file, mutate(text, entry));
  try {
    return (await runTests(tree, [entry]))[0];
  } finally {
    await writeFile(file, text);
  }
}

function tellWrong(name: string, { test, title }: Entry, isBefore: string, verdict: Verdict | undefined): string {
  const which = `“${title}” in ${test}`;
  const words = verdict?.kind === 'none' ? `\n${verdict.words.slice(-3_000)}` : '';
  if (isBefore !== 'green') return `${name}: ${which} is not green without any mutant.${words}`;
  return `${name}: ${which} ${verdict?.kind === 'green' ? 'stays green' : 'did not run to its end'}.${words}`;
}

async function copyTree(): Promise<string> {
  const tree = await mkdtemp(join(tmpdir(), 'courier-mutants-'));
  await cp(ROOT, tree, { recursive: true, filter: (path) => path === ROOT || !LEFT_OUT.has(basename(path)) });
  await symlink(join(ROOT, 'node_modules'), join(tree, 'node_modules'), 'junction');
  return tree;
}
