import { browser } from 'wxt/browser';
import { browserPorts as ports } from '../browser/browser-ports';
import { offerSelectionMenu, onSelectionMenu } from '../browser/context-menu';
import { listenForChanges } from '../browser/kept-reads';
import { openWelcome } from '../browser/open-welcome';
import { createConsequences, tellPages } from './consequences';
import type { Courier } from './handlers';
import { holdMenuSelection } from './hold-menu-selection';
import { dropUnwantedHistory } from './keep-history';
import { lockScreen } from './lock-screen';
import { postponeUpdate, stakeOf } from './postpone-update';
import { createRateLimit } from './rate-limit';
import { type MessageSender, receiveRequest } from './receive-request';
import { restartScripts } from './restart-scripts';
import { createCommandRunner } from './run-command';
import { openStateStore } from './state-store';

/** Joins the background to the browser's events. All listeners are set at once, so that any of them can wake it. */
export function startCourier(): void {
  const store = openStateStore(ports, createConsequences(ports));
  const courier: Courier = { ports, store };
  const rateLimit = createRateLimit(() => ports.now());
  const own = { id: browser.runtime.id, origin: new URL(browser.runtime.getURL('/')).href.replace(/\/$/, '') };

  listenForChanges({
    hosts: () => void restartScripts(courier),
    settings: () => {
      void dropUnwantedHistory(ports).catch(() => undefined);
      void store.between((state) => tellPages(ports, state));
    },
  });
  // `sendResponse` and `true` are understood by every browser, promises only by some.
  browser.runtime.onMessage.addListener((raw: unknown, sender: unknown, sendResponse: (answer: unknown) => void) => {
    void receiveRequest(courier, raw, sender as MessageSender, own, rateLimit).then(sendResponse);
    return true as const;
  });
  // Whatever wakes it: what a background that was stopped left undone is done now.
  void store.read();
  browser.alarms.onAlarm.addListener(() => void store.read());
  browser.idle.onStateChanged.addListener((state) => {
    if (state === 'locked') void lockScreen(courier);
  });
  browser.tabs.onRemoved.addListener((tabId) => void store.apply({ type: 'tab-closed', tabId }));
  browser.runtime.onStartup.addListener(() => void ports.underWay.write(false));
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'update') void tellOfUpdate(courier);
    void openWelcome(reason);
    void offerSelectionMenu();
  });
  onSelectionMenu((click) => void holdMenuSelection(courier, click));
  const runCommand = createCommandRunner(courier);
  browser.commands.onCommand.addListener((command, tab) => {
    void runCommand({ command, tabId: tab?.id, windowId: tab?.windowId });
  });
  browser.runtime.onUpdateAvailable.addListener(() => {
    void postponeUpdate({
      findStake: async () => stakeOf(await store.read()),
      pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
      reload: () => browser.runtime.reload(),
    });
  });
}

/** An update empties the session: what it ended is told, and what never was is not. */
async function tellOfUpdate({ ports: { underWay, scripts }, store }: Courier): Promise<void> {
  if (!(await underWay.read())) return;
  await underWay.write(false);
  await store.apply({ type: 'extension-updated' });
  await scripts.followUpdate();
}
