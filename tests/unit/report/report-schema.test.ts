import { expect, test } from 'vitest';
import { DEEPEST, isWithinLimits, MOST_NODES } from '../../../utils/report/report-limits';
import { skeletonSchema } from '../../../utils/report/report-schema';

const BOX = [0, 0, 1, 1];

/** A tree with so many elements below one another. */
function deepTree(depth: number): unknown {
  let tree: object = { tag: 'div', box: BOX };
  for (let at = 0; at < depth; at++) tree = { tag: 'div', box: BOX, children: [tree] };
  return tree;
}

function wideTree(count: number): unknown {
  return { tag: 'div', box: BOX, children: Array.from({ length: count }, () => ({ tag: 'p', box: BOX })) };
}

/** Few objects, each twice in the one above it. */
function sharedTree(depth: number): unknown {
  let tree: object = { tag: 'p', box: BOX };
  for (let at = 0; at < depth; at++) tree = { tag: 'div', box: BOX, children: [tree, tree] };
  return tree;
}

function isSkeleton(tree: unknown): boolean {
  const viewport = { width: 1280, height: 800 };
  return skeletonSchema.safeParse({
    host: 'other',
    path: '/',
    language: 'en',
    direction: 'ltr',
    viewport,
    isCut: false,
    tree,
  }).success;
}

test('a tree as deep and as large as the reader makes it is a skeleton', () => {
  expect(isSkeleton(deepTree(DEEPEST))).toBe(true);
  expect(isSkeleton(wideTree(MOST_NODES - 1))).toBe(true);
});

const cyclic: { tag: string; box: number[]; children: unknown[] } = { tag: 'div', box: BOX, children: [] };
cyclic.children.push(cyclic);

test.each([
  ['deeper than the reader goes', deepTree(DEEPEST + 1)],
  ['too deep for any stack', deepTree(200_000)],
  ['larger than the reader makes it', wideTree(MOST_NODES)],
  ['larger than it looks', sharedTree(60)],
  ['without an end', cyclic],
])('a tree %s is none, and is refused without going into it', (_, tree) => {
  expect(isWithinLimits(tree)).toBe(false);
  expect(isSkeleton(tree)).toBe(false);
});

test.each(['img src=x onerror=alert(1)', 'p><script', 'a"b', '', '-a'])('%j is no name of an element', (tag) => {
  expect(isSkeleton({ tag, box: BOX })).toBe(false);
});

test.each(['h1', 'my-«name»', 'x-app.card', 'other'])('%s is', (tag) => {
  expect(isSkeleton({ tag, box: BOX })).toBe(true);
});
