import type { NotOursReason } from '../../journey/form-sight';
import { PORTAL_HOSTS, SIGN_IN_HOSTS } from '../hosts';

/** Addresses that speak against whatever form stands there: a whole host, or a pattern on path and hash. */
export const REFUSED_ADDRESSES: readonly { host?: string; path?: string; reason: NotOursReason }[] = [
  ...PORTAL_HOSTS.map((host) => ({ host, reason: 'portal' }) as const),
  ...Object.values(SIGN_IN_HOSTS)
    .flat()
    .map((host) => ({ host, reason: 'login' }) as const),
  // Classic's own login is `/#/login` (third-party test code, 2018-19); the others are the names of such pages anywhere.
  { path: '(^|[/#!?])(log-?in|sign-?in|log-?on)([/?&#.]|$)', reason: 'login' },
  { path: '(^|[/#!?])(register|registration|sign-?up)([/?&#.]|$)', reason: 'registration' },
  { path: '(^|[/#!?])(forgot|reset|change)-?password([/?&#.]|$)', reason: 'reset' },
  { path: '(^|[/#!?])(create|new|add)-?user([/?&#.]|$)', reason: 'create-user' },
];
