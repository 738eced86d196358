import { shortTextOf } from './caption-hints';
import { builtInCaptions, captionsIn, compileCaptions, type Labels } from './captions';
import { isVisible } from './is-visible';
import { wordsOf } from './phrase';
import { readTexts } from './read-texts';
import { remember } from './remember';
import { searchPage } from './search-page';

/** Everything that one look at one state of the page computes once. Throw it away when the page may have changed. */
export interface Look {
  document: Document;
  /** All elements of the page matching the selector, in the light tree and in shadow roots; none for a broken selector. */
  query: (selector: string) => readonly Element[];
  /** Those of them that stand in one of the roots, or are one. */
  queryIn: (roots: readonly Node[], selector: string) => readonly Element[];
  /** The element's whole text in comparison form; empty when it is too long for a caption. */
  textOf: (element: Element) => string;
  isVisible: (element: Element) => boolean;
  /** Every short text of the page in comparison form, with the elements that hold it. */
  texts: () => ReadonlyMap<string, readonly Element[]>;
  /** Elements in the roots matching the selector that could carry the label; cheap, and never too few. */
  candidates: (roots: readonly Node[], selector: string, label: string) => readonly Element[];
  /** A label's captions of every language, in comparison form. Empty for an unknown key. */
  captions: (label: string) => ReadonlySet<string>;
  /** The built-in ones alone: where a password stands is no site pack's to say. */
  builtInCaptions: (label: string) => ReadonlySet<string>;
  /** Whether a text holds one of the label's captions as words of their own. */
  says: (label: string, text: string) => boolean;
}

/** What a search may be given: a document, looked at now, or a look that is under way and serves as it is. */
export type LookSource = Document | Look;

/** Starts a look at the page as it is now; `more` are captions beyond the built-in ones. Synchronous use only. */
export function openLook(document: Document, more: Labels = {}): Look {
  const { index, trees, query, queryIn, hintsIn } = searchPage(document);
  let texts: ReadonlyMap<string, readonly Element[]> | undefined;
  const captionsOf = remember((label: string) => {
    const extra = captionsIn(more, label);
    const known = builtInCaptions(label);
    return extra.size > 0 ? compileCaptions(new Set([...known.captions, ...extra])) : known;
  });
  const words = remember((text: string) => ` ${wordsOf(text)} `);
  return {
    document,
    query,
    queryIn,
    captions: (label) => captionsOf(label).captions,
    builtInCaptions: (label) => builtInCaptions(label).captions,
    says: (label, text) => captionsOf(label).phrases().test(words(text)),
    candidates: (roots, selector, label) =>
      [...hintsIn(roots, selector)].flatMap(([hint, elements]) =>
        captionsOf(label).isPossible()(hint) ? elements : [],
      ),
    textOf: remember(index ? (element: Element) => index.ask(shortTextOf, element) : shortTextOf),
    isVisible: remember(isVisible),
    texts: () => (texts ??= readTexts(trees, index)),
  };
}

/** The look that is under way, or a new one at the document; `more` counts for a new one. */
export function lookAt(place: LookSource, more?: Labels): Look {
  return 'nodeType' in place ? openLook(place, more) : place;
}
