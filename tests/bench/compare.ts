import { parseArgs } from 'node:util';
import { compareResults } from './compare-results.ts';
import { KEPT, readResults } from './results.ts';

/**
 * `npm run bench:compare -- FILE`: says what moved by more than 20 % between the kept table and the one that
 * `npm run bench -- --json FILE` wrote. With two files, between those.
 */
const { positionals } = parseArgs({ allowPositionals: true });
const [first, second] = positionals.length === 1 ? [KEPT, ...positionals] : positionals;

if (first === undefined || second === undefined) {
  process.stdout.write(
    'Which table? npm run bench -- --json FILE writes one; npm run bench:compare -- FILE compares it.\n',
  );
  process.exitCode = 1;
} else {
  const moved = compareResults(await readResults(first), await readResults(second));
  process.stdout.write(`${moved.length > 0 ? moved.join('\n') : 'Nothing moved by more than 20 %.'}\n`);
}
