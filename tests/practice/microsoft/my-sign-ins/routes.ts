import { HOST_GROUPS } from '../../../../utils/sites/hosts.ts';
import type { Creation, View } from '../client/view.ts';
import type { Route, Visit } from '../route.ts';
import { shell } from '../shell.ts';
import { signInUrl } from '../sign-in/routes.ts';

const group = HOST_GROUPS['my-sign-ins'];
const hosts = [...group.world, ...group.usGovernment, ...group.china];
const today = new URL('./page.tsx', import.meta.url).href;

/** Names of app passwords are at least this long on today's pages. */
const MIN_NAME = 8;

/** My Sign-ins: Security info, and what its pages ask the server for. */
export const mySignInsRoutes: readonly Route[] = [
  {
    hosts,
    path: /^\/(security-info\/?)?$/i,
    reply: () => ({ kind: 'html', html: shell('My Sign-Ins', '/practice/my-sign-ins') }),
  },
  { hosts, path: /^\/practice\/my-sign-ins\.js$/, reply: () => ({ kind: 'script', file: today }) },
  { hosts, path: /^\/practice\/my-sign-ins\.css$/, reply: () => ({ kind: 'style', file: today }) },
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

function viewOf({ url, options, tenant }: Visit): View {
  const isAsked = options.reauthenticateOnAdd && !tenant.isFreshlySignedIn;
  const page = `https://${url.host}/security-info${url.search}`;
  return { options, methods: tenant.methodsOf(options), signInUrl: isAsked ? signInUrl(page) : null };
}
