import { LABELS } from '../sites/labels';
import type { LabelsByLanguage } from '../sites/site-schema';
import { isVisible } from './is-visible';
import { normaliseText } from './normalise-text';
import { findShadowRoots, queryDeep, textContentOf } from './query-deep';
import { type CaptionText, readTexts } from './read-texts';

/** Texts longer than this are no captions. */
const LONGEST_CAPTION = 400;

/** Everything that one look at one state of the page computes once. Throw it away when the page may have changed. */
export interface Look {
  document: Document;
  /** All elements matching the selector, in the light tree and in open shadow roots. */
  query: (selector: string) => readonly Element[];
  /** The element's whole text in comparison form; empty when it is too long for a caption. */
  textOf: (element: Element) => string;
  isVisible: (element: Element) => boolean;
  /** Every short text of the page in comparison form, with the element that holds it. */
  texts: () => readonly CaptionText[];
  /** A label's captions of every language, in comparison form. Empty for an unknown key. */
  captions: (label: string) => ReadonlySet<string>;
}

/** More captions, by label key; they add to the built-in ones. */
export type MoreLabels = Readonly<Record<string, LabelsByLanguage>>;

function remember<Key, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const value = known.get(key);
    if (value !== undefined) return value;
    const fresh = compute(key);
    known.set(key, fresh);
    return fresh;
  };
}

const builtIn = remember((label: string): ReadonlySet<string> => captionsIn(LABELS, label));

function captionsIn(labels: MoreLabels, label: string): ReadonlySet<string> {
  const byLanguage = Object.hasOwn(labels, label) ? labels[label] : undefined;
  return new Set(Object.values(byLanguage ?? {}).flatMap((captions) => captions.map(normaliseText)));
}

/** Starts a look at the page as it is now. Synchronous use only. */
export function openLook(document: Document, more: MoreLabels = {}): Look {
  const shadowRoots = findShadowRoots(document);
  let texts: CaptionText[] | undefined;
  return {
    document,
    query: remember((selector: string) => queryDeep(document, selector, shadowRoots)),
    textOf: remember((element: Element) => {
      const text = textContentOf(element);
      return text.length > LONGEST_CAPTION ? '' : normaliseText(text);
    }),
    isVisible: remember(isVisible),
    texts: () => (texts ??= readTexts([document, ...shadowRoots])),
    captions: remember((label: string) => {
      const extra = captionsIn(more, label);
      return extra.size > 0 ? new Set([...builtIn(label), ...extra]) : builtIn(label);
    }),
  };
}
