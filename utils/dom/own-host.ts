/** The tag of everything that the product puts into a page. */
export const HOST_TAG = 'app-password-courier';

/** Whether a node of the page is ours. */
export function isOwnHost(node: Node): boolean {
  return node instanceof Element && node.localName === HOST_TAG;
}

/** A change that we made ourselves: on our host element, or putting it in and out. */
export function isOwnChange(record: MutationRecord): boolean {
  if (isOwnHost(record.target)) return true;
  const { addedNodes, removedNodes } = record;
  if (addedNodes.length + removedNodes.length === 0) return false;
  return Array.from(addedNodes).every(isOwnHost) && Array.from(removedNodes).every(isOwnHost);
}
