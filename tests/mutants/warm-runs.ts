import { join } from 'node:path';
import { createVitest, type TestCase, type Vitest } from 'vitest/node';
import { titlePattern } from './mutate.ts';
import type { Proof } from './row.ts';
import { kindOf } from './run-tests.ts';

/** A test runner that stays up between runs, for most of a short run is its start. */
export interface WarmRuns {
  /** What became of a proof's test; `none` where no case of it ran to its end. */
  run(proof: Proof): Promise<'green' | 'red' | 'none'>;
  /** A file of the tree was changed. */
  forget(file: string): void;
  close(): Promise<void>;
}

/** Starts a runner of the tests of one kind in a tree. */
export async function openWarmRuns(tree: string, kind: string): Promise<WarmRuns> {
  const vitest = await createVitest({ root: tree, project: [kind], watch: false, reporters: [{}] });
  await vitest.standalone();
  return {
    run: (proof) => run(vitest, proof),
    forget: (file) => vitest.invalidateFile(join(tree, file)),
    close: () => vitest.close(),
  };
}

async function run(vitest: Vitest, proof: Proof): Promise<'green' | 'red' | 'none'> {
  vitest.setGlobalTestNamePattern(new RegExp(titlePattern(proof)));
  const specifications = await vitest.globTestSpecifications([proof.test]);
  const { testModules } = await vitest.runTestSpecifications(specifications);
  const isMeant = new RegExp(`^${titlePattern(proof)}`);
  const states = testModules
    .filter(({ moduleId, project }) => moduleId.endsWith(proof.test) && project.name.startsWith(kindOf(proof)))
    .flatMap(({ children }) => [...children.allTests()])
    .filter(({ name }: TestCase) => isMeant.test(name))
    .map((test) => test.result().state)
    .filter((state) => state === 'passed' || state === 'failed');
  if (states.length === 0) return 'none';
  return states.includes('failed') ? 'red' : 'green';
}
