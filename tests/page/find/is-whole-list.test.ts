import { afterEach, describe, expect, it } from 'vitest';
import { findStep } from '../../../utils/find/find-step';
import { PAGES } from '../../../utils/sites/pages';

afterEach(() => document.body.replaceChildren());

/** What is said of a list of methods without App password. */
function outcome(html?: string): string {
  if (html !== undefined) document.body.innerHTML = html;
  const context = { tenant: null, name: 'CloudFinder', hostGroup: 'my-sign-ins', picks: {} } as const;
  const sight = findStep(document, 'https://mysignins.microsoft.com/security-info', PAGES, context);
  if (sight.kind !== 'missing') return sight.kind;
  return sight.isWhole ? 'missing' : 'part of a list';
}

const METHODS = ['Authenticator app', 'Phone', 'Email', 'Security key', 'Passkey', 'Hardware token'];
const dialog = (inside: string) =>
  `<button>Add sign-in method</button><div role="dialog" aria-modal="true" aria-label="Add a sign-in method" style="position:fixed;inset:0;background:#fff"><h2>Add a sign-in method</h2>${inside}</div>`;
const items = (tag: string, more: (at: number) => string, count = 4) =>
  METHODS.slice(0, count)
    .map((name, at) => `<${tag} ${more(at)}>${name}</${tag}>`)
    .join('');

describe('a list that was seen whole', () => {
  it.each([
    ['plain buttons', dialog(items('button', () => ''))],
    [
      'options that are all there',
      dialog(
        `<div role="listbox">${items('div', (at) => `role="option" tabindex="0" aria-setsize="4" aria-posinset="${at + 1}"`)}</div>`,
      ),
    ],
    [
      'a box that could scroll and need not',
      dialog(`<div style="height:300px;overflow:auto">${items('button', () => 'style="display:block"')}</div>`),
    ],
    [
      'a text that scrolls beside it',
      dialog(
        `${items('button', () => '')}<div style="height:60px;overflow:auto"><p style="height:400px">Methods keep you safe.</p></div>`,
      ),
    ],
  ])('%s: App password is missing', (_, html) => {
    expect(outcome(html)).toBe('missing');
  });
});

describe('a list of which only a part was seen', () => {
  it.each([
    [
      'options that count themselves',
      dialog(
        `<div role="listbox">${items('div', (at) => `role="option" tabindex="0" aria-setsize="9" aria-posinset="${at + 1}"`)}</div>`,
      ),
    ],
    [
      'buttons in counted items',
      dialog(
        `<ul>${METHODS.slice(0, 4)
          .map((name, at) => `<li aria-setsize="9" aria-posinset="${at + 1}"><button>${name}</button></li>`)
          .join('')}</ul>`,
      ),
    ],
    [
      'a counted grid',
      dialog(
        `<div role="grid" aria-rowcount="9">${METHODS.slice(0, 4)
          .map((name, at) => `<div role="row" aria-rowindex="${at + 1}"><button>${name}</button></div>`)
          .join('')}</div>`,
      ),
    ],
    [
      'a box that scrolls on',
      dialog(
        `<div style="height:90px;overflow-y:auto">${items('button', () => 'style="display:block;height:40px"', 6)}</div>`,
      ),
    ],
    [
      'a box with room for what is not drawn',
      dialog(
        `<div style="height:90px;overflow-y:scroll"><div style="height:900px">${items('button', () => 'style="display:block;height:20px"')}</div></div>`,
      ),
    ],
  ])('%s: it may be in the rest', (_, html) => {
    expect(outcome(html)).toBe('part of a list');
  });

  it('is whole once every entry was drawn, though never all at once', () => {
    const part = (from: number, to: number) =>
      Array.from(
        { length: to - from },
        (_, at) =>
          `<div role="option" tabindex="0" aria-setsize="6" aria-posinset="${from + at + 1}">${METHODS[from + at]}</div>`,
      ).join('');
    outcome(dialog(`<div role="listbox" id="list">${part(0, 3)}</div>`));
    const list = document.querySelector('#list');
    if (!list) throw new Error('no list');
    expect(outcome()).toBe('part of a list');
    list.innerHTML = part(2, 5);
    expect(outcome()).toBe('part of a list');
    list.innerHTML = part(3, 6);
    expect(outcome()).toBe('missing');
  });

  it('is whole once it was scrolled to its end', () => {
    outcome(
      dialog(
        `<div id="list" style="height:90px;overflow-y:auto">${items('button', () => 'style="display:block;height:40px"', 6)}</div>`,
      ),
    );
    expect(outcome()).toBe('part of a list');
    document.querySelector('#list')?.scrollTo(0, 1_000);
    expect(outcome()).toBe('missing');
  });
});

it('more options are pressed for before anything is called missing', () => {
  expect(outcome(dialog(`${items('button', () => '')}<button>Show more options</button>`))).toBe('found');
});

it('nothing is missing while the list still loads', () => {
  expect(outcome(dialog(`${items('button', () => '')}<div role="progressbar" aria-label="Loading">…</div>`))).toBe(
    'nothing',
  );
});
