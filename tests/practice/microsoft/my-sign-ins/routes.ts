import { HOST_GROUPS } from '../../../../utils/sites/hosts.ts';
import type { Creation, View } from '../client/view.ts';
import type { Route, Visit } from '../route.ts';
import { shell } from '../shell.ts';
import { signInUrl } from '../sign-in/routes.ts';
import { assetRoutes } from '../single-page.ts';

const group = HOST_GROUPS['my-sign-ins'];
const hosts = [...group.world, ...group.usGovernment, ...group.china];

/** Names of app passwords are at least this long on today's pages. */
const MIN_NAME = 8;

/** My Sign-ins: Security info in the generation that the options name. */
export const mySignInsRoutes: readonly Route[] = [
  {
    hosts,
    path: /^\/(security-info\/?)?$/i,
    reply: ({ options }) => ({
      kind: 'html',
      html: shell('My Sign-Ins', options.generation === 'G2' ? '/practice/my-sign-ins-g2' : '/practice/my-sign-ins'),
    }),
  },
  ...assetRoutes(hosts, 'my-sign-ins', new URL('./page.tsx', import.meta.url).href),
  ...assetRoutes(hosts, 'my-sign-ins-g2', new URL('../my-sign-ins-g2/page.tsx', import.meta.url).href),
];

/** What every Microsoft page may ask: its view, a new app password, a deletion. */
export const accountRoutes = (everyHost: readonly string[]): readonly Route[] => [
  { hosts: everyHost, path: /^\/practice\/view$/, reply: (visit) => ({ kind: 'json', json: viewOf(visit) }) },
  {
    hosts: everyHost,
    path: /^\/practice\/app-passwords$/,
    reply({ options, fields, tenant }) {
      const creation: Creation = tenant.create(options, fields.name ?? '', MIN_NAME);
      return { kind: 'json', json: creation };
    },
  },
  {
    hosts: everyHost,
    path: /^\/practice\/delete$/,
    reply({ options, fields, tenant }) {
      tenant.remove(options, fields.id ?? '');
      return { kind: 'json', json: {} };
    },
  },
];

function viewOf(visit: Visit): View {
  const { url, options, tenant } = visit;
  const isAsked = options.reauthenticateOnAdd && !tenant.isFreshlySignedIn;
  const page = `https://${url.host}/security-info${url.search}`;
  const isAdminCenter = HOST_GROUPS['admin-center'].world.some((host) => host === url.hostname);
  return {
    options: { ...options, withoutAppPassword: options.withoutAppPassword || !isOffered(visit) },
    methods: tenant.methodsOf(options),
    signInUrl: isAsked ? signInUrl(page) : null,
    users: isAdminCenter ? tenant.users : tenant.usersWith(options.account),
    isAppPasswordAllowed: tenant.isAppPasswordAllowed,
  };
}

/** Whether the tenant offers app passwords to the account, where the options ask it. */
function isOffered({ options, tenant }: Visit): boolean {
  if (!options.asTenantAllows) return true;
  const own = tenant.users.find(({ email }) => email === options.account.email);
  return tenant.isAppPasswordAllowed && own?.mfa === 'Enforced';
}
