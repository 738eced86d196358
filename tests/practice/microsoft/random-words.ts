const LOWER = 'abcdefghijklmnopqrstuvwxyz';
const MIXED = `${LOWER}ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_!`;

/** A seeded source of words: the same seed gives the same words in the same order. */
export interface RandomWords {
  /** 16 lower-case letters, the usual shape of an app password. */
  password(): string;
  /** 20 mixed characters. */
  oddPassword(): string;
}

/** Starts the source anew. In: any integer. Generator: mulberry32. */
export function createRandomWords(seed: number): RandomWords {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const word = (alphabet: string, length: number) =>
    Array.from({ length }, () => alphabet[Math.floor(next() * alphabet.length)]).join('');
  return { password: () => word(LOWER, 16), oddPassword: () => word(MIXED, 20) };
}
