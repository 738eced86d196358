import fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { keepIndex } from '../../../utils/dom/keep-index';
import { indexOf } from '../../../utils/dom/page-index';
import { type Look, openLook } from '../../../utils/look/open-look';
import { kindOfSelector } from '../../../utils/look/selector-kind';
import { deepened } from '../../seed';

let stop = new AbortController();

beforeEach(() => {
  stop = new AbortController();
  document.body.innerHTML = '<main><p>One</p><p class="on">Two <b>Three</b></p><section><a>Four</a></section></main>';
});
afterEach(() => {
  stop.abort();
  document.body.innerHTML = '';
});

const SELECTORS = ['p', 'b, a', '.on', '[title="x y" i]', ':is(p, a):not(.on)', 'main p', 'p + p', ':checked', 'p['];

/** What a look tells of the page: by selector, by text and by element. */
function seen(look: Look) {
  const found = SELECTORS.map((selector) => [...look.query(selector)]);
  const main = look.query('main');
  const inMain = SELECTORS.map((selector) => [...look.queryIn(main, selector)]);
  return { found, inMain, texts: [...look.texts()], own: look.query('*').map((element) => look.textOf(element)) };
}

/** What a look tells that knows of no index. */
function seenAnew() {
  stop.abort();
  return seen(openLook(document));
}

/** Elements of the page and of its shadow roots, outer ones first. */
function everything(root: ParentNode = document.body): Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    element,
    ...(element.shadowRoot ? everything(element.shadowRoot) : []),
  ]);
}

const ACTS: ((element: Element, other: Element) => void)[] = [
  (element) => element.append(document.createElement('p'), ' more '),
  (element) => element.before(Object.assign(document.createElement('a'), { textContent: 'Five' })),
  (element) => element.remove(),
  (element, other) => {
    if (!element.contains(other)) other.prepend(element);
  },
  (element) => element.classList.toggle('on'),
  (element) => element.setAttribute('title', element.getAttribute('title') === 'X Y' ? 'z' : 'X Y'),
  (element) => {
    const text = [...element.childNodes].find((node) => node instanceof Text);
    if (text) text.data = `${text.data.trim()} 7`;
  },
  (element) => {
    if (!element.shadowRoot && element.localName === 'p')
      element.attachShadow({ mode: 'open' }).innerHTML = '<b>In</b>';
  },
  // What is taken out of a removed part is heard of no more.
  (element) => {
    element.remove();
    void Promise.resolve().then(() => element.replaceChildren());
  },
];

const changes = fc.array(fc.tuple(fc.nat(ACTS.length - 1), fc.nat(100), fc.nat(100), fc.boolean()), { maxLength: 12 });

it('tells of a page after any changes what a look at the whole page tells', async () => {
  const START = document.body.innerHTML;
  await fc.assert(
    fc.asyncProperty(changes, async (acts) => {
      document.body.innerHTML = START;
      stop = new AbortController();
      keepIndex(document, stop.signal);
      seen(openLook(document));
      for (const [act, at, to, isTaskOver] of acts) {
        const elements = everything();
        const element = elements[at % elements.length];
        const other = elements[to % elements.length];
        if (element && other) ACTS[act]?.(element, other);
        if (isTaskOver) await new Promise((resolve) => setTimeout(resolve));
      }
      expect(seen(openLook(document))).toStrictEqual(seenAnew());
    }),
    { numRuns: deepened(100) },
  );
});

it('tells the same where so much changed that it begins anew', () => {
  keepIndex(document, stop.signal);
  seen(openLook(document));
  document.body.append(...Array.from({ length: 2_000 }, () => document.createElement('p')));
  document.querySelector('main')?.remove();
  expect(seen(openLook(document))).toStrictEqual(seenAnew());
});

it('gives the same list as long as none of the kind changed', () => {
  keepIndex(document, stop.signal);
  const kind = kindOfSelector('p').kind;
  if (!kind) throw new Error('A name alone is a kind.');
  const read = () => indexOf(document)?.list(kind, document);
  const before = read();
  document.body.append(document.createElement('a'));
  expect(read()).toBe(before);
  document.body.append(document.createElement('p'));
  expect(read()).toHaveLength((before?.length ?? 0) + 1);
});

it.each([
  'main p',
  'p + p',
  'p:first-child',
  ':checked',
  ':disabled',
  'p:has(b)',
  'p[',
  ':is(main p)',
  'p>b',
  '\\31 a',
])('takes %s for no kind: more than the element itself decides', (selector) =>
  expect(kindOfSelector(selector).kind).toBeNull(),
);

it('is kept no longer than its signal says', () => {
  keepIndex(document, stop.signal);
  expect(indexOf(document)).toBeDefined();
  stop.abort();
  expect(indexOf(document)).toBeUndefined();
});
