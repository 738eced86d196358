import { HOST_GROUPS } from '../../../../utils/sites/hosts.ts';
import { aspShell } from '../asp-shell.ts';
import type { Creation } from '../client/view.ts';
import type { Route } from '../route.ts';
import { assetRoutes } from '../single-page.ts';

const group = HOST_GROUPS['azure-mfa'];
const hosts = [...group.world, ...group.usGovernment, ...group.china];

/** The old page took any name: "test" is in its screenshots. */
const MIN_NAME = 1;

/** AppPasswords.aspx and its neighbour Proofup.aspx, in any case of letters. */
export const appPasswordsRoutes: readonly Route[] = [
  ...['AppPasswords.aspx', 'Proofup.aspx'].map(
    (file): Route => ({
      hosts,
      path: new RegExp(`^/${file.replace('.', '\\.')}$`, 'i'),
      reply: () => ({
        kind: 'html',
        html: aspShell('Additional security verification', file, '/practice/app-passwords-page'),
      }),
    }),
  ),
  ...assetRoutes(hosts, 'app-passwords-page', new URL('./page.tsx', import.meta.url).href),
  {
    hosts,
    path: /^\/practice\/app-passwords$/,
    reply({ options, fields, tenant }) {
      const creation: Creation = tenant.create(options, fields.name ?? '', MIN_NAME);
      return { kind: 'json', json: creation };
    },
  },
];
