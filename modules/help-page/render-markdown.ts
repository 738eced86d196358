/** Draws a link: its words as HTML, and where the document says that it leads. */
export type DrawLink = (words: string, target: string) => string;

/**
 * The part of Markdown that our documents are written in, as HTML: headings with GitHub's anchors, paragraphs, lists of one
 * level, tables; bold, italics, code and links in them. A paragraph that begins with a picture is left out.
 *
 * @throws Error at a block that this does not know, so that nothing is shown raw
 */
export function renderMarkdown(text: string, drawLink: DrawLink): string {
  const blocks = text.trim().split(/\n{2,}/);
  return blocks.map((block) => renderBlock(block, (line) => renderInline(line, drawLink))).join('\n');
}

type Inline = (text: string) => string;

function renderBlock(block: string, inline: Inline): string {
  const [, marks, heading] = /^(#{1,3}) (.+)$/.exec(block) ?? [];
  if (marks && heading) {
    const tag = `h${marks.length}`;
    return `<${tag} id="${anchorOf(heading)}">${inline(heading)}</${tag}>`;
  }
  if (block.startsWith('![')) return '';
  if (block.startsWith('|')) return renderTable(block.split('\n').map(cellsOf), inline);
  if (block.startsWith('- ')) return renderList('ul', block.split(/\n- /), inline);
  if (block.startsWith('1. ')) return renderList('ol', block.split(/\n\d+\. /), inline);
  if (/^(?:[>~<#]|```|\d+\.|[*+] | {2})/.test(block)) throw new Error(`The help page cannot draw: ${block}`);
  return `<p>${inline(block)}</p>`;
}

/** As GitHub makes it of a heading. */
function anchorOf(heading: string): string {
  const kept = heading.toLowerCase().replaceAll(/[^\p{L}\p{N}\- ]/gu, '');
  return kept.replaceAll(' ', '-');
}

function renderList(tag: 'ul' | 'ol', items: string[], inline: Inline): string {
  const drawn = items.map((item) => `<li>${inline(item.replace(/^(?:-|1\.) /, ''))}</li>`);
  return `<${tag}>${drawn.join('')}</${tag}>`;
}

function cellsOf(line: string): string[] {
  return line
    .replaceAll(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.trim());
}

/** Each cell knows its column's name: in a narrow window the cells of a row stand one below the other. */
function renderTable([names = [], , ...rows]: string[][], inline: Inline): string {
  const head = names.map((name) => (name === '' ? '<td></td>' : `<th scope="col">${inline(name)}</th>`));
  const body = rows.map((cells) => {
    const drawn = cells.map((cell, at) => `<td data-of="${escape(names[at] ?? '')}">${inline(cell)}</td>`);
    return `<tr>${drawn.join('')}</tr>`;
  });
  return `<table><thead><tr>${head.join('')}</tr></thead><tbody>${body.join('')}</tbody></table>`;
}

function renderInline(text: string, drawLink: DrawLink): string {
  return escape(text)
    .replaceAll(/`([^`]+)`/g, '<code>$1</code>')
    .replaceAll(/\*\*(.+?)\*\*/g, '<strong>$1</strong>')
    .replaceAll(/\*(.+?)\*/g, '<em>$1</em>')
    .replaceAll(/\[([^\]]+)\]\(([^)\s]+)\)/g, (_, words: string, target: string) => drawLink(words, target));
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
