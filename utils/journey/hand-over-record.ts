/**
 * How far a hand-over has come, as far as anybody saw it: `filled` without a Submit that was seen, `emptied` by the page,
 * `submitted` without a word since, `closed` as the page says that it took the form, or closes it, `saved` as the person says, `refused` as the
 * page says. Never accepted: x360Cloud tries a password at its next scan.
 */
export const HAND_OVER_OUTCOMES = ['filled', 'emptied', 'submitted', 'closed', 'saved', 'refused'] as const;
export type HandOverOutcome = (typeof HAND_OVER_OUTCOMES)[number];

/** One password put into one form: what can be told of it later, never the password. */
export interface HandOverRecord {
  id: string;
  /** When it came as far as it has, in epoch ms. */
  at: number;
  /** The account that the password belongs to; `null` when unknown. */
  account: string | null;
  /** The tenant that the form named; `null` when it named none. */
  tenant: string | null;
  /** The app password's name at Microsoft, such as "CloudFinder". */
  name: string;
  outcome: HandOverOutcome;
}

/** A hand-over of this session, with where it went. */
export interface HandedOver extends HandOverRecord {
  passwordId: string;
  /** The tab whose form was filled, where it is known. */
  tabId: number | null;
  /** It is of the journey before; only what becomes of its form is still to be heard. */
  isPast?: true;
}
