import { renderMarkdown } from './render-markdown';

/** What the help names of the other documents that is in the extension, too. */
const HERE: Readonly<Record<string, string>> = {
  '../README.md#do-you-need-this': '/welcome.html',
  '../public/managed-schema.json': '/managed-schema.json',
};

/**
 * `docs/help.md` as the extension's own help page, without its pictures. A link leads to a place on the page, to a page of
 * the web or to a file of the extension; a document that is not in the extension is named by its file.
 *
 * @throws Error where the text holds what cannot be drawn
 */
export function renderHelp(text: string): string {
  return renderMarkdown(text, drawLink);
}

function drawLink(words: string, target: string): string {
  if (target.startsWith('#')) return `<a href="${target}">${words}</a>`;
  const href = target.startsWith('https:') ? target : HERE[target];
  if (href) return `<a href="${href}" target="_blank" rel="noreferrer">${words}</a>`;
  const file = target.replace(/^.*\//, '').replace(/#.*$/, '');
  return words === file ? words : `${words} (${file})`;
}
