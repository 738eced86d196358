/** What ids, texts and keys in messages look like: the background's schemas and the pages' own check hold the same. */

/** An id that we made ourselves: of a document, a reading, a password. It has a hyphen, which no name of `Object.prototype` has. */
export const ID = /^(?=\w*-)[\w-]{8,64}$/;
/** Characters: as long as an e-mail address can be. */
export const LONGEST_TEXT = 320;
/** Characters in the name of a form among those of its host. */
export const LONGEST_FORM_KEY = 64;
