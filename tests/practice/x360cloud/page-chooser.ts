import { escapeHtml } from '../reply.ts';
import { X360CLOUD_PAGES } from './practice-pages.ts';

/** A list of every page of the practice x360Cloud, for people who try it by hand. */
export function chooserPage(): string {
  const items = X360CLOUD_PAGES.map(
    ({ title, url, open }) =>
      `<li><a href="${escapeHtml(url)}">${escapeHtml(title)}</a>${open ? ' (open the form there)' : ''}</li>`,
  );
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Practice pages of x360Cloud</title><link rel="icon" href="data:,"><style>
body{max-width:60rem;margin:3rem auto;padding:0 1rem;font:16px/1.6 system-ui,"Liberation Sans",sans-serif;color:#1b1b1b}
</style></head><body>
<h1>Practice pages of x360Cloud</h1>
<ul>${items.join('')}</ul>
<p><a href="/gallery/">The form over twelve frameworks and nine ways of labelling</a></p>
<p><a href="/practice">What x360Cloud received</a></p>
</body></html>`;
}
