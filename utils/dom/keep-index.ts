import { isConnected, mayHoldShadowRoot, parentNodeOf, rootOf, shadowRootOf } from './native-dom';
import { isOwnChange } from './own-host';
import { announceIndex, type Kind, MOST_SHADOW_ROOTS, type PageIndex, type Tree } from './page-index';

/** Of so many changed nodes each is looked at by itself; of more, the whole page anew. */
const MOST_CHANGED = 1_000;
const EVERYTHING: MutationObserverInit = { subtree: true, childList: true, characterData: true, attributes: true };

const HOSTS: Kind<Node> = {
  findIn: (tree) => nodesIn(tree).filter(mayHoldShadowRoot),
  includes: mayHoldShadowRoot,
};

/** Keeps an index of the document until the signal aborts; looks find it by themselves. */
export function keepIndex(document: Document, signal: AbortSignal): void {
  if (signal.aborted) return;
  announceIndex(document, createIndex(document, signal), signal);
}

/** What has happened to the page since it was last read. */
interface Changes {
  /** Nodes that may no longer be where, or what, they were. */
  left: Set<Node>;
  /** Nodes that came, with everything below them (`true`), or changed by themselves (`false`). */
  come: Map<Node, boolean>;
  /** Where something changed. */
  places: Set<Node>;
}

const noChanges = (): Changes => ({ left: new Set(), come: new Map(), places: new Set() });
const isMuch = ({ left, come }: Changes): boolean => left.size + come.size > MOST_CHANGED;

function createIndex(document: Document, signal: AbortSignal): PageIndex {
  const lists = new Map<Tree, Map<Kind<Node>, readonly Node[]>>();
  const answers = new Map<unknown, WeakMap<Node, string>>();
  let changes = noChanges();
  let foreign = 0;

  const note = (records: readonly MutationRecord[]): void => {
    foreign += records.filter((record) => !isOwnChange(record)).length;
    for (const record of records) if (!isMuch(changes)) noteChange(changes, record);
  };
  const observer = new MutationObserver(note);
  signal.addEventListener('abort', () => observer.disconnect());

  function catchUp(): void {
    note(observer.takeRecords());
    const { left, come, places } = changes;
    if (places.size === 0) return;
    const groups = isMuch(changes) ? [] : groupsOf(come);
    for (const { nodes } of groups) for (const node of nodes) left.add(node);
    const isTooMuch = isMuch(changes);
    changes = noChanges();
    if (isTooMuch) {
      for (const tree of lists.values()) tree.clear();
      answers.clear();
      return;
    }
    for (const [tree, known] of lists) {
      const fresh = groups.filter(({ root }) => root === tree);
      for (const [kind, nodes] of known) known.set(kind, renew(nodes, kind, left, fresh));
    }
    // What came may have changed while it was in no page, and nobody told.
    for (const place of [...withAncestors(places), ...left]) for (const known of answers.values()) known.delete(place);
  }

  function listsOf(tree: Tree): Map<Kind<Node>, readonly Node[]> {
    const known = lists.get(tree);
    if (known) return known;
    const fresh = new Map<Kind<Node>, readonly Node[]>();
    lists.set(tree, fresh);
    observer.observe(tree, EVERYTHING);
    return fresh;
  }

  function list<Found extends Node>(kind: Kind<Found>, tree: Tree): readonly Found[] {
    catchUp();
    const known = listsOf(tree);
    const found = known.get(kind) ?? kind.findIn(tree);
    known.set(kind, found);
    return found as readonly Found[];
  }

  function changeCount(): number {
    note(observer.takeRecords());
    return foreign;
  }

  function searchShadowRoots(): ShadowRoot[] {
    const trees = new Set<Tree>([document]);
    for (const tree of trees) {
      for (const host of list(HOSTS, tree)) {
        const shadow = trees.size <= MOST_SHADOW_ROOTS && shadowRootOf(host);
        if (shadow) trees.add(shadow);
      }
    }
    for (const tree of lists.keys()) if (!trees.has(tree)) lists.delete(tree);
    trees.delete(document);
    return [...trees].filter((tree) => tree instanceof ShadowRoot);
  }

  /** What one look asks for again and again; no longer, since attaching one to an element is no change that is told. */
  let shadows: { found: ShadowRoot[]; at: number } | null = null;

  return {
    findShadowRoots() {
      const at = changeCount();
      if (shadows?.at === at) return shadows.found;
      shadows = { found: searchShadowRoots(), at };
      queueMicrotask(() => {
        shadows = null;
      });
      return shadows.found;
    },
    list,
    changes: changeCount,
    ask(question, node) {
      catchUp();
      const known = answers.get(question) ?? new WeakMap<Node, string>();
      answers.set(question, known);
      const answer = known.get(node) ?? question(node);
      known.set(node, answer);
      return answer;
    },
  };
}

function noteChange({ left, come, places }: Changes, record: MutationRecord): void {
  const { type, target, addedNodes, removedNodes } = record;
  places.add(target);
  if (type !== 'childList') {
    left.add(target);
    if (!come.has(target)) come.set(target, false);
  }
  // What is taken out of a removed node later on is heard of no more: all of it is noted now.
  for (const removed of removedNodes) for (const node of nodesIn(removed)) left.add(node);
  for (const added of addedNodes) come.set(added, true);
}

/** Nodes that stand together in document order, with no other node between them, and the tree that they stand in. */
interface Group {
  root: Tree | null;
  nodes: Node[];
}

function groupsOf(come: ReadonlyMap<Node, boolean>): Group[] {
  const isInAnother = (node: Node): boolean => {
    for (let at = parentNodeOf(node); at; at = parentNodeOf(at)) if (come.get(at)) return true;
    return false;
  };
  return [...come]
    .filter(([node]) => isConnected(node) && !isInAnother(node))
    .map(([node, isWhole]) => ({ root: rootOf(node), nodes: isWhole ? nodesIn(node) : [node] }));
}

function renew(list: readonly Node[], kind: Kind<Node>, left: ReadonlySet<Node>, groups: readonly Group[]) {
  const fresh = groups.map(({ nodes }) => nodes.filter(kind.includes)).filter(({ length }) => length > 0);
  const staying = list.some((node) => left.has(node)) ? list.filter((node) => !left.has(node)) : list;
  return fresh.reduce((known, nodes) => known.toSpliced(placeIn(known, nodes[0]), 0, ...nodes), staying);
}

/** How many of the nodes, which are in document order, stand before this one. */
function placeIn(nodes: readonly Node[], node: Node | undefined): number {
  let [low, high] = [0, nodes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = nodes[middle];
    const isAfter =
      node && other && Node.prototype.compareDocumentPosition.call(other, node) & Node.DOCUMENT_POSITION_FOLLOWING;
    if (isAfter) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The node and all elements and texts below it, in document order. */
function nodesIn(node: Node): Node[] {
  const nodes = [node];
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let next = walker.nextNode(); next; next = walker.nextNode()) nodes.push(next);
  return nodes;
}

function withAncestors(places: ReadonlySet<Node>): ReadonlySet<Node> {
  const all = new Set<Node>();
  for (const place of places) for (let at: Node | null = place; at && !all.has(at); at = parentNodeOf(at)) all.add(at);
  return all;
}
