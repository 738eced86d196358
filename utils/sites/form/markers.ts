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

/** A sign-in, as `_` stands for it in a phrase. */
const SIGN_INS = ['sign in', 'log in', 'login', 'log on', 'logon'];

/** Phrases that hold a concept's word and mean something else: they are taken out of a caption before it is asked. */
export const NOT_MEANT: Partial<Record<Concept, readonly string[]>> = {
  login: [
    ...SIGN_INS.flatMap((act) =>
      [
        // What one signs in with, not an order to sign in.
        '_ credential*',
        '_ detail*',
        '_ data',
        '_ info*',
        '_ name',
        '_ id',
        '_ e mail',
        '_ email',
        '_ account',
        '_ password',
        '_ method*',
        '_ of',
        // What became of one.
        '_ * failed',
        '_ * refused',
        '_ * rejected',
        '_ * denied',
        '_ * stopped',
        'saved _',
        '_ was',
        '_ has',
        '_ is needed for * backup*',
        // A program tried in vain; whoever cannot sign in is at a door ("Unable to sign in?").
        'could not _',
        'couldn t _',
        'failed to _',
        'no longer _',
        'not * which you _',
        'we cannot _',
        'we can t _',
        '* cannot _ to',
        '* can t _ to',
        '* unable to _ to',
        'we _',
        'we ll _',
        'we need to _',
        // Another's door, which a program goes through.
        'used to _ to microsoft*',
        'used to _ to office 365',
        'uses * to _ to microsoft*',
        'uses * to _ to office 365',
        'uses * app to _',
        // Nobody signs in by changing what is signed in with.
        'change * 365 _',
        'update * 365 _',
        'update _',
        'change _',
        'save * 365 _',
        '365 _ for backup*',
        '_ for the backup of',
      ].map((phrase) => phrase.replace('_', act)),
    ),
    // French has one word for both.
    'connexion * 365',
    'anmeldung de*',
  ],
  // A box to tick beside the credentials.
  registration: ['register this account', 'register * application', 'app registration', 'application registration'],
  // A help link beside our own form.
  reset: ['app password*', 'set * admin* password'],
  'create-user': ['add * 365 admin*', 'new * 365 admin*'],
  oldPassword: ['current * 365 * password', 'current app password'],
  code: ['passcode*', 'app password * code'],
  otherSecret: ['admin* secret'],
  // An article tells how to; a form asks.
  otherTopic: ['us how to', 'log on', 'log in'],
  otherUse: ['link your', 're link*'],
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
