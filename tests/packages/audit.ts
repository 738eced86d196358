import { exec } from 'node:child_process';
import { join } from 'node:path';
import { type AuditVerdict, judgeAudit } from './judge-audit.ts';

// `npm run audit`: whether the registry knows of a fault in anything that is shipped. Ends with 0 only where it was asked.

const EXIT_CODES = { clean: 0, vulnerable: 1, 'not-reachable': 2 } as const satisfies Record<
  AuditVerdict['kind'],
  number
>;

const printed = await new Promise<string>((resolve) => {
  const options = { cwd: join(import.meta.dirname, '../..'), maxBuffer: 64 * 1024 * 1024 };
  // It fails where it finds something, too: what it printed tells the rest.
  exec('npm audit --json --include dev', options, (_, stdout) => resolve(stdout));
});
const verdict = judgeAudit(printed);
process.stdout.write(`${tell(verdict)}\n`);
process.exitCode = EXIT_CODES[verdict.kind];

function tell(found: AuditVerdict): string {
  if (found.kind === 'not-reachable') return `NOT REACHABLE: nothing is known. ${found.why}`;
  const elsewhere = `In tools and practice pages, which are not shipped: ${found.elsewhere.join(', ')}.`;
  if (found.kind === 'clean') return `Nothing is known against what is shipped.\n${elsewhere}`;
  return [...found.faults, elsewhere].join('\n');
}
