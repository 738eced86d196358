import { CLOUDS, hostsOf, matchPatterns, type SiteOwner } from '../sites/hosts';
import { isGranted, keptSettings } from './kept-reads';

/** Every match pattern of one owner: listed in any cloud, or added by the person. Which of them work is the browser's word. */
export async function patternsOf(owner: SiteOwner): Promise<string[]> {
  return matchPatterns(await allHostsOf(owner));
}

/** The match patterns that the browser withholds: `needed` in every journey, `all` with the optional clouds. */
export async function missingOrigins(): Promise<{ needed: string[]; all: string[] }> {
  const hosts = [...(await allHostsOf('microsoft')), ...(await allHostsOf('x360cloud'))];
  const granted = await Promise.all(hosts.map(isGranted));
  const missing = hosts.filter((_, index) => !granted[index]);
  const world = [...hostsOf('microsoft', 'world'), ...hostsOf('x360cloud', 'world')];
  return { needed: matchPatterns(missing.filter((host) => world.includes(host))), all: matchPatterns(missing) };
}

async function allHostsOf(owner: SiteOwner): Promise<string[]> {
  const listed = CLOUDS.flatMap((cloud) => hostsOf(owner, cloud));
  if (owner !== 'x360cloud') return listed;
  const { addresses } = await keptSettings.read();
  return [...listed, ...addresses];
}
