import { ANSWER_WORDS } from './answer-words';
import { BUTTON_WORDS } from './button-words';
import { FIELD_WORDS } from './field-words';
import { MARKER_WORDS } from './marker-words';
import { OTHER_WORDS } from './other-words';
import { OWN_ACCOUNT_WORDS } from './own-account-words';
import { REGISTRATION_WORDS } from './registration-words';

/**
 * Words by which a form is told, by concept and language (`any` is for names that no language changes). Compared without
 * case, accents and punctuation; whole words, unless a `*` stands for the rest of a word (`admin*`) or, between blanks,
 * for a short gap (`forgot * password`). Scripts without blanks between words are found anywhere in a caption.
 * x360Cloud speaks English; other languages only where a translated page must not be taken for what it is not. What is
 * in no language known here is asked about.
 * Sources: vendor documentation of 2020 and dialogs of the same trade (Veeam, Acronis, CloudAlly, Okta, Business
 * Central, ManageEngine, Ahsay, NAKIVO), collected 2026-11; look-alikes from third-party captures of 2018-19 and the
 * common captions of sign-in pages; other languages by translation, not seen.
 */
export const MARKERS = {
  ...ANSWER_WORDS,
  ...BUTTON_WORDS,
  ...FIELD_WORDS,
  ...MARKER_WORDS,
  ...OTHER_WORDS,
  ...OWN_ACCOUNT_WORDS,
  ...REGISTRATION_WORDS,
} as const;

/** A key of `MARKERS`: what a caption may speak of. */
export type Concept = keyof typeof MARKERS;

const SIGN_INS = ['sign in', 'log in', 'log on', 'login'];
/** Says, before a sign-in, that a program tried in vain; a person who cannot sign in is at a door ("Unable to sign in?"). */
const UNABLE = [
  'could not',
  'couldn t',
  'failed to',
  'no longer',
  'was unable to',
  'were unable to',
  'is unable to',
  'are unable to',
  ...['we', 'it', 'x360cloud', 'service', 'connector', 'backup*'].flatMap((who) => [`${who} cannot`, `${who} can t`]),
];
const MICROSOFTS = ['microsoft*', 'office 365', 'm365', 'exchange*', 'azure*'];

/** Phrases that hold a concept's word and mean something else: they are taken out of a caption before it is asked. */
export const NOT_MEANT: Partial<Record<Concept, readonly string[]>> = {
  // What one signs in with, not an order to sign in.
  login: [
    'login credential*',
    'log in credential*',
    'logon credential*',
    'sign in credential*',
    'login detail*',
    'login data',
    'login name',
    'sign in name',
    'login information',
    'login info',
    'login id',
    'login e mail',
    'login email',
    'login account',
    'login password',
    'sign in account',
    'sign in method*',
    'sign in of',
    'login of',
    // French has one word for both.
    'connexion * 365',
    'anmeldung de*',
    // What became of one.
    ...['failed', 'refused', 'rejected', 'denied'].flatMap((end) => [
      `sign in * ${end}`,
      `log in * ${end}`,
      `login * ${end}`,
    ]),
    ...SIGN_INS.flatMap((act) => [
      ...UNABLE.map((who) => `${who} ${act}`),
      ...[' was', ' has', ' expired', ' is needed for * backup*'].map((end) => act + end),
      // Another's door, which a program goes through.
      ...MICROSOFTS.flatMap((door) => ['used', 'uses *', 'needs'].map((who) => `${who} to ${act} to ${door}`)),
    ]),
    // Nobody signs in by changing what is signed in with.
    ...['change', 'update', 'edit', 'replace', 'renew'].map((verb) => `${verb} * 365 sign in`),
  ],
  // A box to tick beside the credentials.
  registration: ['register this account', 'register * application'],
  // A help link beside our own form.
  reset: ['app password*', 'set * admin* password'],
  'create-user': ['add * 365 admin*', 'new * 365 admin*'],
  oldPassword: ['current * 365 * password'],
  code: ['passcode*', 'app password * code'],
  otherSecret: ['link your', 'admin* secret'],
  // Places for administrators, and administrators as a crowd.
  role: [
    'admin center*',
    'admin centre*',
    'admin console',
    'admin portal',
    'admin panel',
    'admin area',
    'admin tool*',
    'admin backup',
    'admin role*',
    'administration',
    'admins',
    'administrators',
  ],
};
