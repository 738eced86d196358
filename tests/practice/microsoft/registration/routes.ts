import { HOST_GROUPS } from '../../../../utils/sites/hosts.ts';
import type { Route } from '../route.ts';
import { singlePage } from '../single-page.ts';

const group = HOST_GROUPS['my-sign-ins'];

/** The registration wizard, at whose end a first app password may be made. */
export const registrationRoutes: readonly Route[] = singlePage({
  hosts: [...group.world, ...group.usGovernment, ...group.china],
  path: /^\/register\/?$/i,
  title: 'My Sign-Ins | Register',
  name: 'registration',
  entry: new URL('./page.tsx', import.meta.url).href,
});
