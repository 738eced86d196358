import { FORM_FIELDS } from './form-sight';

/** How sure a reading is: `sure` is 16 lower-case letters that the page calls a password; anything else is for the person to check. */
export type Certainty = 'sure' | 'check';

/** A password is held for this long where nothing else is set. Firefox tells extensions of no screen lock: there time alone forgets, so it is shorter. */
export const LIFETIME_MINUTES = import.meta.env.FIREFOX ? 5 : 10;
/** A password is held for at most this long, whatever is set. */
export const LONGEST_LIFETIME_MINUTES = 60;

/** What is known of a held password, without the password. */
export interface HeldPassword {
  id: string;
  /** The account that it belongs to, as the page or the person named it; `null` when unknown. */
  account: string | null;
  /** The app password's name, such as "CloudFinder". */
  name: string;
  certainty: Certainty;
  /** Epoch ms. */
  capturedAt: number;
  /** Epoch ms after which it is forgotten. */
  expiresAt: number;
  delivery: Delivery;
  /** It stood in a form that may have been sent unheard: nobody is told to delete it at Microsoft. */
  mayBeUsed?: true;
}

/** What a page is told of a held password; the account is `null` where it is none of the page's business. */
export type HeldFact = Pick<HeldPassword, 'account' | 'certainty' | 'capturedAt' | 'delivery'>;

/** A field that is still empty, or the button that the page does not enable yet. */
export const MISSING_PARTS = [...FORM_FIELDS, 'submit'] as const;
export type MissingPart = (typeof MISSING_PARTS)[number];

/** How far the hand-over has come. `refused` keeps the password, so that it can be sent again. */
export type Delivery =
  | { kind: 'none' }
  /** The order to fill is on its way, or its end was never heard of. */
  | { kind: 'sending'; tenant: string | null; view: string }
  | {
      kind: 'filled';
      tenant: string | null;
      view: string;
      /** What the form still lacks, as its page told last; absent where it told nothing. */
      missing?: MissingPart[];
    }
  | {
      kind: 'submitted';
      tenant: string | null;
      view: string;
      /** Its page may go for another reason than the answer: it went once already, or the person pressed something else first. */
      isUnsure: boolean;
    }
  | { kind: 'refused'; text: string };

/** On its way into a form, or in it. */
export type InForm = Extract<Delivery, { view: string }>;

/** Whether it is on its way into a form of this document, or in it. */
export function isIn(delivery: Delivery, view: string): delivery is InForm {
  return 'view' in delivery && delivery.view === view;
}

/** Whether two accounts may be the same one: an unknown one may be any. */
export function mayBeSameAccount(one: string | null, other: string | null): boolean {
  return one === null || other === null || one === other;
}

/** The password that was put into a form of this document, if any. */
export function heldInForm<Held extends Pick<HeldPassword, 'delivery'>>(
  held: readonly Held[],
  view: string,
): (Held & { delivery: InForm }) | undefined {
  return held.find((entry): entry is Held & { delivery: InForm } => isIn(entry.delivery, view));
}

/** Whose password is on its way: that of the waiting hand-over, else of all that is held where it is one account's; `null` where it is unknown. */
export function accountOnItsWay(
  held: readonly Pick<HeldPassword, 'account'>[],
  waiting: Pick<HeldPassword, 'account'> | null,
): string | null {
  if (waiting) return waiting.account;
  const [only = null, ...more] = new Set(held.map(({ account }) => account));
  return more.length === 0 ? only : null;
}
