import { browser } from 'wxt/browser';
import type { Ports } from '../background/ports';
import type { SiteOwner } from '../sites/hosts';
import { patternsOf } from './origins';
import { openTabs } from './tabs';

/** The unlisted scripts that WXT builds, by what they are for. */
const FILE = { microsoft: '/microsoft.js', x360cloud: '/x360cloud.js' } as const satisfies Record<SiteOwner, string>;
const OWNERS = Object.keys(FILE) as SiteOwner[];

/** The scripts on pages: registered while they are needed, in the top frame only, and never in the manifest. */
export const pageScripts: Ports['scripts'] = {
  async registered() {
    const scripts = await browser.scripting.getRegisteredContentScripts();
    return OWNERS.filter((owner) => scripts.some(({ id }) => id === owner));
  },
  async start(owner) {
    await browser.scripting.registerContentScripts([
      {
        id: owner,
        js: [FILE[owner].slice(1)],
        matches: await patternsOf(owner),
        runAt: 'document_start',
        allFrames: false,
        persistAcrossSessions: false,
      },
    ]);
    const tabs = await openTabs.on(owner);
    // A sleeping or failed tab must not hold up the others, so nobody waits here.
    for (const tab of tabs) void inject(owner, tab.id);
  },
  async stop(owner) {
    await browser.scripting.unregisterContentScripts({ ids: [owner] });
  },
  async readPage(tabId) {
    const results = await browser.scripting
      .executeScript({ target: { tabId, frameIds: [0] }, files: ['/read-page.js'] })
      .catch(() => []);
    return results[0]?.result;
  },
  async readSkeleton(tabId) {
    const results = await browser.scripting
      .executeScript({ target: { tabId, frameIds: [0] }, files: ['/read-skeleton.js'] })
      .catch(() => []);
    return results[0]?.result;
  },
  async readSelection(tabId) {
    const results = await browser.scripting
      .executeScript({ target: { tabId, frameIds: [0] }, func: selectedText })
      .catch(() => []);
    const result = results[0]?.result;
    return typeof result === 'string' ? result : null;
  },
};

async function inject(owner: SiteOwner, tabId: number): Promise<void> {
  // A tab that the browser keeps closed to us is told of in the popup.
  await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [FILE[owner]] }).catch(() => []);
}

/** Runs in the page: what the person selected, in a text field or in the text. */
function selectedText(): string {
  const field = document.activeElement;
  if ((field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) && field.selectionStart !== null) {
    const inField = field.value.slice(field.selectionStart, field.selectionEnd ?? undefined);
    if (inField) return inField;
  }
  return String(getSelection() ?? '');
}
