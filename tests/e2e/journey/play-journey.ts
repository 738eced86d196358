import type { Stage } from '../harness/stage.ts';
import type { JourneyStep } from './journey-steps.ts';

/** What others do around each step. */
export interface JourneyHooks {
  /** After the extension showed what it must; `took` is milliseconds from the person's act to that. */
  done?(step: JourneyStep, took: number): Promise<unknown> | void;
}

/**
 * Plays the steps one after another as a person would.
 *
 * @throws Error that names the step, when the extension does not show what it must.
 */
export async function playJourney(
  stage: Stage,
  steps: readonly JourneyStep[],
  hooks: JourneyHooks = {},
): Promise<void> {
  for (const step of steps) {
    await stage[step.on].bringToFront();
    const start = performance.now();
    try {
      await step.act(stage);
      await step.until(stage);
    } catch (error) {
      throw new Error(`"${step.name}" failed: ${error instanceof Error ? error.message : String(error)}`, {
        cause: error,
      });
    }
    await hooks.done?.(step, performance.now() - start);
  }
}
