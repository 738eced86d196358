import type { Asker, Courier } from './handlers';
import { RefusedError } from './refused-error';

/**
 * What a person presses stands in the page that its window shows.
 *
 * @throws {RefusedError} where the asking page is not the one in front
 */
export async function assertInFront({ ports }: Courier, { tabId }: Asker): Promise<void> {
  const tab = tabId === null ? null : await ports.tabs.get(tabId);
  if (!tab?.isActive) throw new RefusedError();
}
