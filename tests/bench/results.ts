import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { BASES, type SummarisedRow, UNITS } from './row.ts';

const summarySchema = z.object({
  median: z.number(),
  p95: z.number(),
  lowest: z.number(),
  highest: z.number(),
  count: z.number(),
});
const besideSchema = z.object({ what: z.string(), value: summarySchema });
const resultsSchema = z.object({
  /** Day of the run, as 2026-11-30. */
  day: z.string(),
  /** Processor, cores, memory. */
  machine: z.string(),
  /** Versions of the browser, of Node and of the system. */
  versions: z.string(),
  /** Load of the machine before and after, over one minute and per core: a number near 0 is an idle one. */
  load: z.object({ before: z.number(), after: z.number() }),
  rounds: z.number(),
  /** What was left out, and why, in sentences; empty where nothing was. */
  skipped: z.string(),
  rows: z.array(
    z.object({
      id: z.string(),
      what: z.string(),
      unit: z.enum(UNITS),
      value: summarySchema,
      floor: z.optional(besideSchema),
      peers: z.optional(z.array(besideSchema)),
      goal: z.optional(z.object({ basis: z.enum(BASES), median: z.number(), p95: z.optional(z.number()) })),
    }),
  ),
});

/** What one run of the benchmark found, and where. */
export interface Results extends Omit<z.infer<typeof resultsSchema>, 'rows'> {
  rows: SummarisedRow[];
}

/** The table that is kept, for machines. */
export const KEPT = join(import.meta.dirname, '../../docs/benchmark.json');

/** @throws Error where the text is no table of results. */
export function parseResults(text: string): Results {
  return resultsSchema.parse(JSON.parse(text));
}

/** Reads a table of results from a file. */
export async function readResults(file: string): Promise<Results> {
  return parseResults(await readFile(file, 'utf8'));
}

/** Writes a table of results as text that a review can read. */
export async function writeResults(file: string, results: Results): Promise<void> {
  await writeFile(file, `${JSON.stringify(results, null, 2)}\n`);
}
