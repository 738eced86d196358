import type { MicrosoftSite } from './microsoft/site.ts';
import { escapeHtml } from './reply.ts';
import type { X360CloudSite } from './x360cloud/site.ts';

/** The page at `/practice` of every host: what was shown on one side and received on the other, for people. */
export function practicePage(microsoft: MicrosoftSite, x360cloud: X360CloudSite): string {
  const shown = microsoft.shown.map((each) =>
    row([each.account, each.name, each.password, new Date(each.at).toLocaleString()]),
  );
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Practice</title><link rel="icon" href="data:,"><style>
body{max-width:60rem;margin:3rem auto;padding:0 1rem;font:16px/1.5 system-ui,"Liberation Sans",sans-serif;color:#1b1b1b}
table{border-collapse:collapse;width:100%}th,td{padding:.4rem .6rem;border-bottom:1px solid #ddd;text-align:left}code{font-size:1rem}
</style></head><body>
<h1>Practice</h1>
<p><a href="https://mysignins.microsoft.com/practice/pages">All practice pages</a></p>
<h2>Passwords that Microsoft showed</h2>
${table(['Account', 'Name', 'Password', 'When'], shown)}
${x360cloud.practiceReport()}
</body></html>`;
}

function table(headings: string[], rows: string[]): string {
  if (rows.length === 0) return '<p>None yet.</p>';
  const head = headings.map((heading) => `<th>${escapeHtml(heading)}</th>`).join('');
  return `<table><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

function row(cells: string[]): string {
  return `<tr>${cells.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>`;
}
