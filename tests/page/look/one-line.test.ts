import { afterEach, describe, expect, test } from 'vitest';
import { openLook } from '../../../utils/look/open-look';
import { readText } from '../../../utils/look/read-text';
import { readPassword } from '../../../utils/password/read-password';

const PASSWORD = 'qmzkxvtplwgyhbnd';
const LETTERS = Array.from(PASSWORD);
const GROUPS = PASSWORD.match(/.{4}/g) ?? [];
const spans = (parts: readonly string[], style = '') =>
  parts.map((part) => `<span style="${style}">${part}</span>`).join('');

afterEach(() => {
  document.body.innerHTML = '';
});

function read(value: string): string {
  document.body.innerHTML = `<div role="dialog" style="position:fixed;inset:0;background:#fff"><h2>App password</h2><p>Password</p>${value}<button>Done</button></div>`;
  const sight = readPassword(openLook(document), { name: 'CloudFinder' });
  return sight.kind === 'one' ? sight.reading.value : sight.kind;
}

describe('one visible line is one text', () => {
  test.each([
    ['sixteen letters in a flex box', `<code style="display:flex">${spans(LETTERS)}</code>`],
    ['with a gap between them', `<div style="display:flex;gap:8px">${spans(LETTERS)}</div>`],
    [
      'in boxes like those of a code',
      `<div style="display:flex;gap:4px">${spans(LETTERS, 'border:1px solid;padding:2px 6px')}</div>`,
    ],
    ['in a grid', `<div style="display:grid;grid-template-columns:repeat(16,20px)">${spans(LETTERS)}</div>`],
    ['floating', `<div style="overflow:hidden">${spans(LETTERS, 'float:left;display:block')}</div>`],
    ['in cells of a table', `<table><tr>${LETTERS.map((letter) => `<td>${letter}</td>`).join('')}</tr></table>`],
    [
      'absolute, each in its place',
      `<div style="position:relative;height:20px">${LETTERS.map((letter, at) => `<span style="position:absolute;left:${at * 12}px">${letter}</span>`).join('')}</div>`,
    ],
    [
      'against the order of the document',
      `<div style="display:flex;flex-direction:row-reverse;justify-content:flex-end">${spans(LETTERS.toReversed())}</div>`,
    ],
    [
      'shuffled by order',
      `<div style="display:flex">${LETTERS.map((letter, at) => ({ letter, at }))
        .toSorted((a, b) => a.letter.localeCompare(b.letter))
        .map(({ letter, at }) => `<span style="order:${at}">${letter}</span>`)
        .join('')}</div>`,
    ],
    [
      'letters in elements of their own',
      `<div style="display:flex">${LETTERS.map((letter) => `<div><b>${letter}</b></div>`).join('')}</div>`,
    ],
    ['groups of four in a flex box', `<div style="display:flex;gap:8px">${spans(GROUPS)}</div>`],
    ['groups of four without a gap', `<div style="display:inline-flex">${spans(GROUPS)}</div>`],
    ['groups of eight', `<div style="display:flex;gap:1px">${spans(PASSWORD.match(/.{8}/g) ?? [])}</div>`],
    ['letters on four lines', `<div style="display:grid;grid-template-columns:repeat(4,20px)">${spans(LETTERS)}</div>`],
    [
      'letters with blanks of the source between them',
      `<div>${LETTERS.map((letter) => `<span style="display:inline-block">${letter}</span>`).join('\n')}</div>`,
    ],
  ])('%s', (_, html) => expect(read(html)).toBe(PASSWORD));
});

describe('what an eye keeps apart stays apart', () => {
  test.each([
    ['words of a menu', `<nav style="display:flex;gap:24px">${spans(['home', 'users', 'search', 'x'])}</nav>`],
    ['letters under each other', `<div>${LETTERS.map((letter) => `<div>${letter}</div>`).join('')}</div>`],
    ['letters far from each other', `<div style="display:flex;gap:90px">${spans(LETTERS.slice(0, 8))}</div>`],
  ])('%s', (_, html) => {
    document.body.innerHTML = html;
    expect(readText(document.body).replace(/ /g, '|')).not.toMatch(/^\w{8,}$/);
  });
});
