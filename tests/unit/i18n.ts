import messages from '../../locales/en.yml';

/** Browsers refuse a whole extension for one message name with another character. */
const LEGAL_NAME = /^[a-zA-Z0-9_.@]+$/;

type Substitution = number | readonly unknown[] | Record<string, unknown> | undefined;

/**
 * The English sentences as the built extension says them: `$1` and `{name}` substituted, plurals chosen.
 * Unlike the real one it throws on a sentence that does not exist, so that no test passes on an empty text.
 */
export const i18n = {
  t(key: string, ...args: Substitution[]): string {
    if (!LEGAL_NAME.test(key)) throw new Error(`"${key}": message names are letters, digits, "_" and "." only`);
    const text = messages[key.replaceAll('.', '_')]?.message;
    if (text === undefined) throw new Error(`No sentence "${key}" in locales/en.yml`);
    const count = args.find((arg) => typeof arg === 'number');
    const list = args.find((arg) => Array.isArray(arg)) ?? (count === undefined ? [] : [count]);
    const named = args.find(isNamed) ?? {};
    return choosePlural(text, count)
      .replace(/\$([1-9])/g, (_, place: string) => String(list[Number(place) - 1] ?? ''))
      .replace(/\{(\w+)\}/g, (whole, name: string) =>
        Object.hasOwn(named, name) ? String(Reflect.get(named, name)) : whole,
      );
  },
};

function isNamed(arg: Substitution): arg is Record<string, unknown> {
  return typeof arg === 'object' && !Array.isArray(arg);
}

function choosePlural(text: string, count: number | undefined): string {
  const forms = text.split(' | ');
  if (count === undefined || forms.length === 1) return text;
  const place = forms.length === 2 ? Number(count !== 1) : Math.min(count, 2);
  return forms[place] ?? text;
}
