import { HOST_GROUPS } from '../../../../utils/sites/hosts.ts';
import type { Route } from '../route.ts';
import { singlePage } from '../single-page.ts';

const group = HOST_GROUPS['my-account'];

/** The My Account home, from which Security info opens. */
export const myAccountRoutes: readonly Route[] = singlePage({
  hosts: [...group.world, ...group.usGovernment, ...group.china],
  path: /^\/(me\/?)?$/i,
  title: 'My Account',
  name: 'my-account',
  entry: new URL('./page.tsx', import.meta.url).href,
});
