import { computeAccessibleName } from 'dom-accessibility-api';
import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { readAccessibleName } from '../../../utils/look/read-name';
import { deepened } from '../../seed';

// The library that others test their pages with is the oracle: it has the whole of the specification, and its weight.

const files = import.meta.glob<string>('../sites/fixtures/**/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});

afterEach(() => document.body.replaceChildren());

/** Elements whose name the library reads otherwise, with both names. */
function differences(html: string): string[] {
  document.body.innerHTML = html;
  return Array.from(document.body.querySelectorAll('*'), (element) => {
    const [own, theirs] = [readAccessibleName(element), computeAccessibleName(element)];
    return own === theirs ? [] : [`${element.outerHTML}: "${own}", not "${theirs}"`];
  }).flat();
}

test('every element of every fixture has the name that the library reads', () => {
  expect(Object.values(files).flatMap(differences)).toEqual([]);
});

const TAGS =
  'a abbr button code div fieldset h2 img input label legend li menu meter option output p progress section select slot span strong summary table caption td textarea th tr ul'.split(
    ' ',
  );
const ROLES =
  'button link tab option checkbox combobox listbox textbox slider menu menuitem row none presentation generic img group switch heading'.split(
    ' ',
  );
const TYPES = 'button checkbox email hidden image number password radio range reset search submit text'.split(' ');
const TEXTS = ['', ' ', 'App password', 'Next', '  two  blanks '];
const PICTURES = ['<svg><title>Add</title><path /></svg>', '<svg role="img"><path /></svg>'];
const attribute = fc.oneof(
  fc.constantFrom('href="#"', 'list="x"', 'multiple', 'hidden', 'aria-hidden="true"', 'style="display:block"'),
  fc.constantFrom('style="visibility:hidden"', 'aria-selected="true"', 'selected', 'aria-valuetext="low"', 'size="3"'),
  fc.constantFrom('aria-live="polite"', 'for="a"', 'for="b"'),
  fc.constantFrom(...ROLES).map((role) => `role="${role}"`),
  fc.constantFrom(...TYPES).map((type) => `type="${type}"`),
  fc
    .tuple(fc.constantFrom('aria-label', 'title', 'alt', 'value', 'label', 'aria-valuenow'), fc.constantFrom(...TEXTS))
    .map(([name, text]) => `${name}="${text}"`),
);
const reference = fc.constantFrom(
  'aria-labelledby="a"',
  'aria-labelledby="b a"',
  'aria-labelledby="x"',
  'aria-owns="b"',
);

/** Markup of a few elements in each other, each with a few of the attributes. */
function markupWith(attributes: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const { markup } = fc.letrec<{ markup: string; element: string }>((tie) => ({
    markup: fc
      .array(fc.oneof(fc.constantFrom(...TEXTS, ...PICTURES), tie('element')), { maxLength: 4 })
      .map((parts) => parts.join('')),
    element: fc
      .tuple(fc.constantFrom(...TAGS), fc.array(attributes, { maxLength: 4 }), tie('markup'))
      .map(([tag, own, inside]) => `<${tag} ${own.join(' ')}>${inside}</${tag}>`),
  }));
  return markup;
}

/** What is referred to refers to nothing itself: circles lead the library round and round. */
const page = fc.tuple(fc.constantFrom(...TAGS), markupWith(attribute), markupWith(fc.oneof(attribute, reference)));

test('and so has every element of pages made at random', () => {
  fc.assert(
    fc.property(page, ([tag, named, rest]) => {
      const referred = ['a', 'b'].map((id) => `<${tag} id="${id}">${named}</${tag}>`);
      expect(differences(`${rest}<hr>${referred.join('')}`)).toEqual([]);
    }),
    { numRuns: deepened(1_000) },
  );
});

test('elements that refer to themselves or to each other in circles have a name all the same', () => {
  document.body.innerHTML =
    '<button id="delete" aria-label="Delete" aria-labelledby="delete row">x</button><p id="row">Contoso</p>' +
    '<button id="one" aria-owns="two">One</button><button id="two" aria-owns="one">Two</button>';
  expect(Array.from(document.querySelectorAll('button'), readAccessibleName)).toEqual([
    'Delete Contoso',
    'One Two',
    'Two One',
  ]);
});
