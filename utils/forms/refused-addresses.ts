import type { RefusedReason } from './judge-group';

/** Addresses where nothing is ever filled, whatever the form says: a whole host, or a pattern on path and hash. */
export const REFUSED_ADDRESSES: readonly { host?: string; path?: string; reason: RefusedReason }[] = [
  // x360Portal, the reseller entrance (vendor documentation, 2026-11).
  { host: 'partner.axcient.com', reason: 'portal' },
  { host: 'login.microsoftonline.com', reason: 'login' },
  { host: 'login.microsoft.com', reason: 'login' },
  { host: 'login.live.com', reason: 'login' },
  // Classic's own login is `/#/login` (third-party test code, 2018-19); the others are the names of such pages anywhere.
  { path: '(^|[/#!?])(log-?in|sign-?in|log-?on)([/?&#.]|$)', reason: 'login' },
  { path: '(^|[/#!?])(register|registration|sign-?up)([/?&#.]|$)', reason: 'registration' },
  { path: '(^|[/#!?])(forgot|reset|change)-?password([/?&#.]|$)', reason: 'reset' },
  { path: '(^|[/#!?])(create|new|add)-?user([/?&#.]|$)', reason: 'create-user' },
];
