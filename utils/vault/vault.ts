import type { Certainty, Delivery, HeldPassword } from '../journey/held-password';

/** More than this many at once are nobody's journey: a page that floods is refused. */
export const MOST_HELD = 20;
/** More than this many from one tab are refused, so that no tab takes the room of the others. */
export const MOST_IN_TAB = 5;

/** One showing of a password: only its own document can say more of it. */
export interface Showing {
  readingId: string;
  tabId: number;
  /** `null` in browsers that do not tell it, and where the person ordered the reading. */
  documentId: string | null;
}

/** A held password with the showing that it was read from, which nobody outside is told of. */
export interface VaultEntry extends HeldPassword {
  from: Showing;
  /** The person ordered it, and nobody had read it before: its name is the usual one, and may be another. */
  isNameGuessed?: true;
  /** While it is being filled once more: the form that holds it already. */
  filledBefore?: Extract<Delivery, { kind: 'filled' }>;
}

/** A reading that is to be held, without its value. */
export interface Capture {
  from: Showing;
  account: string | null;
  name: string;
  certainty: Certainty;
  /** The person ordered it: how many the page has given before counts for nothing. */
  isOrdered: boolean;
  /** It is held already: the entry keeps its delivery, and its time unless the person ordered it. */
  isKnown?: boolean;
}

/**
 * Holds a reading. A later reading of the same showing takes its place: a page that types its password letter by letter
 * gives one password.
 *
 * @param id the id that a new entry gets
 * @returns the list and the entry's id, or `null` where there is no room
 */
export function holdPassword(
  held: readonly VaultEntry[],
  { isOrdered, isKnown = false, ...capture }: Capture,
  { id, now, lifetimeMs }: { id: string; now: number; lifetimeMs: number },
): { held: VaultEntry[]; id: string } | null {
  const former = held.find((entry) => isSameShowing(entry.from, capture.from));
  if (!former && !hasRoom(held, isOrdered ? null : capture.from.tabId)) return null;
  const time = { capturedAt: now, expiresAt: now + lifetimeMs };
  const entry: VaultEntry = {
    ...capture,
    ...nameOf(capture.name, isOrdered, former),
    account: capture.account ?? former?.account ?? null,
    id: former?.id ?? id,
    ...time,
    delivery: { kind: 'none' },
    ...(isKnown && former && { ...stayOf(former), ...(isOrdered && time) }),
  };
  return { held: [...held.filter((other) => other !== former), entry], id: entry.id };
}

/** An order says nothing of the name: what was read with it stays. */
function nameOf(
  name: string,
  isOrdered: boolean,
  former: VaultEntry | undefined,
): Pick<VaultEntry, 'name' | 'isNameGuessed'> {
  if (!isOrdered) return { name };
  if (!former) return { name, isNameGuessed: true };
  return { name: former.name, ...(former.isNameGuessed && { isNameGuessed: true }) };
}

/** How long an entry is held, and how far it has come. */
function stayOf({
  capturedAt,
  expiresAt,
  delivery,
  mayBeUsed,
}: VaultEntry): Pick<VaultEntry, 'capturedAt' | 'expiresAt' | 'delivery' | 'mayBeUsed'> {
  return { capturedAt, expiresAt, delivery, ...(mayBeUsed && { mayBeUsed }) };
}

/** Whether one more is held: from this tab, or (`null`) by the person's order. */
export function hasRoom(held: readonly VaultEntry[], tabId: number | null): boolean {
  const ofTab = held.filter(({ from }) => from.tabId === tabId);
  return held.length < MOST_HELD && ofTab.length < MOST_IN_TAB;
}

/** Whether both were read from one document. */
export function isSameDocument(one: Showing, other: Showing): boolean {
  return one.tabId === other.tabId && one.documentId === other.documentId;
}

/** Whether both are one showing. */
export function isSameShowing(one: Showing, other: Showing): boolean {
  return isSameDocument(one, other) && one.readingId === other.readingId;
}

/**
 * The list for a clock that may have been set back: what was held before it is said to have been read begins its time
 * anew, so that no password outlives a wrong clock by more than its own time. The same list where nothing is amiss.
 */
export function withClock(held: VaultEntry[], now: number): VaultEntry[] {
  if (held.every(({ capturedAt }) => capturedAt <= now)) return held;
  return held.map((entry) =>
    entry.capturedAt <= now
      ? entry
      : { ...entry, capturedAt: now, expiresAt: now + (entry.expiresAt - entry.capturedAt) },
  );
}

/** The passwords whose time is not up. */
export function withoutExpired(held: readonly VaultEntry[], now: number): VaultEntry[] {
  return held.filter((entry) => now < entry.expiresAt);
}

/** When the next password runs out, in epoch ms, or `null` when none is held. */
export function nextExpiry(held: readonly HeldPassword[]): number | null {
  return held.length === 0 ? null : Math.min(...held.map((entry) => entry.expiresAt));
}

/** The list with one password's hand-over brought forward. Its time runs on: a page may answer late, or never. */
export function withDelivery(held: readonly VaultEntry[], id: string, delivery: Delivery): VaultEntry[] {
  return held.map((entry) => (entry.id === id ? delivered(entry, delivery) : entry));
}

/** The password of a form that went, or was emptied or written over: it may have been sent unheard. */
export function withoutForm(entry: VaultEntry): VaultEntry {
  return { ...entry, delivery: { kind: 'none' }, mayBeUsed: true };
}

/** The form that holds it is kept in mind until it is known how the next fill ended. */
function delivered({ filledBefore, ...entry }: VaultEntry, delivery: Delivery): VaultEntry {
  if (delivery.kind !== 'sending') return { ...entry, delivery };
  const still = entry.delivery.kind === 'sending' ? filledBefore : undefined;
  const before = entry.delivery.kind === 'filled' ? entry.delivery : still;
  const wasSent = entry.delivery.kind === 'submitted';
  return { ...entry, delivery, ...(before && { filledBefore: before }), ...(wasSent && { mayBeUsed: true }) };
}
