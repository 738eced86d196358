import { findClosest, queryDeep } from '../../../utils/dom/composed-tree';
import { HOST_TAG } from '../../../utils/dom/own-host';
import { recogniseForm } from '../../../utils/form/recognise-form';
import { NO_CONTEXT } from '../../../utils/form/recognised-form';
import type { FormSight } from '../../../utils/journey/form-sight';
import { readEverything } from '../../e2e/attacks/find-marker';
import { findButton } from '../../e2e/harness/find-button';
import type { Box, OverlayReading } from '../../e2e/harness/read-overlay';
import { readShadowRoot } from '../../e2e/harness/read-shadow-root';
import type { Look } from '../../e2e/harness/wait-until';
import type { PracticeModel } from '../../practice/gallery/practice-model';
import { readAnnotated } from '../../practice/microsoft/follow-way';
import { readRoom } from '../../practice/microsoft/judge-clear';
import { closedRootOf } from './closed-roots';
import { complaints } from './complaints';
import { type WalkState, walkOn } from './walk-on';

// What a test can know of the page in its window. Runs in there: arguments and answers are data.

/** How the guide's overlay looks, and where the visible elements of a selector are. */
export interface Appearance {
  overlays: number;
  seen: OverlayReading | null;
  marked: Box[];
}

export const READINGS = {
  isLoaded: (): boolean => document.readyState === 'complete',
  appearance(selector: string | null): Appearance {
    const marked = selector === null ? [] : find(selector).map(boxOf);
    return {
      overlays: document.querySelectorAll(HOST_TAG).length,
      seen: readOverlay(),
      marked: marked.filter((box) => box !== null),
    };
  },
  /** Where a button of the bubble is that can be pressed and has not moved over two frames; else what stands there instead. */
  async stillButton(name: string): Promise<Look<Box>> {
    const before = findButton(readOverlay(), name);
    if ('not' in before) return before;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const after = findButton(readOverlay(), name);
    if ('not' in after) return after;
    return before.is.x === after.is.x && before.is.y === after.is.y ? after : { not: 'it keeps moving' };
  },
  /** The elements that a practice page annotates for steps. */
  annotated: readAnnotated,
  /** The window, and what the bubble may not lie on. */
  room: readRoom,
  /** The bubble's links in their order. */
  links: (): string[] => {
    const host = document.querySelector(HOST_TAG);
    const links = (host && closedRootOf(host))?.querySelectorAll('a') ?? [];
    return [...links].map(({ href }) => href);
  },
  /** The values of the first fields that these selectors find; `null` where there is none. */
  values: (selectors: string[]): (string | null)[] =>
    selectors.map((selector) => {
      const [field] = find(selector);
      return field instanceof HTMLInputElement ? field.value : null;
    }),
  /** The names of all fields, seen or not, in shadow roots and frames too, that hold a text. */
  fieldsWith: (text: string): string[] =>
    fieldsIn(document)
      .filter(({ value }) => value.includes(text))
      .map(nameOf),
  /** The values of all fields by name. */
  fields: (): Record<string, string> =>
    Object.fromEntries(fieldsIn(document).map((field) => [nameOf(field), field.value])),
  /** Lets a field show a text, as a script does that tells nobody. Of no effect on what a page believes, a frame later. */
  async show({ name, value }: { name: string; value: string }): Promise<void> {
    for (const field of fieldsIn(document)) if (nameOf(field) === name) field.value = value;
    await new Promise(requestAnimationFrame);
  },
  /** Lets an element say something else, as a script of the page does. */
  write({ selector, text }: { selector: string; text: string }): void {
    for (const element of find(selector)) element.textContent = text;
  },
  /** Selects what an element holds, as a person does; `null`: nothing. */
  select(selector: string | null): void {
    getSelection()?.removeAllRanges();
    for (const element of selector === null ? [] : find(selector))
      if (element instanceof HTMLInputElement) {
        element.focus();
        element.select();
      } else getSelection()?.selectAllChildren(element);
  },
  /** One step of a walk through practice pages; where it cannot be made yet, answers once something has changed. */
  async walkOn(before: string): Promise<WalkState> {
    const state = walkOn(before, READINGS.appearance);
    if (state.not !== null) await nextChange();
    return state;
  },
  isVisible: (selector: string): boolean => find(selector).some((element) => boxOf(element) !== null),
  canPress: (selector: string): boolean =>
    find(selector).some((element) => !element.matches(':disabled, [disabled], [aria-disabled=true]')),
  /** The page's markup, without the dummies that its framework moves about by itself. */
  markup: (): string[] =>
    [...document.querySelectorAll('*')].map(({ localName, attributes }) => {
      const all = [...attributes].map(({ name, value }) => `${name}=${value}`);
      return attributes.getNamedItem('data-tabster-dummy') ? '' : [localName, ...all].join(' ');
    }),
  complaints: (): string[] => complaints,
  /** All that the page can see, as text by place. */
  everything: (): [string, string][] => readEverything(),
  /** What the page's framework believes to stand in the form. */
  model: (): PracticeModel => window.practiceModel(),
  /** One look of the product's recogniser, whether or not its script runs here. */
  sight: (): FormSight => recogniseForm(document, location.href, NO_CONTEXT).sight,
};

/** Resolves once the page or the overlay changes, or after half a second: to look more often costs what all looks cost. */
async function nextChange(): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const observer = new MutationObserver(() => resolve());
  const host = document.querySelector(HOST_TAG);
  for (const root of [document, host && closedRootOf(host)])
    if (root) observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
  const timer = setTimeout(resolve, 500);
  await promise;
  clearTimeout(timer);
  observer.disconnect();
}

function readOverlay(): OverlayReading | null {
  const host = document.querySelector(HOST_TAG);
  const root = host && closedRootOf(host);
  return root ? readShadowRoot(root) : null;
}

function find(selector: string): Element[] {
  const [, kind, rest = ''] = /^(pierce\/|xpath=)(.*)$/s.exec(selector) ?? [];
  if (kind === 'pierce/') return queryDeep(document, rest);
  if (kind !== 'xpath=') return [...document.querySelectorAll(selector)];
  const found = document.evaluate(rest, document, null, XPathResult.ORDERED_NODE_SNAPSHOT_TYPE);
  return Array.from({ length: found.snapshotLength }, (_, at) => found.snapshotItem(at)).filter(
    (node) => node instanceof Element,
  );
}

/** Where an element is, or `null` when it is not to be seen. */
function boxOf(element: Element): Box | null {
  const { x, y, width, height } = element.getBoundingClientRect();
  const isVisible = !['hidden', 'collapse'].includes(getComputedStyle(element).visibility);
  return isVisible && width > 0 && height > 0 ? { x, y, width, height } : null;
}

/** A field's name, or that of the library's element around it. */
function nameOf(field: HTMLInputElement): string {
  return field.name || (findClosest(field, '[name]')?.getAttribute('name') ?? '');
}

/** Those of a frame are of a world of their own, and no instances of this one's classes. */
function fieldsIn(root: ParentNode): HTMLInputElement[] {
  return [...root.querySelectorAll('*')].flatMap((element) => {
    if (element.localName === 'input') return [element as HTMLInputElement];
    const inside = closedRootOf(element) ?? (element as HTMLIFrameElement).contentDocument ?? null;
    return inside ? fieldsIn(inside) : [];
  });
}
