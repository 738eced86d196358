import { findShadowRoots, queryDeep } from '../dom/composed-tree';
import { isOwnHost } from '../dom/own-host';
import { groupByHint, shortTextOf } from './caption-hints';
import { builtInCaptions, captionsIn, compileCaptions, type Labels } from './captions';
import { isVisible } from './is-visible';
import { wordsOf } from './phrase';
import { readTexts } from './read-texts';
import { remember } from './remember';

/** Everything that one look at one state of the page computes once. Throw it away when the page may have changed. */
export interface Look {
  document: Document;
  /** All elements of the page matching the selector, in the light tree and in open shadow roots; none for a broken selector. */
  query: (selector: string) => readonly Element[];
  /** The element's whole text in comparison form; empty when it is too long for a caption. */
  textOf: (element: Element) => string;
  isVisible: (element: Element) => boolean;
  /** Every short text of the page in comparison form, with the elements that hold it. */
  texts: () => ReadonlyMap<string, readonly Element[]>;
  /** Elements matching the selector that could carry the label; cheap, and never too few. */
  candidates: (selector: string, label: string) => readonly Element[];
  /** A label's captions of every language, in comparison form. Empty for an unknown key. */
  captions: (label: string) => ReadonlySet<string>;
  /** The built-in ones alone: where a password stands is no site pack's to say. */
  builtInCaptions: (label: string) => ReadonlySet<string>;
  /** Whether a text holds one of the label's captions as words of their own. */
  says: (label: string, text: string) => boolean;
}

/** What a search may be given: a document, looked at now, or a look that is under way and serves as it is. */
export type Place = Document | Look;

/** Starts a look at the page as it is now; `more` are captions beyond the built-in ones. Synchronous use only. */
export function openLook(document: Document, more: Labels = {}): Look {
  const shadowRoots = findShadowRoots(document);
  let texts: ReadonlyMap<string, readonly Element[]> | undefined;
  const query = remember((selector: string) => querySafely(document, selector, shadowRoots));
  const captionsOf = remember((label: string) => {
    const extra = captionsIn(more, label);
    const known = builtInCaptions(label);
    return extra.size > 0 ? compileCaptions(new Set([...known.captions, ...extra])) : known;
  });
  const words = remember((text: string) => ` ${wordsOf(text)} `);
  const hints = remember((selector: string) => groupByHint(query(selector)));
  return {
    document,
    query,
    captions: (label) => captionsOf(label).captions,
    builtInCaptions: (label) => builtInCaptions(label).captions,
    says: (label, text) => captionsOf(label).phrases().test(words(text)),
    candidates: (selector, label) =>
      [...hints(selector)].flatMap(([hint, elements]) => (captionsOf(label).isPossible()(hint) ? elements : [])),
    textOf: remember(shortTextOf),
    isVisible: remember(isVisible),
    texts: () => (texts ??= readTexts([document, ...shadowRoots])),
  };
}

/** The look that is under way, or a new one at the document; `more` counts for a new one. */
export function lookAt(place: Place, more?: Labels): Look {
  return 'nodeType' in place ? openLook(place, more) : place;
}

/** A selector that the browser does not know (of a site pack, of an older day) finds nothing; none finds our own overlay. */
function querySafely(document: Document, selector: string, shadowRoots: readonly ShadowRoot[]): Element[] {
  try {
    return queryDeep(document, selector, shadowRoots).filter((element) => !isOwnHost(element));
  } catch {
    return [];
  }
}
