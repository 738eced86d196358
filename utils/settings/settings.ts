import * as z from 'zod/mini';
import { LIFETIME_MINUTES, LONGEST_LIFETIME_MINUTES } from '../journey/held-password';
import { parseAddress } from './parse-address';

/** A ticket note's wording is at most this long, in characters. */
export const LONGEST_TICKET_NOTE = 2000;
/** So many addresses are kept. */
export const MOST_ADDRESSES = 20;

/** What the person, or a managed policy, sets in the options. Kept in `storage.local`; never a password. */
export const settingsSchema = z.object({
  /** How long a password is held, in minutes. */
  lifetimeMinutes: z.catch(z.int().check(z.minimum(1), z.maximum(LONGEST_LIFETIME_MINUTES)), LIFETIME_MINUTES),
  /** Forgets every password when the screen locks. Only a policy switches it off. */
  forgetsOnLock: z.catch(z.boolean(), true),
  /** Presses Submit after a fill without a warning. */
  doesSubmit: z.catch(z.boolean(), false),
  /** The app password's name on Microsoft's side. */
  appPasswordName: z.catch(z.string().check(z.minLength(8), z.maxLength(40)), 'CloudFinder'),
  /** Keeps a list of recent hand-overs, without passwords. */
  remembersHandOvers: z.catch(z.boolean(), true),
  /** The person's own wording of the ticket note, with names in braces to be filled in; empty is the usual wording. */
  ticketNote: z.catch(z.string().check(z.maxLength(LONGEST_TICKET_NOTE)), ''),
  /** Hosts that the person added as x360Cloud addresses, as ASCII (punycode). */
  addresses: z.catch(z.array(z.catch(z.string().check(z.maxLength(253)), '')), []),
});
export type Settings = z.infer<typeof settingsSchema>;

/** Settings from whatever is stored: each missing or malformed value gets its default. */
export function parseSettings(stored: unknown): Settings {
  const settings = settingsSchema.parse(typeof stored === 'object' && stored !== null ? stored : {});
  // An administrator may have written a whole address, or one that nothing may ever be sent to.
  const hosts = settings.addresses.map((text) => parseAddress(text)).filter((parsed) => parsed.ok);
  return { ...settings, addresses: [...new Set(hosts.map(({ host }) => host))].slice(0, MOST_ADDRESSES) };
}
