import type { Reporter, TestCase } from 'vitest/node';

/** Characters of an error that are told. */
const LONGEST_ERROR = 2_000;

/** Names the tests that passed only when they were tried again, and what went wrong before, at the end of a run. */
export default class NameFlaky implements Reporter {
  readonly #flaky: string[] = [];

  onTestCaseResult(test: TestCase): void {
    if (!test.diagnostic()?.flaky) return;
    const errors = (test.result().errors ?? []).map(({ message }) => message.slice(0, LONGEST_ERROR));
    this.#flaky.push([`${test.module.relativeModuleId}: ${test.fullName}`, ...errors].join('\n'));
  }

  onTestRunEnd(): void {
    for (const name of this.#flaky) process.stdout.write(`Passed only when tried again: ${name}\n`);
  }
}
