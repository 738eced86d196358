import { hostGroupOf } from '../sites/hosts';
import type { HostPicks, Knowledge, SitePack } from '../sites/knowledge';

/**
 * What a page on this host can use of all that was taught: its own picks, the packs' pages of its own site, and every
 * caption, since the built-in pages may use it. A host in no list is an x360Cloud address that the person added.
 */
export function knowledgeFor(
  host: string,
  picks: Readonly<Record<string, HostPicks>>,
  packs: readonly SitePack[],
): Knowledge {
  const group = hostGroupOf(`https://${host}/`) ?? 'x360cloud';
  const fitting = packs.map((pack) => ({ ...pack, pages: pack.pages.filter(({ hosts }) => hosts.includes(group)) }));
  return {
    picks: Object.hasOwn(picks, host) ? (picks[host] ?? {}) : {},
    packs: fitting.filter(({ pages, labels }) => pages.length > 0 || labels !== undefined),
  };
}
