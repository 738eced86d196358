import { parentNodeOf } from './native-dom';
import { isOwnChange } from './own-host';

/** Changes of a page that came together, without our own. */
export interface Changes {
  records: readonly MutationRecord[];
  /** The nodes that came, without those that stand in another one that came: thousands come one by one while a page loads. */
  added: readonly Node[];
}

/** What an observer was told, as changes of the page. */
export function changesOf(records: readonly MutationRecord[]): Changes {
  const foreign = records.filter((record) => !isOwnChange(record));
  const all = new Set<Node>();
  for (const { addedNodes } of foreign) for (const node of addedNodes) all.add(node);
  const isInside = (node: Node) => {
    const parent = parentNodeOf(node);
    return parent !== null && all.has(parent);
  };
  return { records: foreign, added: [...all].filter((node) => !isInside(node)) };
}
