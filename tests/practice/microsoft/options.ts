import { LANGUAGES } from './languages.ts';

/** The options that are one word of a few. */
const WORDS = {
  /** Which generation of My Sign-ins answers. */
  generation: ['G2', 'G3'],
  language: LANGUAGES,
  /** How the value of a new password stands on the page. */
  valueAs: ['text', 'readonly-input', 'textarea', 'one-line', 'letters', 'nbsp', 'typed'],
  /** What the cards of the method picker are made of. */
  cardAs: ['button', 'div'],
  methodList: ['fluent', 'native', 'stubborn'],
  /** `sticky` and `nested` put a tall notice over the content: one under a bar that stays, one in a box that scrolls. */
  layout: ['plain', 'sticky', 'nested'],
} as const;

/** Everything that a Microsoft practice page can do differently. Times are milliseconds, 0 means never. */
export interface MicrosoftOptions {
  generation: (typeof WORDS.generation)[number];
  language: (typeof WORDS.language)[number];
  account: { name: string; email: string };
  /** The navigation does not say who is signed in. */
  withoutAccount: boolean;
  valueAs: (typeof WORDS.valueAs)[number];
  /** The value leaves the page after this time. */
  showForMs: number;
  /** Every open dialog is built anew this often. */
  rerenderEveryMs: number;
  /** A spinner stands before each screen for this time. */
  delayMs: number;
  /** App password stands behind "Show more options". */
  behindShowMore: boolean;
  withoutAppPassword: boolean;
  /** App password is offered as the tenant has it: to an account that is Enforced, where the setting allows it. */
  asTenantAllows: boolean;
  cardAs: (typeof WORDS.cardAs)[number];
  layout: (typeof WORDS.layout)[number];
  /** Dialogs are `<dialog>` in the browser's top layer. */
  nativeDialog: boolean;
  /** 20 mixed characters instead of 16 lower-case letters. */
  oddPassword: boolean;
  /** Add leads to the sign-in host first, and back with nothing opened. */
  reauthenticateOnAdd: boolean;
  limitReached: boolean;
  /** The methods of G2 are a list of the browser's own; `stubborn` keeps nothing but what a person chooses. */
  methodList: (typeof WORDS.methodList)[number];
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
  asTenantAllows: false,
  cardAs: 'button',
  layout: 'plain',
  nativeDialog: false,
  oddPassword: false,
  reauthenticateOnAdd: false,
  limitReached: false,
  methodList: 'fluent',
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
  const asked = Object.entries(base).map(([name, value]) => {
    const text = query.get(name) ?? (name === 'language' ? query.get('lng') : null);
    return [name, text === null ? value : readLike(name, value, text)] as const;
  });
  const account = { name: query.get('name') ?? base.account.name, email: query.get('email') ?? base.account.email };
  return Object.assign({ ...base }, Object.fromEntries(asked), { account });
}

function readLike(name: string, value: unknown, text: string): unknown {
  if (typeof value === 'boolean') return !['0', 'false', 'no'].includes(text);
  if (typeof value === 'number') return Math.max(0, Number(text) || 0);
  const words = Object.entries(WORDS).find(([key]) => key === name)?.[1];
  return words?.find((word) => word === text) ?? value;
}
