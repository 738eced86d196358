import { escapeHtml } from '../reply.ts';
import type { ReceivedCredentials, ReceivedElsewhere } from './organization.ts';

/** What x360Cloud received, as an HTML fragment for the practice overview page. */
export function reportReceived(
  received: readonly ReceivedCredentials[],
  elsewhere: readonly ReceivedElsewhere[],
): string {
  const credentials = received.map((entry) => [
    entry.purpose,
    entry.tenant,
    entry.email,
    entry.password,
    entry.confirm ?? '(no such field)',
    entry.isRefused ? 'refused' : 'taken',
    new Date(entry.at).toISOString(),
  ]);
  const others = elsewhere.map(({ form, fields, at }) => [form, JSON.stringify(fields), new Date(at).toISOString()]);
  return [
    '<section id="x360cloud"><h2>x360Cloud received</h2>',
    table(['Purpose', 'Tenant', 'E-mail', 'Password', 'Confirm', 'Answer', 'At'], credentials),
    '<h3>Other forms of x360Cloud received</h3>',
    table(['Form', 'Fields', 'At'], others),
    '</section>',
  ].join('');
}

function table(heads: string[], rows: string[][]): string {
  if (rows.length === 0) return '<p>Nothing yet.</p>';
  const head = heads.map((text) => `<th>${escapeHtml(text)}</th>`).join('');
  const body = rows.map((cells) => `<tr>${cells.map((text) => `<td>${escapeHtml(text)}</td>`).join('')}</tr>`).join('');
  return `<table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`;
}
