import type { ReadOutcome } from '../journey/outcomes';
import { siteOwnerOf } from '../sites/hosts';
import type { Courier } from './handlers';
import { holdSelection } from './password-handlers';

/** Where the browser does not tell the tab. */
const NO_TAB = -1;

/** A click on "Use as app password" in the right-click menu, as the browser tells it. */
export interface MenuClick {
  /** 0 is the page itself; browsers that do not tell mean the same. */
  frameId?: number | undefined;
  selectionText?: string | undefined;
  /** The page's address: the tab's own, where the browser tells it. */
  url: string;
  tabId: number | undefined;
  windowId: number | undefined;
}

/**
 * Holds the selection of a right click on one of Microsoft's pages. Anything else is refused: the popup opens where the
 * browser lets it and says why, else it says so when it is opened next.
 */
export async function holdMenuSelection(courier: Courier, click: MenuClick): Promise<void> {
  const outcome = await readClick(courier, click);
  if (outcome.kind === 'held') return;
  await courier.store.apply({ type: 'selection-refused', outcome });
  await courier.ports.openPopup(click.windowId);
}

async function readClick(
  courier: Courier,
  { frameId = 0, selectionText, url, tabId = NO_TAB }: MenuClick,
): Promise<ReadOutcome> {
  if (siteOwnerOf(url) !== 'microsoft') return { kind: 'wrong-page', host: URL.parse(url)?.host ?? '' };
  if (frameId !== 0) return { kind: 'frame' };
  return holdSelection(courier, tabId, selectionText ?? null);
}
