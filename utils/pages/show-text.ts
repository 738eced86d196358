import { LONGEST_TEXT } from '../journey/limits';

const CONTROLS = /[\p{Cc}\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/gu;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** Characters of a page's own sentence that stand in one of ours. */
export const LONGEST_QUOTE = 200;

/**
 * A text from a page, made fit to stand inside one of our sentences: one line, without control and direction
 * characters, at most `maxLength` characters, and isolated where it runs from right to left.
 */
export function showText(text: string, maxLength = LONGEST_TEXT): string {
  const line = text.replace(CONTROLS, ' ').replace(/\s+/gu, ' ').trim();
  const letters = Array.from(line);
  const short = letters.length > maxLength ? `${letters.slice(0, maxLength - 1).join('')}…` : line;
  return RIGHT_TO_LEFT.test(short) ? `\u2068${short}\u2069` : short;
}
