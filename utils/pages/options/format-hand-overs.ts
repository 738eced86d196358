import type { HandOverRecord } from '../../journey/hand-over-record';

const COLUMNS = ['time', 'account', 'tenant', 'name', 'outcome'] as const;
/** What a spreadsheet takes for the start of a formula, also behind blanks. */
const FORMULA = /^\s*[=+\-@|%]|^[\t\r]/;

/** The hand-overs as CSV (RFC 4180), times in ISO 8601, safe to be opened in a spreadsheet: no cell is a formula. */
export function formatCsv(records: readonly HandOverRecord[]): string {
  const rows = records.map(rowOf).map((row) => COLUMNS.map((column) => cell(row[column])).join(','));
  return [COLUMNS.join(','), ...rows, ''].join('\r\n');
}

/** The hand-overs as JSON, times in ISO 8601. */
export function formatJson(records: readonly HandOverRecord[]): string {
  return `${JSON.stringify(records.map(rowOf), null, 2)}\n`;
}

/** Whether a hand-over holds all of the words that are searched for, in any of the texts that are shown of it. */
export function holdsWords(texts: readonly string[], search: string): boolean {
  const all = texts.join(' ').toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => all.includes(word));
}

function rowOf({
  at,
  account,
  tenant,
  name,
  outcome,
}: HandOverRecord): Record<(typeof COLUMNS)[number], string | null> {
  return { time: new Date(at).toISOString(), account, tenant, name, outcome };
}

function cell(text: string | null): string {
  const plain = text ?? '';
  const safe = FORMULA.test(plain) ? `'${plain}` : plain;
  return `"${safe.replaceAll('"', '""')}"`;
}
