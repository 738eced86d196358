import { LANGUAGES, type Language } from './languages.ts';

/** How the value of a new password stands on the page. */
export type ValueAs = 'text' | 'readonly-input' | 'nbsp' | 'typed';

/** What the cards of the method picker are made of. */
export type CardAs = 'button' | 'div';

/** Everything that a Microsoft practice page can do differently. Times are milliseconds, 0 means never. */
export interface MicrosoftOptions {
  /** Which generation of My Sign-ins answers. */
  generation: 'G2' | 'G3';
  language: Language;
  account: { name: string; email: string };
  /** The navigation does not say who is signed in. */
  withoutAccount: boolean;
  valueAs: ValueAs;
  /** The value leaves the page after this time. */
  showForMs: number;
  /** Every open dialog is built anew this often. */
  rerenderEveryMs: number;
  /** A spinner stands before each screen for this time. */
  delayMs: number;
  /** App password stands behind "Show more options". */
  behindShowMore: boolean;
  withoutAppPassword: boolean;
  cardAs: CardAs;
  /** Dialogs are `<dialog>` in the browser's top layer. */
  nativeDialog: boolean;
  /** 20 mixed characters instead of 16 lower-case letters. */
  oddPassword: boolean;
  /** Add leads to the sign-in host first, and back with nothing opened. */
  reauthenticateOnAdd: boolean;
  limitReached: boolean;
  /** No `data-testid`, no `data-icon-name`. */
  withoutHooks: boolean;
  /** Other 16-letter words stand in the title, the dialogs and the list. */
  decoys: boolean;
  existingCloudFinder: boolean;
  /** A late banner pushes everything down. */
  banner: boolean;
  /** The page is laid out from right to left. */
  rightToLeft: boolean;
  /** G2 and G1 wordings that changed over the years. */
  oldAddLabel: boolean;
  manageSecurityTile: boolean;
}

export const DEFAULT_OPTIONS: MicrosoftOptions = {
  generation: 'G3',
  language: 'en',
  account: { name: 'Courier Service', email: 'courier-svc@contoso.onmicrosoft.com' },
  withoutAccount: false,
  valueAs: 'text',
  showForMs: 0,
  rerenderEveryMs: 0,
  delayMs: 0,
  behindShowMore: false,
  withoutAppPassword: false,
  cardAs: 'button',
  nativeDialog: false,
  oddPassword: false,
  reauthenticateOnAdd: false,
  limitReached: false,
  withoutHooks: false,
  decoys: false,
  existingCloudFinder: false,
  banner: false,
  rightToLeft: false,
  oldAddLabel: false,
  manageSecurityTile: false,
};

/**
 * The options that a page's query asks for, over the server's own: `?valueAs=nbsp&banner=1&lng=de`.
 * `name` and `email` are the account's; `lng` is Microsoft's own word for the language. Unknown words change nothing.
 */
export function optionsFromQuery(query: URLSearchParams, base: MicrosoftOptions): MicrosoftOptions {
  const asked = Object.fromEntries(
    Object.entries(base)
      .filter(([name]) => query.has(name) && name !== 'account')
      .map(([name, value]) => [name, readLike(value, query.get(name) ?? '')]),
  ) as Partial<MicrosoftOptions>;
  const merged = { ...base, ...asked };
  const language = query.get('lng') ?? merged.language;
  return {
    ...merged,
    language: LANGUAGES.find((known) => known === language) ?? base.language,
    account: { name: query.get('name') ?? base.account.name, email: query.get('email') ?? base.account.email },
  };
}

function readLike(value: MicrosoftOptions[keyof MicrosoftOptions], text: string): unknown {
  if (typeof value === 'boolean') return !['0', 'false', 'no'].includes(text);
  if (typeof value === 'number') return Math.max(0, Number(text) || 0);
  return text;
}
