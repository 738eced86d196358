/** The browsers that the product is built for, as their menus differ. */
export type BrowserName = 'chrome' | 'edge' | 'firefox';

/** The browser that a build target stands for; a Chromium of another name has Chrome's menus. */
export function browserNameOf(target: string): BrowserName {
  return target === 'edge' || target === 'firefox' ? target : 'chrome';
}
