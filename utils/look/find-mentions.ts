import { containsDeep, findClosest } from '../dom/composed-tree';
import type { Look } from './open-look';

/**
 * Elements with a visible text that mentions the label: one of its captions as a phrase of its own. The first one is
 * enough. `within`: a selector of what the text must stand in; `isMeant`: what else must be true of its element.
 */
export function findMentions(
  look: Look,
  roots: readonly Node[],
  label: string,
  within?: string,
  isMeant: (element: Element) => boolean = () => true,
): Element[] {
  for (const [text, parents] of look.texts()) {
    if (!look.says(label, text)) continue;
    const mention = parents.find(
      (parent) =>
        roots.some((root) => containsDeep(root, parent)) &&
        (within === undefined || findClosest(parent, within) !== null) &&
        look.isVisible(parent) &&
        isMeant(parent),
    );
    if (mention) return [mention];
  }
  return [];
}
