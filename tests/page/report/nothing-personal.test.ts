import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { formatReport } from '../../../utils/report/format-report';
import { readSkeleton } from '../../../utils/report/read-skeleton';
import { LABELS } from '../../../utils/sites/labels';
import { deepened } from '../../seed';
import { ARRANGEMENTS, arrangeSecret, SECRETS, type Secret, VALUE_PLACES, WORD } from './arrange-secret';

const CAPTIONS = Object.entries(LABELS).flatMap(([key, languages]) =>
  Object.entries(languages).flatMap(([language, captions]) => captions.map((caption) => ({ key, language, caption }))),
);
/** Pieces of a secret this long would be a leak too. */
const PIECE = 6;

afterEach(() => {
  document.body.replaceChildren();
  for (const name of document.body.getAttributeNames()) document.body.removeAttribute(name);
});

function reportOf(): string {
  return formatReport({
    product: 'test',
    generations: [],
    guide: null,
    skeleton: readSkeleton(document),
  });
}

function piecesOf({ kind, text }: Secret): string[] {
  if (kind === 'word') return [text];
  if (kind === 'e-mail') return text.split('@').slice(0, 1).concat(text);
  const bare = text.replace(/\s/g, '');
  return Array.from({ length: Math.max(1, bare.length - PIECE + 1) }, (_, at) => bare.slice(at, at + PIECE));
}

/** What may stand anywhere: the report's own words, not the page's. */
function leaks(report: string, secret: Secret, ownWords: string): string[] {
  const shown = report.toLowerCase().replace(/\s+/g, ' ');
  // Sizes side by side are no number of the page's.
  const joined = shown.replace(/"box": \[[^\]]*\]/g, '').replace(/[\s"«»,[\]-]+/g, '');
  return piecesOf(secret).filter((piece) => {
    const low = piece.toLowerCase();
    return (shown.includes(low) || joined.includes(low)) && !ownWords.includes(low);
  });
}

test.each(SECRETS.map(({ name, arbitrary, kind }) => [name, arbitrary, kind] as const))(
  '%s put anywhere on a page is not in its report',
  (_, arbitrary, kind) => {
    // What a page without the secret gives: a piece that stands there already is no leak.
    document.body.innerHTML = '<main><h1>Security info</h1><button>Add sign-in method</button></main>';
    const ownWords = reportOf().toLowerCase();
    const arrangements = fc.subarray([...ARRANGEMENTS], { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(arbitrary, arrangements, (text, chosen) => {
        const secret: Secret = { kind, text };
        arrangeSecret(secret, chosen);
        expect(leaks(reportOf(), secret, ownWords)).toEqual([]);
      }),
      { numRuns: deepened(20) },
    );
  },
  deepened(60_000),
);

test.each(ARRANGEMENTS.map((arrangement) => [arrangement.name, arrangement] as const))(
  'each kind of secret is kept out of %s',
  (_, arrangement) => {
    for (const { arbitrary, kind } of SECRETS) {
      for (const text of fc.sample(arbitrary, 5)) {
        arrangeSecret({ kind, text }, [arrangement]);
        expect(leaks(reportOf(), { kind, text }, '')).toEqual([]);
      }
    }
  },
);

test('no word of a value is in a report, however ordinary', () => {
  const places = fc.subarray([...VALUE_PLACES], { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(WORD, places, fc.boolean(), (word, chosen, isCapital) => {
      const text = isCapital ? word.charAt(0).toUpperCase() + word.slice(1) : word;
      arrangeSecret({ kind: 'word', text }, chosen);
      expect(leaks(reportOf(), { kind: 'word', text }, '')).toEqual([]);
    }),
    { numRuns: deepened(40) },
  );
});

test('a name beside an address is in no caption of the page', () => {
  fc.assert(
    fc.property(WORD, WORD, (first, last) => {
      const name = `${first} ${last}`;
      document.body.innerHTML = `<header><div><span>${name}</span><span>x@${last}.example</span></div></header>
        <h1>Hello ${first}</h1><button aria-label="Account of ${name}">Settings of ${last}</button>
        <a href="/people/${first}" id="row-${first}">${name}</a><label>Sign in as ${first} <input></label>`;
      const report = reportOf().toLowerCase();
      expect([first, last].filter((word) => report.includes(word))).toEqual([]);
    }),
    { numRuns: deepened(20) },
  );
});

test('a caption of the site data survives, in every language, on every kind of control', () => {
  const elements = ['button', 'a', 'h2', 'label', 'span', 'td', 'legend'];
  document.body.innerHTML = elements.map((tag) => `<section data-tag="${tag}"></section>`).join('');
  for (const { caption } of CAPTIONS) {
    document.body.replaceChildren(
      ...elements.map((tag) => {
        const element = document.createElement(tag);
        element.textContent = caption;
        return element;
      }),
      Object.assign(document.createElement('input'), { ariaLabel: caption }),
    );
    const kept = reportOf().split(JSON.stringify(caption.normalize('NFKC'))).length - 1;
    expect({ caption, kept }).toEqual({ caption, kept: elements.length + 1 });
  }
});
