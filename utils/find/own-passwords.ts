import { containsDeep, parentOf } from '../dom/composed-tree';
import { findLayers } from '../look/find-layers';
import { isSeen } from '../look/is-visible';
import { normaliseText } from '../look/normalise-text';
import { type Look, type LookSource, lookAt } from '../look/open-look';
import type { Locator } from '../sites/site-schema';
import { findMatches } from './find-element';

/** An app password of ours that the page lists. */
export interface OwnPassword {
  /** As the page writes it. */
  name: string;
  /** The element that holds the name. */
  element: Element;
}

const DELETE: Locator = {
  by: 'role',
  role: 'clickable',
  label: 'delete',
  evidence: { kind: '3P', seen: '2026' },
};
/** What may follow our name: the month or the day of a dated variant, and a count. */
const SUFFIX = /^(?: \d{4}-\d{2}(?:-\d{2})?)?(?: \d{1,2})?$/;

/**
 * The app passwords on the page whose name is ours, plain or dated ("CloudFinder 2026-11"). What stands in an open dialog
 * is not in the list yet.
 */
export function findOwnPasswords(place: LookSource, base: string): OwnPassword[] {
  const look = lookAt(place);
  const { modal } = findLayers(look);
  const wanted = normaliseText(base);
  const named = [...look.texts()].filter(([text]) => text.startsWith(wanted) && SUFFIX.test(text.slice(wanted.length)));
  return named
    .flatMap(([, elements]) => elements)
    .filter((element) => isSeen(element) && !(modal && containsDeep(modal, element)))
    .map((element) => ({ name: (element.textContent ?? '').trim(), element }))
    .filter(({ name }) => SUFFIX.test(normaliseText(name).slice(wanted.length)));
}

/**
 * The app password that the delivered one replaced: another of our name in the list, with the button that deletes it in
 * place of its name where there is one. `null` where there is none, or more than one, or the list has not the delivered one.
 */
export function findOldPassword(place: LookSource, base: string, deliveredName: string): OwnPassword | null {
  const look = lookAt(place);
  const delivered = normaliseText(deliveredName);
  const own = findOwnPasswords(look, base);
  const others = own.filter(({ name }) => normaliseText(name) !== delivered);
  // Where the list does not have what was delivered, the other one may be it, under a name that nobody knows.
  if (others.length === own.length) return null;
  const [only, ...more] = others;
  return only && more.length === 0 ? { ...only, element: findDeleteButton(look, only.element) ?? only.element } : null;
}

/** The one delete button in the smallest box around the name that has any. */
function findDeleteButton(look: Look, name: Element): Element | null {
  const buttons = findMatches(look, [name.ownerDocument], DELETE);
  for (let box = parentOf(name); box && box !== name.ownerDocument.body; box = parentOf(box)) {
    const around = box;
    const inside = buttons.filter((button) => containsDeep(around, button));
    if (inside.length > 0) return inside.length === 1 ? (inside[0] ?? null) : null;
  }
  return null;
}

/** A name for the new app password that none of `taken` has: the usual one, else dated by month, by day, and counted. */
export function chooseName(base: string, taken: readonly string[], today: Date): string {
  const day = today.toISOString().slice(0, 10);
  const candidates = [base, `${base} ${day.slice(0, 7)}`, `${base} ${day}`];
  const used = new Set(taken.map(normaliseText));
  const free = candidates.find((name) => !used.has(normaliseText(name)));
  if (free) return free;
  let count = 2;
  while (used.has(normaliseText(`${base} ${day} ${count}`))) count++;
  return `${base} ${day} ${count}`;
}
