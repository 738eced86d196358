/** The function, asked only once for each key; what comes out must not be `undefined`. */
export function remember<Key, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const value = known.get(key);
    if (value !== undefined) return value;
    const fresh = compute(key);
    known.set(key, fresh);
    return fresh;
  };
}

/** More texts than a large page has: a memory that does not hold them all is emptied again and again. */
const MOST_TEXTS = 20_000;

/** The function of a text, remembered for all looks. What could be a password is not kept. */
export function rememberTexts(compute: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const value = known.get(text);
    if (value !== undefined) return value;
    const fresh = compute(text);
    if (text.length > 200 || /\S{12}/.test(text)) return fresh;
    if (known.size >= MOST_TEXTS) known.clear();
    known.set(text, fresh);
    return fresh;
  };
}
