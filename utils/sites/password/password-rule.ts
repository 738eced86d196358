import type { Rule } from '../rules';

/** Where the captions of a text stand that could be the password. */
export type PasswordPlace =
  | 'label'
  /** Of a field, the line above it. */
  | 'above'
  /** Of a text within a sentence, the part of the sentence before it. */
  | 'clause';

/** What a caption may be, by the keys of the labels that say it. A caption is compared whole. */
export const PASSWORD_CONCEPTS = {
  password: ['password', 'app-password', 'your-app-password'],
  /** The password itself, not the matter of app passwords. */
  value: ['password', 'your-app-password'],
  /** The matter, as a dialog's title names it. */
  matter: ['app-password', 'your-app-password'],
  other: ['name', 'other-secret'],
} as const;
export type PasswordConcept = keyof typeof PASSWORD_CONCEPTS;

/** What may be true of a text that could be the password. */
export type PasswordFact =
  /** Sixteen lower-case letters: the only form that was ever reported. */
  | 'is-sixteen'
  /** Neither sixteen letters nor those in groups. */
  | 'is-odd'
  /** Its letters follow each other as in a word. */
  | 'is-word'
  | 'has-digit'
  | 'is-on-control'
  | 'is-in-title'
  | 'is-in-sentence'
  /** Of a text in a sentence: emphasised, or behind a colon. */
  | 'is-set-off'
  | 'is-in-field'
  | 'is-editable'
  /** In the page's only field, which nobody types in and whose label says that it holds the password itself. */
  | 'is-lone-value'
  | 'is-masked'
  /** In a box of its own, or with a copy button beside it. */
  | 'is-set-apart'
  | 'is-copied'
  /** It is the name that was chosen for the app password. */
  | 'is-own-name'
  | 'is-known-caption'
  /** Its label, or the line above, ends by saying that an example follows. */
  | 'is-example'
  /** The page shows it in another place too, or as a part of an address. */
  | 'is-elsewhere'
  /** What it stands in says that it shows a password. */
  | 'is-named'
  /** What it stands in is about another secret or method. */
  | 'is-of-other-matter'
  /** What it stands in asks for a text. */
  | 'is-asking'
  | 'is-deleting'
  /** In a row of a list on the open page, from which it can be deleted. */
  | 'is-listed'
  /** On the open page, without a dialog. */
  | 'is-on-page'
  /** The person said "Read the password on this page". */
  | 'is-on-order';

/** A line of the rule book of passwords. */
export interface PasswordRule extends Rule<PasswordPlace, PasswordConcept, PasswordFact, never> {
  /** What speaks for a text that may be taken: of several such texts only those count for which the most speaks. */
  by?: 'label' | 'place' | 'shape';
}
