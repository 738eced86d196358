import { parentOf } from '../dom/composed-tree';
import { childNodesOf, matches, queryAll } from '../dom/native-dom';
import type { Look } from './open-look';
import { DIALOG, MAIN } from './places';

/** What stands beside the one main content: the page's frame, and panels without a role. Dialogs are left out. */
export function findBesideMain(look: Look): Element[] {
  const [main, ...others] = look.query(MAIN).filter(look.isVisible);
  if (!main || others.length > 0) return [];
  const beside: Element[] = [];
  for (let at: Element = main; at !== look.document.body; ) {
    const parent = parentOf(at);
    if (!parent) break;
    const inside = at;
    beside.push(...childNodesOf(parent).filter((node): node is Element => node instanceof Element && node !== inside));
    at = parent;
  }
  return beside.filter(
    (element) => look.isVisible(element) && !matches(element, DIALOG) && queryAll(element, DIALOG).length === 0,
  );
}
