import type { HostGroupId } from './hosts';
import type { Page } from './site-schema';

/** Longer addresses are compared by their beginning. */
const LONGEST_PATH = 2_000;

/** Whether a page's data is about this address: host group, then any glob on `pathname + hash`. */
export function matchesPage(page: Page, url: string, hostGroup: HostGroupId | undefined): boolean {
  const parsed = URL.parse(url);
  if (!parsed || !hostGroup || !page.hosts.includes(hostGroup)) return false;
  const path = (parsed.pathname + parsed.hash).slice(0, LONGEST_PATH).toLowerCase();
  return page.paths.some((glob) => matchesGlob(path, glob.toLowerCase()));
}

/**
 * Finds the parts between the stars one after the other, each at its first place: no glob makes it go back, so that none
 * costs more than one pass for each part.
 */
function matchesGlob(path: string, glob: string): boolean {
  const [first = '', ...rest] = glob.split('*');
  const last = rest.pop();
  if (last === undefined) return path === first;
  if (!path.startsWith(first)) return false;
  let from = first.length;
  for (const part of rest) {
    const at = path.indexOf(part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  return path.length - last.length >= from && path.endsWith(last);
}
