import { findObjection } from '../journey/find-objection';
import { siteOwnerOf } from '../sites/hosts';
import { findTold } from './find-document';
import type { Courier } from './handlers';
import { originsToStart } from './origins-ahead';
import { sendPassword } from './send-handlers';

/** A shortcut that the person pressed, and over which tab and window, as the browser tells it. */
export interface PressedCommand {
  command: string;
  tabId: number | undefined;
  windowId: number | undefined;
}

/**
 * Gives what does the shortcuts' orders. Where the popup would have something to ask or to tell first, the popup opens
 * instead: a shortcut skips no question and no warning. A press while another one is under way is ignored, since a key that
 * is held down repeats.
 */
export function createCommandRunner(courier: Courier): (pressed: PressedCommand) => Promise<void> {
  let isRunning = false;
  return async (pressed) => {
    if (isRunning) return;
    isRunning = true;
    try {
      const isDone = await run(courier, pressed);
      if (!isDone) await courier.ports.openPopup(pressed.windowId);
    } finally {
      isRunning = false;
    }
  };
}

/** @returns whether it is done; else it goes on in the popup */
async function run(courier: Courier, { command, tabId }: PressedCommand): Promise<boolean> {
  if (command === 'toggle-guide') return toggleGuide(courier, tabId);
  // The browser opens the popup itself where that is the order.
  return command !== 'send-password' || (tabId !== undefined && sendInFront(courier, tabId));
}

/** Pauses a guide that runs and lets one go on that is paused; starts one where it has something to show in this tab. */
async function toggleGuide({ store, ports }: Courier, tabId: number | undefined): Promise<boolean> {
  const { status } = (await store.read()).guide;
  if (status !== 'idle') {
    await store.apply({ type: status === 'running' ? 'guide-paused' : 'guide-resumed' });
    return true;
  }
  // What the browser withholds is asked for first.
  if (originsToStart((await ports.missingOrigins()).needed).length > 0) return false;
  await store.apply({ type: 'guide-started', isReady: true });
  const [tab, { addresses }] = await Promise.all([
    tabId === undefined ? null : ports.tabs.get(tabId),
    ports.settings(),
  ]);
  return siteOwnerOf(tab?.url ?? '', addresses) !== undefined;
}

/** Sends where one click on the popup's blue Send would do, and tells in the popup what became of it if it was not filled. */
async function sendInFront(courier: Courier, tabId: number): Promise<boolean> {
  const order = await findPlainSend(courier, tabId);
  if (!order) return false;
  const outcome = await sendPassword(courier, { ...order, tabId, form: null, confirmed: [] });
  if (outcome.kind === 'filled') return true;
  // A question and a form that is waited for are told by themselves.
  if (outcome.kind !== 'ask-form' && outcome.kind !== 'guiding')
    await courier.store.apply({ type: 'hand-over-stopped', outcome });
  return false;
}

/**
 * What the popup would send over this tab without a word: the only password, surely read and not on its way yet, into the
 * form of its own tenant in the only x360Cloud page in front, with nothing asked, waited for or to be told.
 */
async function findPlainSend(
  { store, ports }: Courier,
  tabId: number,
): Promise<{ id: string; host: string; view: string } | null> {
  const [state, tabs] = await Promise.all([store.read(), ports.tabs.on('x360cloud')]);
  const [entry, ...others] = state.held;
  const isCalm = !state.asking && !state.waitingSend && !state.notice;
  if (!entry || others.length > 0 || !isCalm) return null;
  if (entry.certainty !== 'sure' || entry.delivery.kind !== 'none') return null;
  const [tab, ...behind] = tabs.filter(({ isActive }) => isActive);
  if (tab?.id !== tabId || behind.length > 0) return null;
  const open = findTold(state, tabId);
  if (open?.told.sight.kind !== 'credentials') return null;
  const isSure = findObjection(entry.account, open.told.sight, { confirmed: [], isRemembered: false }) === null;
  return isSure ? { id: entry.id, host: URL.parse(tab.url)?.host ?? '', view: open.view } : null;
}
