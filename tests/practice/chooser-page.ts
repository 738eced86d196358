import { PRACTICE_GROUPS } from './practice-links.ts';
import { escapeHtml } from './reply.ts';

/** The page at `/practice/pages` of every host: links to everything that can be practised, for people. */
export function chooserPage(): string {
  const sections = PRACTICE_GROUPS.map(({ heading, links }) => {
    const items = links.map(({ text, href }) => `<li><a href="${escapeHtml(href)}">${escapeHtml(text)}</a></li>`);
    return `<section><h2>${escapeHtml(heading)}</h2><ul>${items.join('')}</ul></section>`;
  });
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Practice pages</title><link rel="icon" href="data:,"><style>
body{max-width:80rem;margin:2rem auto;padding:0 1rem;font:15px/1.5 system-ui,"Liberation Sans",sans-serif;color:#1b1b1b}
main{columns:22rem;column-gap:2.5rem}section{break-inside:avoid}h2{margin:1rem 0 .25rem;font-size:1rem}ul{margin:0;padding-left:1.1rem}a{color:#0b5cad}
</style></head><body><h1>Practice pages</h1>
<p>Several parameters can be joined with "&amp;". <a href="/practice">What was shown and received</a></p>
<main>${sections.join('')}</main></body></html>`;
}
