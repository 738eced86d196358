/** Blanks of every kind, line ends, soft hyphens, zero-width and direction marks: nobody types these around a password. */
const OUTER =
  /^[\s\u00AD\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]+|[\s\u00AD\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]+$/gu;

/** The password without blanks and invisible characters around it; what stands inside is the password's own. */
export function trimPassword(password: string): string {
  return password.replace(OUTER, '');
}
