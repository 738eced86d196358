import { HOST_GROUPS } from '../../../../utils/sites/hosts.ts';
import type { Route } from '../route.ts';
import { singlePage } from '../single-page.ts';

/** The Office portal of 2019: its home, and the account pages that the help article describes. */
export const officeRoutes: readonly Route[] = singlePage({
  hosts: HOST_GROUPS.office.world,
  path: /^\/(home|account)?\/?$/i,
  title: 'Microsoft Office Home',
  name: 'office',
  entry: new URL('./page.tsx', import.meta.url).href,
});
