import { containsDeep, parentOf } from '../dom/composed-tree';
import { outermostWithHand } from '../dom/shows-hand';
import type { Look } from './open-look';

/** How many levels a caption may be split over (`App <b>password</b>`). */
const SPLIT_LEVELS = 3;
/** A caption that stands in more places than this finds nothing single anyway. */
const MOST_PLACES = 200;

/** The nearest element around the text that holds nothing but one of the captions. */
function captionElement(look: Look, start: Element, captions: ReadonlySet<string>): Element | undefined {
  let at: Element | null = start;
  for (let level = 0; at && level < SPLIT_LEVELS; level++, at = parentOf(at)) {
    if (captions.has(look.textOf(at))) return at;
  }
  return undefined;
}

/**
 * Elements whose whole text is one of the label's captions. `innermost`: the text's own element; `pointer`: the element
 * around it that the mouse shows as clickable, if any.
 */
export function findByText(
  look: Look,
  roots: readonly Node[],
  label: string,
  kind: 'innermost' | 'pointer',
): Element[] {
  const captions = look.captions(label);
  if (captions.size === 0) return [];
  const beginnings = new Set([...captions].map((caption) => caption.slice(0, 1)));
  const found = new Set<Element>();
  for (const [text, parents] of look.texts()) {
    if (!beginnings.has(text.slice(0, 1))) continue;
    const isWhole = captions.has(text);
    if (!isWhole && ![...captions].some((caption) => caption.startsWith(text))) continue;
    for (const parent of parents.slice(0, MOST_PLACES)) {
      if (!roots.some((root) => containsDeep(root, parent))) continue;
      const element = isWhole ? parent : captionElement(look, parent, captions);
      const wanted =
        element && (kind === 'pointer' ? outermostWithHand(element) : captionElement(look, element, captions));
      if (wanted) found.add(wanted);
    }
  }
  return [...found].filter(look.isVisible);
}
