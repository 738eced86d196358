import type { Proof, Row } from './row.ts';
import { ATTACK_ROWS, README_ROWS } from './rows.ts';

const HEAD = `# Promises and what holds them

What the [README](../README.md#what-it-promises) promises, and each attack that we know. Beside it stand the tests that hold
it, and what was taken out of the product to see that the test can fail: \`npm run test:mutants\` takes one defence after
another out of a copy, runs its test alone and demands red, after it was green without that. *unit* is pure code in Node,
*page* the product's code in a real Chromium page, *e2e* the production build in Chromium, driven like a person, *firefox*
the same in Firefox.

Made from \`tests/mutants/rows\` by \`npx vitest run --project unit tests/unit/mutants -u\`; \`npm test\` holds that it is current.
[CONTRIBUTING.md](../CONTRIBUTING.md#a-promise) tells how to add a row.
`;

/** The document of all rows, as Markdown. */
export function formatTable(): string {
  const proofs = [...README_ROWS, ...ATTACK_ROWS].flatMap((row) => row.proofs);
  return [
    HEAD,
    `${README_ROWS.length} promises, ${ATTACK_ROWS.length} attacks, ${proofs.length} mutants.\n`,
    '## Promises\n',
    tableOf(README_ROWS),
    '## Attacks\n',
    tableOf(ATTACK_ROWS),
  ].join('\n');
}

function tableOf(rows: readonly Row[]): string {
  const lines = rows.flatMap(({ id, says, proofs, note }) => {
    const text = note === undefined ? escapeCell(says) : `${escapeCell(says)}<br>*${escapeCell(note)}*`;
    const [first, ...more] = proofs.map(cellsOf);
    return [`| ${id} | ${text} | ${first ?? ' | '} |`, ...more.map((cells) => `| | | ${cells} |`)];
  });
  return `| id | what must hold | test | turns red without |\n|---|---|---|---|\n${lines.join('\n')}\n`;
}

function cellsOf({ test, title, row, without, in: file }: Proof): string {
  const words = row === undefined ? title : title.replace(/%\w|\$[\w.]+/, row);
  const kind = test.split('/')[1] ?? '';
  return `${kind}: [${escapeCell(words)}](../${test}) | ${escapeCell(without)} ([${file.split('/').at(-1)}](../${file}))`;
}

/** What would end a cell, or begin markup, is text. */
function escapeCell(text: string): string {
  return text.replaceAll('|', String.raw`\|`).replaceAll('<', '&lt;');
}
