import { type Row, summarise } from './row.ts';

const HEAD = ['What', 'Median', 'Lowest to highest', 'Rounds', 'Floors and peers'];

/** The rows as a Markdown table: readable in a terminal, and ready for the document. */
export function printTable(rows: readonly Row[]): string {
  const lines = [HEAD, ...rows.map(cellsOf)];
  const widths = HEAD.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const drawn = lines.map((line) => `| ${line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`);
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [drawn[0], rule, ...drawn.slice(1)].join('\n');
}

function cellsOf({ what, unit, samples, beside }: Row): string[] {
  const summary = summarise(samples);
  if (!summary) return [what, 'not measured', '', '0', beside];
  const { median, lowest, highest } = summary;
  const range = samples.length > 1 ? `${short(lowest)} to ${short(highest)}` : '';
  return [what, `${short(median)} ${unit}`, range, String(samples.length), beside];
}

function short(value: number): string {
  return value.toFixed(Math.abs(value) < 10 && !Number.isInteger(value) ? 1 : 0);
}
