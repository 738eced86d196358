import { browser } from 'wxt/browser';
import type { Ports } from './ports';

/** Session storage: in memory only, closed to content scripts, gone when the browser closes. */
export const sessionArea: Ports['session'] = {
  read: async (key) => (await browser.storage.session.get(key))[key],
  write: (items) => browser.storage.session.set(items),
  remove: (keys) => browser.storage.session.remove(keys),
  keys: async () => Object.keys(await browser.storage.session.get(null)),
};
