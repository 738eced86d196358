import type { Reporter, TestCase } from 'vitest/node';

/** Names the tests that passed only when they were tried again, at the end of a run. */
export default class NameFlaky implements Reporter {
  readonly #flaky: string[] = [];

  onTestCaseResult(test: TestCase): void {
    if (test.diagnostic()?.flaky) this.#flaky.push(`${test.module.relativeModuleId}: ${test.fullName}`);
  }

  onTestRunEnd(): void {
    for (const name of this.#flaky) process.stdout.write(`Passed only when tried again: ${name}\n`);
  }
}
