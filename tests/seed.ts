import fc from 'fast-check';
import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** The seed of every random case, and how many times as many of them are tried as usual. */
    search: { seed: number; depth: number };
  }
}

const { seed, depth } = inject('search');

// The same random cases in every `npm test`: a find is a change of the code, not of the day. `npm run test:deep` searches further.
fc.configureGlobal({ seed, numRuns: 100 * depth });

/** So many random cases as are worth their time in every run, and more of them in a deep search. */
export function deepened(runs: number): number {
  return runs * depth;
}
