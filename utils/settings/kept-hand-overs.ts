import * as z from 'zod/mini';
import { HAND_OVER_OUTCOMES, type HandOverRecord } from '../journey/hand-over-record';
import { LONGEST_TEXT } from '../journey/limits';

/** The oldest of more than this many goes. */
export const MOST_HAND_OVERS = 100;
/** The last moment that a date can name, in epoch ms. */
const END_OF_TIME = 8.64e15;

const text = z.string().check(z.maxLength(LONGEST_TEXT));
/** A hand-over as it is kept, in bounds. */
export const handOverSchema: z.ZodMiniType<HandOverRecord> = z.strictObject({
  id: z.string().check(z.minLength(1), z.maxLength(100)),
  at: z.number().check(z.nonnegative(), z.maximum(END_OF_TIME)),
  account: z.nullable(text),
  tenant: z.nullable(text),
  name: text,
  outcome: z.enum(HAND_OVER_OUTCOMES),
});

/** As many of these as are kept: the newest, oldest first. Of two with one id only the first counts. */
export function newestHandOvers(records: readonly HandOverRecord[]): HandOverRecord[] {
  const first = records.filter(({ id }, place) => records.findIndex((other) => other.id === id) === place);
  return first.toSorted((one, other) => one.at - other.at).slice(-MOST_HAND_OVERS);
}
