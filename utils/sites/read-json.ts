import type * as z from 'zod/mini';

const LONGEST_QUOTE = 100;

/** The value that a text is as JSON; `undefined` for what is none, or holds a key that no honest writer uses. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''), (key, value: unknown) => {
      if (key === '__proto__') throw new SyntaxError('This key would change what objects are.');
      return value;
    });
  } catch {
    // A text that is nested too deeply ends here as well.
    return undefined;
  }
}

/** The place of a schema's remark, such as `pages[0].steps[1].step`, short enough for a sentence; empty for the whole. */
export function placeOf(issue: z.core.$ZodIssue | undefined): string {
  const path = (issue?.path ?? []).map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
  return quote(path.replace(/^\./, ''));
}

/** What a file says, short enough for a sentence. */
export function quote(text: string): string {
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
}
