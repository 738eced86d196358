import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files that take longest, by their ends: all workers are done at about the same time when these begin. */
const LONGEST = [
  'strangers/microsoft.test.ts',
  'microsoft/walk-practice-pages.test.ts',
  'attacks/capture.test.ts',
  'gallery/whole-way.test.ts',
  'gallery/recognising.test.ts',
  'gallery/typing.test.ts',
  'gallery/sending.test.ts',
  'gallery/decoys.test.ts',
  'strangers/x360cloud.test.ts',
  'page/microsoft/mishaps.test.ts',
  'page/microsoft/check-again.test.ts',
  'page/microsoft/moving-pages.test.ts',
  'page/microsoft/paths.test.ts',
  'mishaps/for-the-person-alone.test.ts',
  'mishaps/do-the-steps.test.ts',
  'attacks/environment.test.ts',
  'gallery/built-extension.test.ts',
  'e2e/extension-updated.test.ts',
  'attacks/memory.test.ts',
  'attacks/messages.test.ts',
];

/** Runs the longest files first, the same on every machine: a fresh clone knows no durations. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    // oxlint-disable-next-line unicorn/no-array-sort -- the sequencer's own method, not an array's
    const sorted = await super.sort(files);
    return sorted.toSorted((one, other) => rank(one) - rank(other));
  }
}

function rank({ moduleId }: TestSpecification): number {
  const at = LONGEST.findIndex((end) => moduleId.endsWith(end));
  return at < 0 ? LONGEST.length : at;
}
