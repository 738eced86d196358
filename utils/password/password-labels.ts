import { normaliseText } from '../look/normalise-text';
import type { Look } from '../look/open-look';

/** Keys of the labels behind which a password stands. */
const PASSWORD = ['password', 'app-password', 'your-app-password'];
/** Keys of the labels behind which something else stands. */
const OTHER = ['name', 'other-secret'];

function isOneOf(look: Look, labels: readonly string[], text: string): boolean {
  const normal = normaliseText(text);
  return normal !== '' && labels.some((label) => look.captions(label).has(normal));
}

/** Whether the whole text is a password's label, in any language. */
export function isPasswordLabel(look: Look, text: string): boolean {
  return isOneOf(look, PASSWORD, text);
}

/** Whether the whole text labels something that is no app password, in any language. */
export function isOtherLabel(look: Look, text: string): boolean {
  return isOneOf(look, OTHER, text);
}

/** Whether the whole text names the app password's matter, as a dialog's title does. */
export function isAppPasswordLabel(look: Look, text: string): boolean {
  return isOneOf(look, ['app-password', 'your-app-password'], text);
}

/** Whether the whole text labels the password itself, not the matter of app passwords. */
export function isValueLabel(look: Look, text: string): boolean {
  return isOneOf(look, ['password', 'your-app-password'], text);
}

/** Whether a text speaks of a password somewhere. */
export function mentionsPassword(look: Look, text: string): boolean {
  const normal = normaliseText(text);
  return PASSWORD.some((label) => [...look.captions(label)].some((caption) => normal.includes(caption)));
}

/** Whether a text before a colon ends as a password's label: alone, or after another pair or sentence. */
export function endsAsPasswordLabel(look: Look, before: string): boolean {
  if (isPasswordLabel(look, before)) return true;
  const normal = normaliseText(before);
  return PASSWORD.some((label) =>
    [...look.captions(label)].some((caption) => {
      if (label === 'your-app-password' && normal.startsWith(caption)) return normal.length <= caption.length + 12;
      const head = normal.endsWith(` ${caption}`) ? normal.slice(0, -caption.length - 1) : undefined;
      return head !== undefined && (/[:：]/.test(head) || /[.!?。;|]$/.test(head));
    }),
  );
}
