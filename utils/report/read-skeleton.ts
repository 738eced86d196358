import { isRendered } from '../dom/is-rendered';
import { attributeOf, childNodesOf, localNameOf, matches, shadowRootOf } from '../dom/native-dom';
import { HOST_TAG } from '../dom/own-host';
import { isSeen } from '../look/is-visible';
import { findPersonal, type Personal } from './find-personal';
import { type ElementKind, kindOf } from './read-captions';
import { readFacts } from './read-facts';
import { type Place, readSaid } from './read-said';
import { redactHost, redactPath } from './redact-address';
import { redactIdentifier } from './redact-identifier';
import { DEEPEST, MOST_NODES } from './report-limits';
import type { Skeleton, SkeletonNode } from './report-schema';

const SKIPPED = `script, style, template, noscript, head, link, meta, svg, canvas, br, wbr, ${HOST_TAG}`;
const LANDMARK =
  /^(?:body|iframe|img|table|thead|tbody|tr|td|th|ul|ol|li|dl|dd|select|dialog|form|fieldset|main|nav|header|footer|aside)$/;
const LANGUAGE = /^[a-z]{2,3}(?:-[a-z]{2,4})?$/i;

interface Walk {
  personal: Personal;
  nodesLeft: number;
  isCut: boolean;
}

/**
 * The skeleton of the visible page: what it is made of, with everything replaced that a person, an organization or a secret
 * could be read from. Changes nothing on the page.
 */
export function readSkeleton(document: Document): Skeleton {
  const root = document.documentElement;
  const body = document.body ?? root;
  const walk: Walk = { personal: findPersonal(document), nodesLeft: MOST_NODES, isCut: false };
  const language = languageOf(root, '');
  const [tree] = readElement(walk, body, { language, depth: 0, told: 'nothing', isPersonal: false });
  const { host, pathname, hash } = document.location;
  return {
    host: redactHost(host),
    path: redactPath(pathname + (hash.startsWith('#/') ? `/${hash}` : '')).replace('//#', '/#'),
    language,
    direction: getComputedStyle(body).direction === 'rtl' ? 'rtl' : 'ltr',
    viewport: { width: Math.round(innerWidth), height: Math.round(innerHeight) },
    isCut: walk.isCut,
    tree: tree ?? { tag: 'body', box: [0, 0, 0, 0] },
  };
}

/** The element's node; its children's where it adds nothing; none where nothing of it is seen. */
function readElement(walk: Walk, element: Element, outer: Place): SkeletonNode[] {
  if (matches(element, SKIPPED)) return [];
  const hasNoBox = getComputedStyle(element).display === 'contents';
  if (!hasNoBox && !isRendered(element)) return [];
  if (walk.nodesLeft <= 0 || outer.depth > DEEPEST) {
    walk.isCut = true;
    return [];
  }
  walk.nodesLeft--;
  const { personal } = walk;
  const kind = kindOf(element);
  const place: Place = {
    ...outer,
    depth: outer.depth + 1,
    language: languageOf(element, outer.language),
    isPersonal: outer.isPersonal || personal.blocks.has(element),
  };
  const node: SkeletonNode = {
    tag: tagOf(element, personal.words),
    ...readFacts(element, personal.words),
    ...readSaid(element, kind, place, personal),
    box: boxOf(element),
  };
  if (kind === 'control' && !isSeen(element)) node.marks = [...(node.marks ?? []), 'unseen'];
  const told = kind === 'control' || (kind === 'caption' && outer.told === 'nothing') ? kind : outer.told;
  const children = kind === 'field' ? [] : readChildren(walk, element, { ...place, told });
  if (children.length > 0) node.children = children;
  return isWorthTelling(node, kind) ? [node] : children;
}

function readChildren(walk: Walk, element: Element, place: Place): SkeletonNode[] {
  if (element instanceof HTMLIFrameElement) return [];
  const shadow = shadowRootOf(element);
  const nodes = [...(shadow ? childNodesOf(shadow) : []), ...childNodesOf(element)];
  return nodes.filter((node) => node instanceof Element).flatMap((child) => readElement(walk, child, place));
}

/** A box that says nothing of itself and holds one thing, or nothing, is left out. */
function isWorthTelling(node: SkeletonNode, kind: ElementKind): boolean {
  if (kind !== 'structure' || LANDMARK.test(node.tag)) return true;
  const { tag: _, box: __, children = [], ...facts } = node;
  return Object.keys(facts).length > 0 || children.length > 1;
}

/** Custom elements may be named after anything; the names of HTML's own are public. */
function tagOf(element: Element, personal: ReadonlySet<string>): string {
  const name = localNameOf(element);
  if (name.includes('-')) return redactIdentifier(name, personal) || 'other';
  return element instanceof HTMLElement && !(element instanceof HTMLUnknownElement) ? name : 'other';
}

function boxOf(element: Element): SkeletonNode['box'] {
  const { left, top, width, height } = Element.prototype.getBoundingClientRect.call(element);
  return [Math.round(left), Math.round(top), Math.round(width), Math.round(height)];
}

function languageOf(element: Element, outer: string): string {
  const said = attributeOf(element, 'lang');
  return LANGUAGE.test(said) ? said : outer;
}
