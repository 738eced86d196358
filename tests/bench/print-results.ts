import type { Results } from './results.ts';
import { type Goal, judgeGoal, PARTS, type SummarisedRow, type Summary, type Unit } from './row.ts';

const HEAD = ['What', 'Median', '95 %', 'Lowest to highest', 'Floor', 'Goal', '', 'Beside it'];
const BEGIN = '<!-- What follows is written by npm run bench -- --write -->';
const END = '<!-- What goes before is written by npm run bench -- --write -->';
const TIMES = { alone: '', 'times the floor': ' × floor', 'above the floor': '' } as const;

/** Where it was measured, and the tables: Markdown that a terminal shows well enough. */
export function printResults({ day, machine, versions, load, rounds, skipped, rows }: Results): string {
  const measured = rows.filter(({ id }) => !id.startsWith('person/'));
  const missing = PARTS.filter((part) => !rows.some(({ id }) => id.startsWith(`${part}/`)));
  const facts = [
    `Measured on ${day}: ${machine}; ${versions}.`,
    `${rounds} rounds; load per core ${load.before} before, ${load.after} after (0 is an idle machine).`,
    ...(skipped === '' ? [] : [skipped]),
    ...(missing.length > 0 ? [`Not measured in this run: ${missing.join(', ')}.`] : []),
  ];
  const tables = [printPerson(rows), measured.length > 0 ? drawTable([HEAD, ...measured.map(cellsOf)]) : ''];
  return [facts.join('\n'), ...tables.filter(Boolean)].join('\n\n');
}

/** A document with the tables in the place that is kept for them. @throws Error where it has no such place. */
export function putIntoDocument(document: string, results: Results): string {
  const [head, rest] = document.split(BEGIN);
  const [, tail] = rest?.split(END) ?? [];
  if (head === undefined || tail === undefined) throw new Error('The document keeps no place for the tables.');
  return `${head}${BEGIN}\n\n${printResults(results)}\n\n${END}${tail}`;
}

/** The ways of the person side by side: rows are `person/<way>/<measure>`. Empty where none was counted. */
function printPerson(rows: readonly SummarisedRow[]): string {
  const counted = rows.flatMap((row) => {
    const [part, way, measure] = row.id.split('/');
    return part === 'person' && way && measure ? [{ way, measure, row }] : [];
  });
  if (counted.length === 0) return '';
  const ways = [...new Set(counted.map(({ way }) => way))];
  const measures = [...new Set(counted.map(({ measure }) => measure))];
  const find = (way: string, measure: string): string => {
    const row = counted.find((one) => one.way === way && one.measure === measure)?.row;
    return row ? withUnit(row.value.median, row.unit) : '';
  };
  const lines = measures.map((measure) => [measure, ...ways.map((way) => find(way, measure))]);
  return drawTable([['The person', ...ways], ...lines]);
}

function cellsOf({ what, unit, value, floor, peers = [], goal }: SummarisedRow): string[] {
  const isOne = value.count === 1;
  const isMet = judgeGoal({ value, floor, goal });
  return [
    what,
    withUnit(value.median, unit),
    isOne ? '' : short(value.p95),
    isOne ? '' : `${short(value.lowest)} to ${short(value.highest)}`,
    floor ? `${floor.what} ${tell(floor.value)}` : '',
    goal ? tellGoal(goal, unit) : '',
    isMet === null ? '' : isMet ? 'met' : '**missed**',
    peers.map((peer) => `${peer.what} ${tell(peer.value)}`).join(', '),
  ];
}

/** Median, and the 95th percentile where there is more than one sample. */
function tell({ median, p95, count }: Summary): string {
  return count === 1 ? short(median) : `${short(median)} (95 %: ${short(p95)})`;
}

/** As "≤ 40 / 100 ms", "≤ 1.5 / 2 × floor" or "≤ floor + 350 KiB". */
function tellGoal({ basis, median, p95 }: Goal, unit: Unit): string {
  const limits = [median, p95].filter((limit) => limit !== undefined).join(' / ');
  const from = basis === 'above the floor' ? 'floor + ' : '';
  const after = basis === 'times the floor' || unit === '' ? '' : ` ${unit}`;
  return `≤ ${from}${limits}${TIMES[basis]}${after}`;
}

function withUnit(value: number, unit: Unit): string {
  return unit === '' ? short(value) : `${short(value)} ${unit}`;
}

function short(value: number): string {
  return value.toFixed(Math.abs(value) < 100 && !Number.isInteger(value) ? 1 : 0);
}

function drawTable(lines: readonly string[][]): string {
  const [head = []] = lines;
  const widths = head.map((_, column) => Math.max(3, ...lines.map((line) => line[column]?.length ?? 0)));
  const drawn = lines.map((line) => `| ${widths.map((width, at) => (line[at] ?? '').padEnd(width)).join(' | ')} |`);
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [drawn[0], rule, ...drawn.slice(1)].join('\n');
}
