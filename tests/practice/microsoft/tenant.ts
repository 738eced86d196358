import { DECOYS } from './decoys.ts';
import type { MicrosoftOptions } from './options.ts';
import { createRandomWords, type RandomWords } from './random-words.ts';

/** A row of the list of sign-in methods. */
export interface SignInMethod {
  id: string;
  kind: 'authenticator' | 'phone' | 'appPassword';
  detail: string;
  /** As the old page shows it. */
  created: string;
}

/** A password that a page showed to the person, once. `at` is milliseconds since 1970. */
export interface ShownPassword {
  account: string;
  name: string;
  password: string;
  at: number;
}

/** Why the product refuses a new app password. */
export type Refusal = 'too-short' | 'limit-reached' | 'name-taken';

/** A user's state on the per-user MFA page. Only the last one has app passwords. */
export const MFA_STATES = ['Disabled', 'Enabled', 'Enforced'] as const;
export type MfaState = (typeof MFA_STATES)[number];

/** A user of the tenant, as the administrator's pages show it. */
export interface TenantUser {
  email: string;
  name: string;
  isLicensed: boolean;
  role: 'User' | 'Global Administrator';
  mfa: MfaState;
}

/** What the practice Microsoft remembers between pages: one tenant, its users and their methods. */
export interface Tenant {
  shown: ShownPassword[];
  users: TenantUser[];
  /** The users, the service account among them even when nobody added it: people arrive in the middle. */
  usersWith(account: MicrosoftOptions['account']): TenantUser[];
  /** The tenant setting of the MFA service settings. */
  isAppPasswordAllowed: boolean;
  /** Signed in with MFA a moment ago, so that no page asks again. */
  isFreshlySignedIn: boolean;
  words: RandomWords;
  methodsOf(options: MicrosoftOptions): SignInMethod[];
  create(options: MicrosoftOptions, name: string, minLength: number): { password: string } | { refusal: Refusal };
  remove(options: MicrosoftOptions, id: string): void;
}

/** A tenant in its seed state. In: the seed of its passwords. */
export function createTenant(seed: number): Tenant {
  const methods = new Map<string, SignInMethod[]>();
  const shown: ShownPassword[] = [];
  const words = createRandomWords(seed);
  const methodsOf = (options: MicrosoftOptions) => {
    const { email } = options.account;
    const known = methods.get(email) ?? seedMethods(options);
    methods.set(email, known);
    return known;
  };
  const users: TenantUser[] = [
    {
      email: 'admin@contoso.onmicrosoft.com',
      name: 'Alex Wilber',
      isLicensed: true,
      role: 'Global Administrator',
      mfa: 'Enforced',
    },
    { email: 'megan@contoso.onmicrosoft.com', name: 'Megan Bowen', isLicensed: true, role: 'User', mfa: 'Disabled' },
  ];
  return {
    shown,
    users,
    usersWith({ name, email }) {
      if (!users.some((user) => user.email === email)) {
        users.push({ name, email, isLicensed: false, role: 'User', mfa: 'Disabled' });
      }
      return users;
    },
    isAppPasswordAllowed: false,
    isFreshlySignedIn: false,
    words,
    methodsOf,
    create(options, name, minLength) {
      const known = methodsOf(options);
      const trimmed = name.trim();
      const isTaken = known.some((method) => method.kind === 'appPassword' && sameText(method.detail, trimmed));
      if (options.limitReached) return { refusal: 'limit-reached' };
      if (trimmed.length < minLength) return { refusal: 'too-short' };
      if (isTaken) return { refusal: 'name-taken' };
      const password = options.oddPassword ? words.oddPassword() : words.password();
      known.push({ id: `app-${shown.length + 1}`, kind: 'appPassword', detail: trimmed, created: '11/22/2026' });
      shown.push({ account: options.account.email, name: trimmed, password, at: Date.now() });
      return { password };
    },
    remove(options, id) {
      methods.set(
        options.account.email,
        methodsOf(options).filter((method) => method.id !== id),
      );
    },
  };
}

function seedMethods(options: MicrosoftOptions): SignInMethod[] {
  const created = '3/14/2026';
  const rows: SignInMethod[] = [
    { id: 'authenticator', kind: 'authenticator', detail: 'iPhone 15', created },
    { id: 'phone', kind: 'phone', detail: '+1 4255550100', created },
  ];
  if (options.existingCloudFinder) rows.push({ id: 'old', kind: 'appPassword', detail: 'CloudFinder', created });
  if (options.decoys) rows.push({ id: 'decoy', kind: 'appPassword', detail: DECOYS.row, created });
  return rows;
}

function sameText(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
