import { HOST_GROUPS } from '../../../../utils/sites/hosts.ts';
import { aspShell } from '../asp-shell.ts';
import type { Route } from '../route.ts';
import { assetRoutes } from '../single-page.ts';
import { MFA_STATES } from '../tenant.ts';

const group = HOST_GROUPS['azure-mfa'];
const hosts = [...group.world, ...group.usGovernment, ...group.china];

/** The administrator's old pages: the MFA state of each user, and the setting that allows app passwords. */
export const mfaRoutes: readonly Route[] = [
  ...['MultifactorVerification.aspx', 'MfaSettings.aspx'].map(
    (file): Route => ({
      hosts,
      path: new RegExp(`^/UserManagement/${file.replace('.', '\\.')}$`, 'i'),
      reply: () => ({ kind: 'html', html: aspShell('Multi-factor authentication', file, '/practice/mfa-page') }),
    }),
  ),
  ...assetRoutes(hosts, 'mfa-page', new URL('./page.tsx', import.meta.url).href),
  {
    hosts,
    path: /^\/practice\/mfa$/,
    reply({ options, fields, tenant }) {
      const user = tenant.usersWith(options.account).find(({ email }) => email === fields.email);
      const state = MFA_STATES.find((known) => known === fields.mfa);
      if (user && state) user.mfa = state;
      return { kind: 'json', json: {} };
    },
  },
  {
    hosts,
    path: /^\/practice\/settings$/,
    reply({ fields, tenant }) {
      tenant.isAppPasswordAllowed = fields.appPasswords === 'allow';
      return { kind: 'json', json: {} };
    },
  },
];
