import type { HostGroupId } from '../sites/hosts';
import type { Page } from '../sites/site-schema';

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

/**
 * Whether an app password can show at this address: some page of it has the step `read-the-password`. Elsewhere, such as
 * in the admin center, a password on the page is another one and must not be read without the person's order.
 */
export function canShowPassword(pages: readonly Page[], url: string, hostGroup: HostGroupId | undefined): boolean {
  return pages
    .filter((page) => matchesPage(page, url, hostGroup))
    .some((page) => page.steps.some(({ step }) => step === 'read-the-password'));
}
