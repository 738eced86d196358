import { browser } from 'wxt/browser';
import { readSettings } from '../settings/settings-store';
import { CLOUDS, hostsOf, matchPatterns, type SiteOwner } from '../sites/hosts';

/** Every match pattern of one owner: listed in any cloud, or added by the person. Which of them work is the browser's word. */
export async function patternsOf(owner: SiteOwner): Promise<string[]> {
  const listed = CLOUDS.flatMap((cloud) => hostsOf(owner, cloud));
  const { addresses } = await readSettings();
  return matchPatterns(owner === 'x360cloud' ? [...listed, ...addresses] : listed);
}

/** The match patterns that the browser withholds: `needed` in every journey, `all` with the optional clouds. */
export async function missingOrigins(): Promise<{ needed: string[]; all: string[] }> {
  const all = [...(await patternsOf('microsoft')), ...(await patternsOf('x360cloud'))];
  const granted = await Promise.all(all.map((origin) => browser.permissions.contains({ origins: [origin] })));
  const missing = all.filter((_, index) => !granted[index]);
  const world = matchPatterns([...hostsOf('microsoft', 'world'), ...hostsOf('x360cloud', 'world')]);
  return { needed: missing.filter((origin) => world.includes(origin)), all: missing };
}
