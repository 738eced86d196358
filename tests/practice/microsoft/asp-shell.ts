import { escapeHtml } from '../reply.ts';

/** The HTML of an ASP.NET page of 2013: one form around everything, a view state, no policy. In: title, file name, path of script and style. */
export function aspShell(title: string, file: string, script: string): string {
  return `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${script}.css">
</head><body style="margin:0">
<form method="post" action="./${file}" id="aspnetForm" onsubmit="return false">
<input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUKLTk2Njk3OTQxNg9kFgICAw9kFgICCQ==">
<div id="root"></div>
</form>
<script src="${script}.js"></script></body></html>`;
}
