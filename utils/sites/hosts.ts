/**
 * The addresses that the product knows. Each group is one web application; `world` hosts are granted at install,
 * `usGovernment` and `china` (21Vianet) are optional and asked for in the popup.
 * Hosts are compared whole: `intelcloudfinder.com` is a stranger. Sign-in hosts are in no group, ever.
 * Source: evidence of November 2026, Microsoft documentation and public captures.
 */
export const HOST_GROUPS = {
  'my-sign-ins': {
    owner: 'microsoft',
    world: ['mysignins.microsoft.com'],
    usGovernment: ['mysignins.azure.us'],
    china: ['mysignins.windowsazure.cn'],
  },
  'my-account': {
    owner: 'microsoft',
    world: ['myaccount.microsoft.com'],
    usGovernment: ['myaccount.azure.us'],
    china: ['myaccount.windowsazure.cn'],
  },
  'azure-mfa': {
    owner: 'microsoft',
    world: ['account.activedirectory.windowsazure.com'],
    usGovernment: ['account.activedirectory.windowsazure.us'],
    china: ['account.activedirectory.windowsazure.cn'],
  },
  office: { owner: 'microsoft', world: ['portal.office.com'], usGovernment: [], china: [] },
  'admin-center': {
    owner: 'microsoft',
    world: ['admin.microsoft.com', 'admin.cloud.microsoft'],
    usGovernment: [],
    china: [],
  },
  entra: { owner: 'microsoft', world: ['entra.microsoft.com'], usGovernment: [], china: [] },
  x360cloud: {
    owner: 'x360cloud',
    world: ['app.cloudfinder.com', 'cloudfinder.axcient.com'],
    usGovernment: [],
    china: [],
  },
} as const satisfies Record<string, HostGroup>;

interface HostGroup {
  owner: SiteOwner;
  world: readonly string[];
  usGovernment: readonly string[];
  china: readonly string[];
}

/** Whose site a host belongs to. */
export type SiteOwner = 'microsoft' | 'x360cloud';
export type HostGroupId = keyof typeof HOST_GROUPS;
/** Microsoft's clouds, the public one first. */
export const CLOUDS = ['world', 'usGovernment', 'china'] as const;
export type Cloud = (typeof CLOUDS)[number];

const groups = Object.entries(HOST_GROUPS) as [HostGroupId, HostGroup][];

/** The hosts of one owner in one cloud, for match patterns and permissions. */
export function hostsOf(owner: SiteOwner, cloud: Cloud): string[] {
  return groups.filter(([, group]) => group.owner === owner).flatMap(([, group]) => [...group[cloud]]);
}

/** Match patterns (https, any path, no other port) for these hosts. */
export function matchPatterns(hosts: readonly string[]): string[] {
  return hosts.map((host) => `https://${host}/*`);
}

/**
 * The group that an address belongs to, or `undefined` for a stranger: another scheme, another port, user-info in
 * front, a sub-domain, a trailing dot.
 * `granted` are hosts that the person added as x360Cloud addresses.
 */
export function hostGroupOf(url: string | URL, granted: readonly string[] = []): HostGroupId | undefined {
  const parsed = typeof url === 'string' ? URL.parse(url) : url;
  if (!parsed || parsed.protocol !== 'https:' || parsed.port || parsed.username || parsed.password) return undefined;
  const listed = groups.find(([, group]) => CLOUDS.some((cloud) => group[cloud].includes(parsed.hostname)));
  if (listed) return listed[0];
  return granted.includes(parsed.hostname) ? 'x360cloud' : undefined;
}

/** The group of a host that a script of ours runs on: one in no list is an x360Cloud address that the person added. */
export function groupOfHost(host: string): HostGroupId {
  return hostGroupOf(`https://${host}/`) ?? 'x360cloud';
}

/** Whose site an address is, or `undefined` for a stranger. */
export function siteOwnerOf(url: string | URL, granted: readonly string[] = []): SiteOwner | undefined {
  const group = hostGroupOf(url, granted);
  return group && HOST_GROUPS[group].owner;
}

/** The cloud that a page belongs to; the public one where it is of none. */
export function cloudOf(url: string): Cloud {
  const host = URL.parse(url)?.hostname ?? '';
  const listed: Record<Cloud, readonly string[]>[] = [...groups.map(([, group]) => group), SIGN_IN_HOSTS];
  return CLOUDS.find((cloud) => listed.some((hosts) => hosts[cloud].includes(host))) ?? 'world';
}

/**
 * Where people sign in. These hosts are in no permission and no match pattern; the popup names them to say that the
 * guide waits. Source: Microsoft documentation of national clouds, November 2026.
 */
export const SIGN_IN_HOSTS: Record<Cloud, readonly string[]> = {
  world: ['login.microsoftonline.com', 'login.microsoft.com', 'login.live.com'],
  usGovernment: ['login.microsoftonline.us'],
  china: ['login.partner.microsoftonline.cn', 'login.chinacloudapi.cn'],
};

/** x360Portal: the entrance to x360Cloud, never a form to fill. */
export const PORTAL_HOSTS = ['partner.axcient.com'];
