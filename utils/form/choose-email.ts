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
  const unread = fields.filter(({ field, captions }) => isUnread(captions.labels) && isBefore(field, password));
  return named.length === 0 && unread.length === 1 ? (unread[0]?.field ?? null) : null;
}

/** Whether nothing of a field's labels can be read here: there are none, or they are in letters of another language. */
function isUnread(labels: readonly string[]): boolean {
  return labels.every((label) => /[^\p{ASCII}]/u.test(label) && !mentions('neighbour', label));
}

function isUser({ field, captions }: CaptionedField): boolean {
  const { labels, hints } = captions;
  // The line above may speak of something else than the field's own label, which comes first.
  const own = labels[0] ?? '';
  if (mentions('product', own) && mentions('user', own) && !mentions('neighbour', own)) return true;
  if (labels.some((label) => mentions('neighbour', label) && !(mentions('product', label) && mentions('role', label))))
    return false;
  if (labels.some((label) => mentions('user', label))) return true;
  return field.type === 'email' || (labels.length === 0 && mentions('user', hints));
}

function onlyMail(fields: readonly CaptionedField[]): HTMLInputElement | null {
  const mails = fields.filter(({ field }) => field.type === 'email');
  return mails.length === 1 ? (mails[0]?.field ?? null) : null;
}
