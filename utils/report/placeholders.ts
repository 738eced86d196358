/** What stands in a report where something personal, or something that could be, stood on the page. */
export const EMAIL = '«e-mail»';
export const NUMBER = '«number»';
export const NAME = '«name»';
export const ADDRESS = '«address»';
export const TOKEN = '«token»';

/** Where a text stood: only its length in characters is told, and whether it has blanks: a password has none. */
export function lengthOf(text: string): string {
  if (/^\S+@\S+$/u.test(text)) return EMAIL;
  const isOneWord = text.length >= 12 && !/\s/u.test(text);
  return `«${isOneWord ? 'token' : 'text'} of ${Array.from(text).length} characters»`;
}
