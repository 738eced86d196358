import { escapeHtml } from '../reply.ts';

/** The HTML of a single-page application like Microsoft's: a base, a root, a policy that allows only its own scripts. In: title, paths of script and style. */
export function shell(title: string, script: string): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title>
<base href="/">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; form-action 'self' https://login.microsoftonline.com">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${script}.css">
</head><body style="margin:0"><div id="root"></div><script src="${script}.js" defer></script></body></html>`;
}
