import { HOST_GROUPS } from '../../../../utils/sites/hosts.ts';
import type { Route } from '../route.ts';
import { singlePage } from '../single-page.ts';

const hosts = HOST_GROUPS['admin-center'].world;

/** The Microsoft 365 admin center: its pages differ by the hash only. */
export const adminCenterRoutes: readonly Route[] = [
  ...singlePage({
    hosts,
    path: /^\/(adminportal\/home\/?)?$/i,
    title: 'Microsoft 365 admin center',
    name: 'admin-center',
    entry: new URL('./page.tsx', import.meta.url).href,
  }),
  {
    hosts,
    path: /^\/practice\/users$/,
    reply({ fields, tenant }) {
      const { email = '', name = '' } = fields;
      const role = fields.role === 'Global Administrator' ? fields.role : 'User';
      const known = tenant.users.find((user) => user.email === email);
      if (known) known.role = role;
      else tenant.users.push({ email, name, role, isLicensed: fields.licence === 'yes', mfa: 'Disabled' });
      return { kind: 'json', json: tenant.users };
    },
  },
];
