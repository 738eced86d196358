import * as z from 'zod/mini';
import { SHIPPED } from './shipped.ts';

/** A practice page runs on a version of it for which advisories are published: who knows of none knows nothing. */
const KNOWN_VULNERABLE = 'angular';

/** What `npm audit --json` prints when it was answered. */
const reportSchema = z.object({
  vulnerabilities: z.record(
    z.string(),
    z.object({
      /** The package's own advisories, and the names of packages that it has its fault from. */
      via: z.array(z.union([z.string(), z.object({ title: z.string(), url: z.string(), severity: z.string() })])),
    }),
  ),
});

/** What is known of the packages' faults; each kind has its exit code. */
export type AuditVerdict =
  | { kind: 'clean'; elsewhere: string[] }
  /** Something that is shipped is at fault. */
  | { kind: 'vulnerable'; faults: string[]; elsewhere: string[] }
  /** The registry was not asked, or knows nothing: nobody can tell. */
  | { kind: 'not-reachable'; why: string };

/**
 * What an answer of `npm audit --json` means for whoever uses the extension. Only what is shipped counts; the tools and
 * the practice pages are named. An answer that knows no fault at all, as npm makes up without a network, is none.
 */
export function judgeAudit(printed: string): AuditVerdict {
  const answer = parseJson(printed);
  const report = z.safeParse(reportSchema, answer);
  if (!report.success) return { kind: 'not-reachable', why: messageOf(answer) };
  const faults = Object.entries(report.data.vulnerabilities).flatMap(([name, { via }]) =>
    via.flatMap((cause) => (typeof cause === 'string' ? [] : [{ name, ...cause }])),
  );
  if (!faults.some(({ name }) => name === KNOWN_VULNERABLE))
    return {
      kind: 'not-reachable',
      why: `The registry knows of no fault in ${KNOWN_VULNERABLE}, where there are some.`,
    };
  const ofShipped = faults.filter(({ name }) => SHIPPED.includes(name));
  const elsewhere = [...new Set(faults.map(({ name }) => name))].filter((name) => !SHIPPED.includes(name));
  if (ofShipped.length === 0) return { kind: 'clean', elsewhere };
  const told = ofShipped.map(({ name, severity, title, url }) => `${name}: ${title} (${severity}), ${url}`);
  return { kind: 'vulnerable', faults: told, elsewhere };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function messageOf(answer: unknown): string {
  const told = z.safeParse(z.object({ message: z.string() }), answer);
  return told.success ? told.data.message : 'npm gave no answer.';
}
