import type { Proof } from './row.ts';

/**
 * The file's text with the defence taken out.
 *
 * @throws Error where what is to be found does not stand there exactly once, or nothing would change.
 */
export function mutate(text: string, { in: file, find, put }: Pick<Proof, 'in' | 'find' | 'put'>): string {
  const count = text.split(find).length - 1;
  if (count !== 1) throw new Error(`${file} holds ${count} times, not once: ${find}`);
  if (find === put) throw new Error(`${file} would stay as it is: ${find}`);
  return text.replace(find, () => put);
}

/** A pattern for the titles of the cases of a proof's test, to the end. */
export function titlePattern({ title, row }: Pick<Proof, 'title' | 'row'>): string {
  const [first = '', ...rest] = title.split(/%(?:s|d|i|j|o|#)|\$[\w.]+/).map(escapePattern);
  const [second, ...others] = rest;
  if (second === undefined) return `${first}$`;
  return `${[`${first}${row === undefined ? '.*' : escapePattern(row)}${second}`, ...others].join('.*')}$`;
}

function escapePattern(text: string): string {
  return text.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`);
}
