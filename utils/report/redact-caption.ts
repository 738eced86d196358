import { withoutInvisible } from '../look/normalise-text';
import { isSiteCaption } from './known-words';
import { lengthOf, NAME, TOKEN } from './placeholders';
import { type JudgedWord, judgeWord } from './redact-word';

/** What is known of the place where a caption stands. */
export interface CaptionContext {
  /** Words of names and addresses that the page shows, in lower case. */
  personal: ReadonlySet<string>;
  /** In a table's cell and the like only words that interfaces are made of may stay. */
  isValue: boolean;
  /** BCP 47 language of the text; German writes every noun with a capital. */
  language: string;
}

const LONGEST = 90;
const MOST_WORDS = 14;
const SHORTEST_ALONE = 4;

/**
 * The caption as it may stand in a report: what is not surely a word of an interface is replaced. A caption of the site data
 * stays as it is; any other keeps only words without digits, addresses, names, odd case or a password's length.
 */
export function redactCaption(text: string, context: CaptionContext): string {
  const bare = tidy(text);
  if (bare === '') return '';
  if (isSiteCaption(bare)) return bare;
  const raw = bare.split(' ');
  if (bare.length > LONGEST || raw.length > MOST_WORDS) return lengthOf(bare);
  const words = raw.map((word) => judgeWord(word, context.personal));
  if (words.length === 1) return redactAlone(words, bare, context);
  if (looksScattered(words)) return TOKEN;
  const shown = replaceNames(replaceGroups(words), context);
  const kept = context.isValue ? shown.map(onlyKnown) : replaceAfterColon(shown);
  if (kept.every(({ kind }) => kind === 'replaced') && context.isValue) return lengthOf(bare);
  return kept
    .map((word) => word.text)
    .join(' ')
    .replace(/(«[^»]+»)(?: \1)+/gu, '$1');
}

/** The lines of one control: what is a password in pieces line by line is seen as one. */
export function redactLines(lines: readonly string[], context: CaptionContext): string[] {
  const isKnown = lines.every((line) => isSiteCaption(tidy(line)));
  const words = lines.flatMap((line) => tidy(line).split(' ')).map((word) => judgeWord(word, context.personal));
  if (!isKnown && lines.length > 1 && looksScattered(words)) return [TOKEN];
  const isInPieces = lines.length > 2 && replaceGroups(words).some(({ text }, at) => text !== words[at]?.text);
  if (!isKnown && isInPieces) return [TOKEN];
  return lines.map((line) => redactCaption(line, context)).filter((line) => line !== '');
}

/** One line, without invisible characters, icon glyphs and double blanks. */
export function tidy(text: string): string {
  return withoutInvisible(text)
    .replace(/\p{Co}/gu, ' ')
    .normalize('NFKC')
    .replace(/\s+/gu, ' ')
    .trim();
}

function redactAlone([word]: JudgedWord[], bare: string, { isValue }: CaptionContext): string {
  if (!word || word.kind === 'known' || word.kind === 'replaced') return word?.text ?? '';
  if (word.kind === 'personal') return NAME;
  if (isValue) return lengthOf(bare);
  const isCased = /[\p{Lu}\p{Ll}]/u.test(bare);
  return isCased && bare.length < SHORTEST_ALONE ? TOKEN : word.text;
}

/** Single letters in a row are a token spelled out. */
function looksScattered(words: readonly JudgedWord[]): boolean {
  const single = words.filter(({ text, kind }) => kind !== 'replaced' && /^\p{Ll}$|^\p{Lu}$/u.test(text));
  return single.length > 2 && single.length * 2 > words.length;
}

/** A password written in groups: words of one length side by side, or sixteen letters in all, most of them no known words. */
function replaceGroups(words: readonly JudgedWord[]): JudgedWord[] {
  const result = [...words];
  for (let from = 0; from < words.length; from++) {
    // Each word may begin the groups: words before them can add up to a password's length by chance.
    const to = endOfGroups(words, from);
    for (let at = from; at < to; at++) result[at] = { text: TOKEN, core: '', kind: 'replaced', endsClause: false };
  }
  return result;
}

/** Where the groups that begin here end, or `from` where none begin. */
function endOfGroups(words: readonly JudgedWord[], from: number): number {
  let letters = 0;
  let unknown = 0;
  let isOneLength = true;
  let end = from;
  for (let to = from; /^[a-z]+$/.test(words[to]?.core ?? ''); to++) {
    letters += words[to]?.core.length ?? 0;
    unknown += words[to]?.kind === 'known' ? 0 : 1;
    isOneLength &&= words[to]?.core.length === words[from]?.core.length;
    const count = to - from + 1;
    const isGrouped = (isOneLength && letters >= 12) || letters === 16;
    if (count > 1 && isGrouped && unknown * 2 >= count) end = to + 1;
  }
  return end;
}

function replaceNames(words: readonly JudgedWord[], { language }: CaptionContext): JudgedWord[] {
  const hasCapitalNouns = /^(?:de|lb|gsw)\b/i.test(language);
  const isProper = (at: number) => words[at]?.kind === 'proper';
  return words.map((word, at) => {
    const startsClause = at === 0 || words[at - 1]?.endsClause === true;
    const isInRun = isProper(at + 1) || (isProper(at - 1) && !words[at - 1]?.endsClause);
    const isName = word.kind === 'personal' || (isProper(at) && (isInRun || !(startsClause || hasCapitalNouns)));
    return isName ? { ...word, text: NAME, kind: 'replaced' } : word;
  });
}

/** What follows a colon is a value, whatever stands before it. */
function replaceAfterColon(words: readonly JudgedWord[]): JudgedWord[] {
  const colon = words.findIndex(({ text }) => /[:：]$/u.test(text));
  return words.map((word, at) => (colon >= 0 && at > colon ? onlyKnown(word) : word));
}

function onlyKnown(word: JudgedWord): JudgedWord {
  if (word.kind === 'known' || word.kind === 'replaced') return word;
  return { ...word, text: lengthOf(word.text), kind: 'replaced' };
}
