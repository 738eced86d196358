import { ANSWER_WORDS } from './answer-words';
import { BUTTON_WORDS } from './button-words';
import { FIELD_WORDS } from './field-words';
import { MARKER_WORDS } from './marker-words';
import { OTHER_MATTER_WORDS } from './other-matter-words';
import { OTHER_WORDS } from './other-words';
import { PASSWORD_CHANGE_WORDS } from './password-change-words';
import { PASSWORD_WORDS } from './password-words';
import { REGISTRATION_WORDS } from './registration-words';
import { SIGN_IN_WORDS } from './sign-in-words';

/**
 * Words by which a form is told, by concept and language (`any` is for names that no language changes). Compared without
 * case, accents and punctuation; whole words, unless a `*` stands for the rest of a word (`admin*`) or, between blanks,
 * for a short gap (`forgot * password`). Scripts without blanks between words are found anywhere in a caption.
 * Sources: vendor documentation of 2020 and dialogs of the same trade (Veeam, Acronis, CloudAlly, Okta, Business
 * Central, ManageEngine, Ahsay, NAKIVO), collected 2026-11; look-alikes from third-party captures of 2018-19 and the
 * common captions of sign-in pages; other languages by translation, not seen.
 */
export const MARKERS = {
  ...ANSWER_WORDS,
  ...BUTTON_WORDS,
  ...FIELD_WORDS,
  ...MARKER_WORDS,
  ...OTHER_MATTER_WORDS,
  ...OTHER_WORDS,
  ...PASSWORD_CHANGE_WORDS,
  ...PASSWORD_WORDS,
  ...REGISTRATION_WORDS,
  ...SIGN_IN_WORDS,
} as const;

/** A key of `MARKERS`: what a caption may speak of. */
export type Concept = keyof typeof MARKERS;
