import type { SelectionClick } from '../browser/context-menu';
import type { ReadOutcome } from '../journey/outcomes';
import { siteOwnerOf } from '../sites/hosts';
import type { Courier } from './handlers';
import { holdSelection } from './password-handlers';

/** Where the browser does not tell the tab. */
const NO_TAB = -1;

/**
 * Holds the selection of a right click on one of Microsoft's pages. Anything else is refused: the popup opens where the
 * browser lets it and says why, else it says so when it is opened next.
 */
export async function holdMenuSelection(courier: Courier, click: SelectionClick): Promise<void> {
  const outcome = await readClick(courier, click);
  if (outcome.kind === 'held') return;
  await courier.store.apply({ type: 'selection-refused', outcome });
  await courier.ports.openPopup(click.windowId);
}

async function readClick(
  courier: Courier,
  { frameId = 0, selectionText, url, tabId = NO_TAB }: SelectionClick,
): Promise<ReadOutcome> {
  if (siteOwnerOf(url) !== 'microsoft') return { kind: 'wrong-page', host: URL.parse(url)?.host ?? '' };
  if (frameId !== 0) return { kind: 'frame' };
  return holdSelection(courier, tabId, selectionText ?? null);
}
