import type { Browser } from './read-packages.ts';

const HEAD = '| permission | why |';
/** How a row of the table names a browser that its permission is asked for in alone. */
const NAMES: Record<string, Browser> = { Chrome: 'chrome', Edge: 'edge', Firefox: 'firefox' };

/** What a manifest asks for, by its keys; each list sorted. */
interface Permissions {
  permissions: string[];
  host_permissions: string[];
  optional_host_permissions: string[];
}

/**
 * What the README's table of permissions says that a browser's package asks for. A row names them as code; a host stands for
 * its pages over https; "optional" stands before what is asked for later; a browser is named where others lack the row.
 *
 * @throws Error where a row gives no reason
 */
export function readPermissions(readme: string, browser: Browser): Permissions {
  const asked: Permissions = { permissions: [], host_permissions: [], optional_host_permissions: [] };
  for (const [what = '', why = ''] of rowsOf(readme)) {
    if (why === '') throw new Error(`The README gives no reason for ${what}.`);
    const only = Object.entries(NAMES).filter(([name]) => what.includes(name));
    if (only.length > 0 && !only.some(([, named]) => named === browser)) continue;
    for (const [, name = ''] of what.matchAll(/`([^`]+)`/g)) {
      const isHost = name.includes('.') || name.includes('/');
      const kind = what.startsWith('optional') ? 'optional_host_permissions' : 'host_permissions';
      asked[isHost ? kind : 'permissions'].push(isHost && !name.includes('/') ? `https://${name}/*` : name);
    }
  }
  for (const names of Object.values(asked)) names.sort();
  return asked;
}

function rowsOf(readme: string): string[][] {
  const [, table = ''] = readme.split(`${HEAD}\n|---|---|\n`);
  const rows = table.split('\n\n')[0]?.split('\n') ?? [];
  return rows.map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}
