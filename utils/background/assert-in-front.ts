import type { Asker, Courier } from './handlers';
import { RefusedError } from './refused-error';

/**
 * What a person presses stands in the page that its window shows, and a press brings that window to the front.
 *
 * @throws {RefusedError} where the asking page is not the one in front
 */
export async function assertInFront({ ports }: Courier, { tabId }: Asker): Promise<void> {
  if (tabId === null || !(await ports.tabs.isInFront(tabId))) throw new RefusedError();
}
