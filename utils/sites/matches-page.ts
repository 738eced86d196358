import type { HostGroupId } from './hosts';
import type { Page } from './site-schema';

function globToPattern(glob: string): RegExp {
  const escaped = glob.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${escaped.join('.*')}$`, 'i');
}

/** Whether a page's data is about this address: host group, then any glob on `pathname + hash`. */
export function matchesPage(page: Page, url: string, hostGroup: HostGroupId | undefined): boolean {
  const parsed = URL.parse(url);
  if (!parsed || !hostGroup || !page.hosts.includes(hostGroup)) return false;
  return page.paths.some((glob) => globToPattern(glob).test(parsed.pathname + parsed.hash));
}
