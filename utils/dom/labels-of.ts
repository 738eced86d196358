import { attributeOf, documentOf, parentNodeOf, queryAll, rootOf } from './native-dom';
import { indexOf, type Kind } from './page-index';

const LABELS: Kind<HTMLLabelElement> = {
  findIn: (tree) => queryAll(tree, 'label').filter((element) => element instanceof HTMLLabelElement),
  includes: (node) => node instanceof HTMLLabelElement,
};

/** The labels of each list by the id that they name; the index gives another list once one of them has changed. */
const named = new WeakMap<readonly HTMLLabelElement[], Map<string, HTMLLabelElement[]>>();

function namedIn(labels: readonly HTMLLabelElement[]): Map<string, HTMLLabelElement[]> {
  const known = named.get(labels);
  if (known) return known;
  const fresh = Map.groupBy(labels, (label) => attributeOf(label, 'for'));
  named.set(labels, fresh);
  return fresh;
}

/**
 * The labels of a field in document order, as the browser's own `labels` has them: that goes through the whole page each
 * time it is asked. None of an element that can have none.
 */
export function labelsOf(field: Element): HTMLLabelElement[] {
  const labels: unknown = Reflect.get(field, 'labels');
  if (!(labels instanceof NodeList)) return [];
  const tree = rootOf(field);
  const index = tree && indexOf(documentOf(field));
  if (!index) return Array.from(labels as NodeListOf<HTMLLabelElement>);
  const id = attributeOf(field, 'id');
  const byId = id === '' ? [] : (namedIn(index.list(LABELS, tree)).get(id) ?? []);
  const candidates = new Set([...labelsAround(field), ...byId]);
  return [...candidates].filter(({ control }) => control === field).toSorted(byPlace);
}

/** Labels may stand within each other. */
function labelsAround(field: Element): HTMLLabelElement[] {
  const around: HTMLLabelElement[] = [];
  for (let at: Node | null = field; at; at = parentNodeOf(at)) if (at instanceof HTMLLabelElement) around.push(at);
  return around;
}

function byPlace(one: Node, other: Node): number {
  return Node.prototype.compareDocumentPosition.call(one, other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
