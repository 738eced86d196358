import type { Held } from '../../e2e/harness/session';

/** The password that is held on a stage, and whose it is. */
export const HELD = { account: 'courier-svc@contoso.onmicrosoft.com', password: 'wqzkxjvbtrmplnsd' } satisfies Held;
