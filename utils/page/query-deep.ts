/** `querySelectorAll` in document order that also looks into open shadow roots. */
export function queryDeep(_root: ParentNode, _selector: string): Element[] {
  return [];
}
