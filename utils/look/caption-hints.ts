import { attributeOf, matches, queryAll, textContentOf } from '../dom/native-dom';
import { normaliseText } from './normalise-text';

/** Texts longer than this are no captions. */
const LONGEST_CAPTION = 400;
const NAME_ATTRIBUTES = ['aria-label', 'title', 'alt', 'value', 'placeholder'];
/** Their names come from elsewhere: a label, another element, a picture inside. */
const NAMED_ELSEWHERE = '[aria-labelledby], input, textarea, select';
/** No text in comparison form is a single line break. Non-characters such as U+FFFF would keep the browser from loading the script. */
const ANYTHING = '\n';

/** The element's whole text in comparison form; empty when it is too long for a caption. */
export function shortTextOf(element: Element): string {
  const text = textContentOf(element);
  return text.length > LONGEST_CAPTION ? '' : normaliseText(text);
}

function withoutBlanks(text: string): string {
  return text.replaceAll(' ', '');
}

/** Everything cheap that could be a part of the element's name, in one string. */
export function hintOf(element: Element): string {
  if (matches(element, NAMED_ELSEWHERE) || queryAll(element, 'slot').length > 0) return ANYTHING;
  const text = shortTextOf(element);
  const parts = text === '' ? queryAll(element, 'img[alt], [aria-label], svg > title').slice(0, 4) : [];
  if (parts.some((part) => part.localName === 'title')) return ANYTHING;
  const named = [element, ...parts].flatMap((part) => NAME_ATTRIBUTES.map((name) => attributeOf(part, name)));
  return [text, ...named.filter((name) => name !== '').map(normaliseText)].map(withoutBlanks).join('\n');
}

/** Elements by what their names could be made of; pages repeat themselves, so there are far fewer hints than elements. */
export function groupByHint(
  elements: readonly Element[],
  hintFor: (element: Element) => string,
): Map<string, Element[]> {
  const groups = new Map<string, Element[]>();
  for (const element of elements) {
    const hint = hintFor(element);
    const group = groups.get(hint);
    if (group) group.push(element);
    else groups.set(hint, [element]);
  }
  return groups;
}

/** A test whether a hint could hold one of the captions. */
export function hintTest(captions: ReadonlySet<string>): (hint: string) => boolean {
  const parts = [...captions].map((caption) => withoutBlanks(caption).replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  if (parts.length === 0) return () => false;
  const pattern = new RegExp(parts.join('|'), 'u');
  return (hint) => hint === ANYTHING || pattern.test(hint);
}
