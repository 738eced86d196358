import { browser } from 'wxt/browser';
import type { Ports } from './ports';

const KEY = 'isUnderWay';

/** One word on disk, since an update of the extension empties the session and nobody else could tell what it ended. */
export const underWay: Ports['underWay'] = {
  read: async () => (await browser.storage.local.get(KEY))[KEY] === true,
  write: (isUnderWay) => (isUnderWay ? browser.storage.local.set({ [KEY]: true }) : browser.storage.local.remove(KEY)),
};
