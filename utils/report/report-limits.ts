/** Elements in a report. */
export const MOST_NODES = 2_500;
/** Elements above one another in a report, not counting the page's own. */
export const DEEPEST = 80;
/** Characters of a report: one of a page is a tenth of it. What is larger would take the room of passwords. */
export const LARGEST_REPORT = 1_000_000;

/**
 * Whether a tree has no more elements, and none deeper, than a report takes. It goes level by level, so that no depth
 * exhausts the stack, and whatever is no element counts as one without children.
 */
export function isWithinLimits(tree: unknown): boolean {
  let level: unknown[] = [tree];
  let count = 1;
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) return false;
    const next: unknown[] = [];
    for (const node of level) {
      const children = childrenOf(node);
      count += children.length;
      if (count > MOST_NODES) return false;
      next.push(...children);
    }
    level = next;
  }
  return true;
}

function childrenOf(node: unknown): readonly unknown[] {
  const children: unknown = typeof node === 'object' && node !== null ? Reflect.get(node, 'children') : null;
  return Array.isArray(children) ? children : [];
}
