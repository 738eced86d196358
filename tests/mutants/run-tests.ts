import { spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { titlePattern } from './mutate.ts';
import type { Proof } from './row.ts';

/** What became of a proof's test: `none` where no case of it ran to its end. */
export type Verdict = { kind: 'red' | 'green' } | { kind: 'none'; words: string };

/** Longer than this, in ms, no run of one test takes. */
const RUN_LIMIT_MS = 300_000;
const REPORT = '.output/mutants.json';

/** The part of vitest's report that is read. */
interface Report {
  testResults: {
    name: string;
    message: string;
    assertionResults: { title: string; status: string }[];
  }[];
}

/** Runs the tests of some proofs of one kind in a tree; gives back what became of each, in their order. */
export async function runTests(tree: string, proofs: readonly Proof[]): Promise<Verdict[]> {
  const [first] = proofs;
  if (!first) return [];
  const report = join(tree, REPORT);
  await rm(report, { force: true });
  const files = [...new Set(proofs.map(({ test }) => test))];
  const titles = [...new Set(proofs.map(titlePattern))].map((title) => `(?:${title})`).join('|');
  const limit = RUN_LIMIT_MS * files.length;
  const isOne = proofs.length === 1;
  const words = await runVitest(
    tree,
    ['--project', kindOf(first), ...(isOne ? ['--bail', '1'] : []), '-t', titles, ...files],
    limit,
  );
  const text = await readFile(report, 'utf8').catch(() => null);
  if (text === null) return proofs.map(() => ({ kind: 'none', words }));
  const { testResults } = JSON.parse(text) as Report;
  return proofs.map((proof) => judge(proof, testResults, words));
}

/** `unit`, `page`, `e2e` or `firefox`: the folder, and the project. */
export function kindOf({ test }: Proof): string {
  return test.split('/')[1] ?? '';
}

function judge(proof: Proof, results: Report['testResults'], words: string): Verdict {
  const ofFile = results.filter(({ name }) => name.endsWith(proof.test));
  const pattern = new RegExp(`^${titlePattern(proof)}`);
  const cases = ofFile
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ title, status }) => pattern.test(title) && (status === 'passed' || status === 'failed'));
  // A mutant that does not even build, or load, proves nothing.
  if (cases.length === 0) return { kind: 'none', words: ofFile.map(({ message }) => message).join('\n') || words };
  return { kind: cases.some(({ status }) => status === 'failed') ? 'red' : 'green' };
}

/** Runs vitest in a tree; resolves to what it said. */
function runVitest(tree: string, options: string[], limit: number): Promise<string> {
  const vitest = join(tree, 'node_modules/vitest/vitest.mjs');
  const reporters = ['--reporter', 'json', '--outputFile', REPORT];
  const { promise, resolve } = Promise.withResolvers<string>();
  const run = spawn(process.execPath, [vitest, 'run', ...reporters, ...options], { cwd: tree, timeout: limit });
  let said = '';
  const hear = (words: Buffer): void => void (said += words.toString());
  run.stdout.on('data', hear);
  run.stderr.on('data', hear);
  run.on('error', (error) => resolve(String(error)));
  run.on('close', () => resolve(said));
  return promise;
}
