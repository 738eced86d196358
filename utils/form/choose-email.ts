import { isBefore } from '../dom/composed-tree';
import type { CaptionedField } from './find-groups';
import { mentions } from './mentions';

/**
 * The user name's field among a group's fields without mask: by its label, then by type or hints, then the only field
 * before the password. `null` where none or several could be it.
 */
export function chooseEmail(fields: readonly CaptionedField[], password: HTMLInputElement): HTMLInputElement | null {
  const named = fields.filter(isUser);
  const marked = named.filter(({ captions }) => captions.labels.some((label) => mentions('product', label)));
  const before = named.filter(({ field }) => isBefore(field, password));
  for (const ladder of [marked, named, before]) if (ladder.length === 1) return ladder[0]?.field ?? null;
  if (before.length > 1) return onlyMail(before);
  const silent = fields.filter(({ field, captions }) => captions.labels.length === 0 && isBefore(field, password));
  return named.length === 0 && silent.length === 1 ? (silent[0]?.field ?? null) : null;
}

function isUser({ field, captions }: CaptionedField): boolean {
  const { labels, hints } = captions;
  if (labels.some((label) => mentions('neighbour', label) && !(mentions('product', label) && mentions('role', label))))
    return false;
  if (labels.some((label) => mentions('user', label))) return true;
  return field.type === 'email' || (labels.length === 0 && mentions('user', hints));
}

function onlyMail(fields: readonly CaptionedField[]): HTMLInputElement | null {
  const mails = fields.filter(({ field }) => field.type === 'email');
  return mails.length === 1 ? (mails[0]?.field ?? null) : null;
}
