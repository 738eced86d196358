import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import type { SiteOwner } from '../sites/hosts';
import { patternsOf } from './origins';
import type { Ports } from './ports';
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
    await runInOpenTabs(owner);
  },
  async stop(owner) {
    await browser.scripting.unregisterContentScripts({ ids: [owner] });
  },
  async followUpdate() {
    // Elsewhere the old scripts live on, and say it themselves.
    if (import.meta.env.FIREFOX) await Promise.all(OWNERS.map(runInOpenTabs));
  },
  readPage: (tabId) => runFile(tabId, '/read-page.js'),
  readSkeleton: (tabId) => runFile(tabId, '/read-skeleton.js'),
  bringPicker: (tabId) => runFile(tabId, '/picker.js', true),
  async readSelection(tabId) {
    const results = await browser.scripting
      .executeScript({ target: { tabId, frameIds: [0] }, func: selectedText })
      .catch(() => []);
    const result = results[0]?.result;
    return typeof result === 'string' ? result : null;
  },
};

async function runInOpenTabs(owner: SiteOwner): Promise<void> {
  const tabs = await openTabs.on(owner);
  // A sleeping or failed tab must not hold up the others, so nobody waits here.
  for (const tab of tabs) void runFile(tab.id, FILE[owner]);
}

/**
 * Runs a built script in a tab's top frame, once the page has loaded or at once; `undefined` where the browser keeps the
 * tab closed to us: the popup tells that.
 */
async function runFile(tabId: number, file: ScriptPublicPath, injectImmediately = false): Promise<unknown> {
  const results = await browser.scripting
    .executeScript({ target: { tabId, frameIds: [0] }, files: [file], injectImmediately })
    .catch(() => []);
  return results[0]?.result;
}

/** Runs in the page, alone: what the person selected, in a text field, also of an open shadow tree, or in the text. As `guide/read-selection.ts` reads it. */
function selectedText(): string {
  let field = document.activeElement;
  while (field?.shadowRoot?.activeElement) field = field.shadowRoot.activeElement;
  if ((field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) && field.selectionStart !== null) {
    const inField = field.value.slice(field.selectionStart, field.selectionEnd ?? undefined);
    if (inField) return inField;
  }
  return String(getSelection() ?? '');
}
