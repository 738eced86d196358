/** What a script asks of a form, an element or a document: an input of such a name stands in its place. */
export const NAMES_OF_OTHERS = [
  'elements',
  'action',
  'method',
  'querySelector',
  'querySelectorAll',
  'ownerDocument',
  'parentNode',
  'parentElement',
  'children',
  'contains',
  'closest',
  'getAttribute',
  'checkVisibility',
  'getBoundingClientRect',
  'getRootNode',
  'isConnected',
  'textContent',
  'tagName',
  'nodeType',
  'submit',
  'checkValidity',
] as const;

/** Elements by whose name a form, or the document, gives another thing than is asked for. */
export const intruderNamed = (name: string): string =>
  `<input type="hidden" name="${name}"><img name="${name}" alt="" src="data:,"><output id="${name}"></output>`;
