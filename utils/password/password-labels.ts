import { normaliseText } from '../look/normalise-text';
import type { Look } from '../look/open-look';
import { PASSWORD_CONCEPTS, type PasswordConcept } from '../sites/password/password-rule';
import { isLabelOf } from './judge-value';

/** Whether the whole text is a caption that speaks of the concept, in any language. */
export function isLabel(look: Look, concept: PasswordConcept, text: string): boolean {
  return isLabelOf(look.builtInCaptions, concept, normaliseText(text));
}

/** Whether a text speaks of a password somewhere. */
export function mentionsPassword(look: Look, text: string): boolean {
  const normal = normaliseText(text);
  return PASSWORD_CONCEPTS.password.some((label) =>
    [...look.builtInCaptions(label)].some((caption) => normal.includes(caption)),
  );
}

/** Whether a text ends by saying that what follows shows how one is written: "It looks like this, for example:". */
export function announcesExample(look: Look, text: string): boolean {
  const normal = normaliseText(text);
  return [...look.builtInCaptions('example')].some(
    (caption) => normal.endsWith(caption) && !/[a-zà-ÿ]$/.test(normal.slice(0, -caption.length)),
  );
}

/** The label of what stands behind a text, in comparison form: the caption of a password that the text ends with after another pair or sentence, else all of it. */
export function labelAtEnd(look: Look, before: string): string {
  const normal = normaliseText(before);
  for (const label of PASSWORD_CONCEPTS.password) {
    for (const caption of look.builtInCaptions(label)) {
      if (label === 'your-app-password' && normal.startsWith(caption) && normal.length <= caption.length + 12)
        return caption;
      if (normal.endsWith(` ${caption}`) && /[:：]|[.!?。;|]$/.test(normal.slice(0, -caption.length - 1)))
        return caption;
    }
  }
  return normal;
}
