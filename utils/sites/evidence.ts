import type { Evidence } from './site-schema';

/** Where facts come from; the day is when they were collected or, if known, seen. */
export const SEEN = {
  /** Public automation code and captures of today's My Sign-ins. */
  captureG3: { kind: '3P', seen: '2026-08-07' },
  /** Public automation code of 2019 to 2024. */
  codeG2: { kind: '3P', seen: '2024' },
  /** Screenshots of the help article's path. */
  screenshotsG1: { kind: '3P', seen: '2019' },
  /** Microsoft's documentation. */
  microsoftDocs: { kind: 'MS', seen: '2026-11' },
  /** Axcient's documentation. */
  axcientDocs: { kind: 'D', seen: '2026-11' },
  /** Public test code of x360Cloud Classic. */
  testCodeClassic: { kind: '3P', seen: '2019' },
  /** Never seen; inferred from its neighbours. */
  inferred: { kind: 'INF', seen: '2026-11' },
} as const satisfies Record<string, Evidence>;
