/** The tag of everything that the product puts into a page. */
export const HOST_TAG = 'app-password-courier';

/** Whether a node of the page is ours. */
export function isOwnHost(node: Node): boolean {
  return node instanceof Element && node.localName === HOST_TAG;
}
