import { isOwnHost } from '../dom/own-host';

/** The changes of a page that can make something appear, vanish or change its meaning. */
export const OBSERVED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: [
    'class',
    'style',
    'hidden',
    'inert',
    'open',
    'disabled',
    'readonly',
    'type',
    'value',
    'aria-hidden',
    'aria-expanded',
    'aria-disabled',
    'aria-label',
    'placeholder',
    'aria-modal',
    'aria-busy',
    'aria-invalid',
    'role',
  ],
};

/** A change that we made ourselves: on our host element, or putting it in and out. */
export function isOwnChange(record: MutationRecord): boolean {
  if (isOwnHost(record.target)) return true;
  const { addedNodes, removedNodes } = record;
  if (addedNodes.length + removedNodes.length === 0) return false;
  return Array.from(addedNodes).every(isOwnHost) && Array.from(removedNodes).every(isOwnHost);
}
