/** How long and how many: who writes a text and who takes it hold the same. */

/** An id that we made ourselves: of a document, a reading, a password. It has a hyphen, which no name of `Object.prototype` has. */
export const ID = /^(?=\w*-)[\w-]{8,64}$/;
/** Characters: as long as an e-mail address can be. */
export const LONGEST_TEXT = 320;
/** Characters in the name of a form among those of its host. */
export const LONGEST_FORM_KEY = 64;
/** Characters of the page's words that decided about a form. */
export const LONGEST_WORDS = 120;
/** Milliseconds that a form may take to be filled; what is not done by then is undone, so that whoever waited longer knows. */
export const FILL_MS = 6_500;
/** Password fields of a page that are looked at, and so its forms; a page with more is none for a person. */
export const MOST_FORMS = 40;
