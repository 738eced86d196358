import { childNodesOf } from '../dom/native-dom';
import type { Personal } from './find-personal';
import { isSiteCaption } from './known-words';
import { lengthOf } from './placeholders';
import { type ElementKind, isInValue, readCaptionLines, readOuterName } from './read-captions';
import { type CaptionContext, redactCaption, redactLines, tidy } from './redact-caption';
import type { SkeletonNode } from './report-schema';

/** What is known of the place where an element stands. */
export interface Place {
  language: string;
  depth: number;
  /** Whose text was told already, with all that is in it. */
  told: 'nothing' | 'caption' | 'control';
  /** The place shows whose account it is. */
  isPersonal: boolean;
}

type Said = Pick<SkeletonNode, 'name' | 'nameFrom' | 'text'>;

/** What the element says: its name and its text, as far as they may be told. */
export function readSaid(element: Element, kind: ElementKind, place: Place, personal: Personal): Said {
  const contextAt = (at: Element): CaptionContext => ({
    personal: personal.words,
    // What is neither operated nor a caption may be named after a person: an avatar, a row.
    isValue: kind === 'structure' || isInValue(at),
    language: place.language,
  });
  const said: Said = {};
  const outer = readOuterName(element);
  if (outer) {
    // A name that points to a value is no more public than the value.
    said.name = place.isPersonal ? lengthOf(outer.text) : redactCaption(outer.text, contextAt(outer.source));
    said.nameFrom = outer.from;
  }
  const isTold = place.told === 'control' || (place.told === 'caption' && kind !== 'control');
  if (isTold || kind === 'field') return said;
  const isOwnOnly = place.isPersonal || kind === 'structure';
  const text = isOwnOnly
    ? readOwnText(element, place.isPersonal)
    : redactLines(readCaptionLines(element), contextAt(element));
  return text.length > 0 ? { ...said, text } : said;
}

/** Text that is neither a control's nor a caption: only its length, unless the whole of it is a caption of the site data. */
function readOwnText(element: Element, isPersonal: boolean): string[] {
  const own = childNodesOf(element).filter((node) => node instanceof Text);
  const text = tidy(own.map((node) => node.data).join(' '));
  if (text === '') return [];
  return [!isPersonal && isSiteCaption(text) ? text : lengthOf(text)];
}
