/** The tag of everything that the product puts into a page. */
export const HOST_TAG = 'app-password-courier';

/** Whether a node of the page is ours. */
export function isOwnHost(node: Node): boolean {
  return node instanceof Element && node.localName === HOST_TAG;
}

/** A change that we made ourselves: on our host element, or putting it in and out. It stands directly under the root element. */
export function isOwnChange(record: MutationRecord): boolean {
  const { type, target } = record;
  const name = target instanceof Element ? target.localName : '';
  if (name === HOST_TAG) return true;
  if (name !== 'html' || type !== 'childList') return false;
  return [...record.addedNodes, ...record.removedNodes].every(isOwnHost);
}
