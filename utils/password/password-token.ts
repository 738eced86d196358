import { SURE_PASSWORD } from '../journey/password-shape';
import { withoutInvisible } from '../look/normalise-text';

const SHORTEST = 12;
const LONGEST = 40;
const FEWEST_DIFFERENT = 6;

const GROUPS = /^[a-z]{4}(?:\s[a-z]{4}){3}$|^[a-z](?:\s[a-z]){15}$/;
/** How many groups of so many letters these are. */
const GROUP_COUNTS: Readonly<Record<number, number>> = { 1: 16, 4: 4 };

/** What stands alone like a token and never is a password. */
const OTHER_THINGS: readonly RegExp[] = [
  /^[^\s@]+@[^\s@]+\.[^\s@]+$/, // e-mail address
  /^[a-z][a-z0-9+.-]*:\/\//i, // URL
  /^(?:https?|mailto|www)[:.]/i,
  /^[\w-]+(?:\.[\w-]+)+(?:[/:].*)?$/, // host name, file name, dotted identifier
  /^[/\\~.]?[\w.-]+(?:[/\\][\w.-]+)+[/\\]?$/, // path, date with slashes
  /^\{?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\}?$/i, // GUID
  /^[\d\s()+.,:/TZx*#-]+$/i, // date, time, number, telephone number, also a masked one
  /^[^a-z0-9]+$/i,
];

/** Pairs of letters that words of European languages are made of; a random string has one in four of them, a word two in three. */
const COMMON_PAIRS = new Set(
  (
    'th he in er an re on at en nd ti es or te of ed is it al ar st to nt ng se ha as ou io le ve co me de hi ri ro ' +
    'ic ne ea ra ce li ch ll be ma si om ur ca el ta la ns di fo ho pe ec pr no ct us ac ot il tr ly nc et ut ss so ' +
    'rs un lo wa ge ie wh ee wi em ad ol rt po we na ul ni ts mo ow pa im mi ai sh ir su id os iv ia am fi ci vi pl ' +
    'ig tu ev ld ry mp fe bl ab gh ty op wo sa ay ex ke fr oo av ag if ap gr od bo sp rd do uc bu ei ov by rm ep tt ' +
    'oc fa ef cu rn sc gi da yo cr cl du ga qu ue ff ba ey ls va um pp ua up lu go ht ru ug ds lt pi rc rr eg au ck ' +
    'ew mu br bi pt ak pu ui rg ib tl ny ki rk ys ob mm fu ph og ms ye ud mb ip'
  ).split(' '),
);

/**
 * Takes what is invisible or blank off a text's ends and says whether the rest has the shape of a password: one token of 12 to 40
 * printable ASCII characters that is no address, number, date or identifier. `null` otherwise.
 */
export function readToken(text: string): string | null {
  const token = withoutInvisible(text).trim();
  if (token.length < SHORTEST || token.length > LONGEST || !/^[!-~]+$/.test(token)) return null;
  if (new Set(token).size < FEWEST_DIFFERENT) return null;
  return OTHER_THINGS.some((pattern) => pattern.test(token)) ? null : token;
}

/**
 * Sixteen letters in four groups, or one by one, with blanks between them, as one value: that is how some pages set a
 * password, and other products take it with or without the blanks. `null` for anything else, also for four short words.
 */
export function readGroups(text: string): string | null {
  const groups = withoutInvisible(text).trim();
  if (!GROUPS.test(groups)) return null;
  const token = readToken(groups.replace(/\s/g, ''));
  return token === null || isWordLike(token) ? null : token;
}

/** Whether the last of words that follow each other are such groups. */
export function endsInGroups(words: readonly string[]): boolean {
  const count = GROUP_COUNTS[words.at(-1)?.length ?? 0];
  return count !== undefined && words.length >= count && readGroups(words.slice(-count).join(' ')) !== null;
}

/** Whether a token has the only form that the password was ever reported in. */
export function isSureToken(token: string): boolean {
  return SURE_PASSWORD.test(token);
}

/** Whether letters follow each other as in a word, or in words tied by hyphens. */
export function isWordLike(token: string): boolean {
  const parts = token.split(/[-_.,;!?'"()&]+/).filter((part) => part !== '');
  if (parts.length === 0 || parts.some((part) => !/^\p{Lu}?\p{Ll}+$|^\p{Lu}+$/u.test(part))) return isCamelCase(token);
  let [pairs, common] = [0, 0];
  for (const part of parts.map((each) => each.toLowerCase())) {
    for (let at = 1; at < part.length; at++, pairs++) if (COMMON_PAIRS.has(part.slice(at - 1, at + 1))) common++;
  }
  return common >= pairs * 0.68;
}

function isCamelCase(token: string): boolean {
  return /^[A-Z]?[a-z]{2,}(?:[A-Z][a-z]{2,})+$/.test(token);
}

/** Letters of a word that tells a name from a value. */
const LETTERS_OF_NAME = /[A-Za-z]{5,}/g;

/** Whether a field's value may be an app password, in whatever form one is shown, and is no name: that is made of words. */
export function isPasswordValue(value: string): boolean {
  if (readGroups(value) !== null) return true;
  const isName = isWordLike(value) || (value.match(LETTERS_OF_NAME) ?? []).some(isWordLike);
  return readToken(value) !== null && !isName;
}

/**
 * A cheap test on changed text: could a password stand in it? False alarms are fine, misses are not; pieces of a
 * password in texts of their own are no business of this test.
 */
export function looksLikePassword(text: string): boolean {
  if (text.length < SHORTEST || text.length > 100_000) return false;
  const seen = withoutInvisible(text);
  if (
    (seen.match(/\b(?:[a-z]{4}(?:\s[a-z]{4}){3}|[a-z](?:\s[a-z]){15})\b/g) ?? []).some(
      (groups) => readGroups(groups) !== null,
    )
  )
    return true;
  return seen.split(/\s+/).some(isWholeToken);
}

/** Whether a word, or what stands behind a label that it begins with, has a password's shape and is none of a language. */
export function isWholeToken(word: string): boolean {
  const tails = [word, word.slice(word.search(COLON) + 1), word.replace(TO_LAST_COLON, '')];
  return tails.some((token) => readToken(token) !== null && (isSureToken(token) || !isWordLike(token)));
}

/** Not that of an address. */
const COLON = /[:：](?!\/\/)/;
const TO_LAST_COLON = /^.*[:：](?!\/\/)/;
/** Letters and digits that are no number, no word with a capital and no abbreviation. */
const PIECE = /^(?![A-Z][a-z]*$)(?=[!-~]*(?:[a-z]|\d.*[A-Z]|[A-Z].*\d))[!-~]+$/;

/** Whether a word too short for a password may be a piece of one: a letter, or what no language would put together. */
export function isFragment(word: string): boolean {
  if (word.length >= SHORTEST) return false;
  if (/^[a-z]$/.test(word)) return true;
  return !isWordLike(word) && PIECE.test(word) && !OTHER_THINGS.some((pattern) => pattern.test(word));
}
