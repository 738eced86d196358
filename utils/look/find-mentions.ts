import { containsDeep, findClosest } from '../dom/composed-tree';
import { hasPhrase } from './has-phrase';
import type { Look } from './open-look';

/**
 * Elements with a visible text that mentions the label: one of its captions as a phrase of its own. The first one is
 * enough. `within`: a selector of what the text must stand in.
 */
export function findMentions(look: Look, roots: readonly Node[], label: string, within?: string): Element[] {
  const captions = [...look.captions(label)];
  for (const [text, parents] of look.texts()) {
    if (!captions.some((caption) => hasPhrase(text, caption))) continue;
    const mention = parents.find(
      (parent) =>
        roots.some((root) => containsDeep(root, parent)) &&
        (within === undefined || findClosest(parent, within) !== null) &&
        look.isVisible(parent),
    );
    if (mention) return [mention];
  }
  return [];
}
