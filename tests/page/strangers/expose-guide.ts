// First of all: what follows takes the browser for granted.
import './fake-runtime';

import microsoft from '../../../entrypoints/microsoft';
import { queryDeep } from '../../../utils/dom/composed-tree';
import { HOST_TAG } from '../../../utils/dom/own-host';
import { siteOwnerOf } from '../../../utils/sites/hosts';
import type { Box } from '../../e2e/harness/read-overlay';
import { readShadowRoot } from '../../e2e/harness/read-shadow-root';
import type { Look } from '../../e2e/harness/wait-until';
import { judgeMoment, ringTarget } from '../../practice/strangers/judge-moment';
import type { Must } from '../../practice/strangers/stranger-page';
import { readHeldHere } from './fake-background';
import { type Assignment, type Outcome } from './play-in-frame';

// Runs in a stranger's page before the page does, as the product's script would: starts the guide, and tells the test
// around the frame what became of it.

const LOOK_EVERY_MS = 50;
/** What must not happen is looked for this much longer: a doubtful value is taken once it stood still for 300 ms. */
const WATCH_ON_MS = 600;
/** Only a failing test takes as long. */
const PATIENCE_MS = 30_000;

const { must }: Assignment = JSON.parse(window.name);
const closedRoots = new WeakMap<Element, ShadowRoot>();
const { attachShadow } = Element.prototype;
Element.prototype.attachShadow = function (init) {
  const root = attachShadow.call(this, init);
  closedRoots.set(this, root);
  return root;
};

if (siteOwnerOf(location.href) === 'microsoft') microsoft.main();
void watch();

async function watch(): Promise<void> {
  const end = performance.now() + PATIENCE_MS;
  let since: number | null = null;
  let last = 'nothing was seen';
  for (;;) {
    const look = await lookNow(must).catch((error: unknown) => ({ not: String(error) }));
    if ('is' in look) since ??= performance.now();
    else [since, last] = [null, look.not];
    if (since !== null && performance.now() - since >= watchFor(must)) return report({ isAsItMust: true, last: '' });
    if (performance.now() > end) return report({ isAsItMust: false, last });
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
}

function watchFor({ kind }: Must): number {
  return kind === 'no-ring' || kind === 'no-capture' || kind === 'no-overlay' ? WATCH_ON_MS : 0;
}

async function lookNow(wanted: Must): Promise<Look<true>> {
  const hosts = [...document.querySelectorAll(HOST_TAG)];
  if (hosts.length > 1) return { not: `there are ${hosts.length} overlays in one page` };
  const root = hosts[0] && closedRoots.get(hosts[0]);
  const on = ringTarget(wanted);
  return judgeMoment(wanted, {
    seen: root ? readShadowRoot(root) : null,
    held: await readHeldHere(),
    marked:
      on === null
        ? []
        : find(on)
            .map(boxOf)
            .filter((box) => box !== null),
  });
}

function find(selector: string): Element[] {
  return selector.startsWith('pierce/')
    ? queryDeep(document, selector.slice('pierce/'.length))
    : [...document.querySelectorAll(selector)];
}

/** Where an element is, or `null` when it is not to be seen. */
function boxOf(element: Element): Box | null {
  const { x, y, width, height } = element.getBoundingClientRect();
  const isVisible = !['hidden', 'collapse'].includes(getComputedStyle(element).visibility);
  return isVisible && width > 0 && height > 0 ? { x, y, width, height } : null;
}

function report(outcome: Outcome): void {
  parent.postMessage(outcome, '*');
}
