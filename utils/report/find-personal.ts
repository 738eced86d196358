import { findShadowRoots, parentOf } from '../dom/composed-tree';
import { attributeOf, childNodesOf, matches, queryAll, textContentOf } from '../dom/native-dom';
import { isKnownWord, isSiteCaption } from './known-words';
import { CONTROL, valueOf } from './read-facts';
import { tidy } from './redact-caption';

/** What a page shows of persons and organizations. */
export interface Personal {
  /** Words of names and addresses, in lower case. */
  words: ReadonlySet<string>;
  /** Elements that show whose account it is: no text of theirs stays. */
  blocks: ReadonlySet<Element>;
}

const EMAIL = /[^\s@<>()[\]"',;:]+@[^\s@<>()[\]"',;:]+/gu;
const SHOWN_ATTRIBUTES = ['aria-label', 'title', 'alt', 'placeholder', 'href'];
/** Where Microsoft's headers show the account. Source: public automation code, 2025. */
const ACCOUNT = '#mectrl_currentAccount_primary, #mectrl_currentAccount_secondary';
const LONGEST_BLOCK = 160;
const MOST_LEVELS = 4;
const SHORTEST_WORD = 3;
const MOST_TEXTS = 20_000;

/** Learns the names on a page from the addresses that it shows, and from what stands right beside them. */
export function findPersonal(document: Document): Personal {
  const words = new Set<string>();
  const blocks = new Set<Element>(queryAll(document, ACCOUNT));
  const roots: ParentNode[] = [document, ...findShadowRoots(document)];
  for (const root of roots) {
    for (const parent of findHoldersOfAddress(document, root, words)) {
      for (const block of accountBlocks(parent)) blocks.add(block);
    }
    learnFromAttributes(root, words);
  }
  for (const block of blocks) learnWords(textContentOf(block), words);
  return { words, blocks };
}

function findHoldersOfAddress(document: Document, root: ParentNode, words: Set<string>): Element[] {
  const holders: Element[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let left = MOST_TEXTS;
  for (let node = walker.nextNode(); node && left-- > 0; node = walker.nextNode()) {
    const text = (node as Text).data;
    if (!text.includes('@')) continue;
    const parent = parentOf(node);
    if (parent && learnAddresses(text, words)) holders.push(parent);
  }
  return holders;
}

function learnFromAttributes(root: ParentNode, words: Set<string>): void {
  const selector = [...SHOWN_ATTRIBUTES.map((name) => `[${name}*="@"]`), 'input', 'textarea'].join(', ');
  for (const element of queryAll(root, selector)) {
    for (const name of SHOWN_ATTRIBUTES) learnAddresses(attributeOf(element, name), words);
    learnAddresses(valueOf(element), words);
  }
}

function learnAddresses(text: string, words: Set<string>): boolean {
  const found = text.match(EMAIL) ?? [];
  for (const address of found) learnWords(address, words);
  return found.length > 0;
}

function learnWords(text: string, words: Set<string>): void {
  for (const word of tidy(text)
    .toLowerCase()
    .split(/[^\p{L}\p{M}]+/u)) {
    if (word.length >= SHORTEST_WORD && !isKnownWord(word)) words.add(word);
  }
}

/** The smallest group around an address that holds no other control, and its bare neighbours where the group is flat. */
function accountBlocks(holder: Element): Element[] {
  let block = holder;
  for (let level = 0; level < MOST_LEVELS; level++) {
    const parent = parentOf(block);
    if (!parent || matches(parent, 'body, main, nav, form, table, tbody, tr, ul, ol') || !isSmallGroup(parent)) break;
    block = parent;
  }
  const siblings = parentOf(block) ? childNodesOf(parentOf(block) as Element) : [];
  const elements = siblings.filter((node) => node instanceof Element);
  const at = elements.indexOf(block);
  return [
    block,
    ...[elements[at - 1], elements[at + 1]].filter((element) => element && isBareNeighbour(element)),
  ] as Element[];
}

function isSmallGroup(group: Element): boolean {
  const controls = queryAll(group, CONTROL);
  const isOneControl = controls.every((control) => EMAIL_INSIDE.test(textContentOf(control)));
  return isOneControl && textContentOf(group).length <= LONGEST_BLOCK;
}

function isBareNeighbour(element: Element): boolean {
  const text = tidy(textContentOf(element));
  const isControl = matches(element, CONTROL) || queryAll(element, CONTROL).length > 0;
  return text !== '' && text.length <= 60 && !isControl && !isSiteCaption(text);
}

const EMAIL_INSIDE = /\S@\S/u;
