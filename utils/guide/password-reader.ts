import { canShowPassword } from '../find/can-show-password';
import type { Look } from '../look/open-look';
import { sendRequest } from '../messages/send-request';
import { NO_PASSWORD, type PasswordSight, readEveryPlace, readPassword } from '../password/read-password';
import { nextTracking, type Tracked } from '../password/track-reading';
import { hostGroupOf } from '../sites/hosts';
import { createHolding, type Holding } from './holding';
import { lookWithTaught } from './look-with-taught';
import type { Moment } from './page-site';
import { readSelection } from './read-selection';

/** How one document's password is read, and given to be held. */
export interface PasswordReader {
  /** Prepares a look that others ask for the password before it is read. */
  prepare: (look: Look) => void;
  /** Reads what shows now, and gives what has just come. */
  read: (moment: Moment, look?: Look) => PasswordSight;
  /** The last read before the page goes: what did not stand still yet counts as well. */
  readLast: (moment: Moment) => void;
  /** Gives what the person selected, on their order; `false` where it cannot be a password. */
  takeSelection: (moment: Moment) => boolean;
  /** The reading that shows, `null` while none does. */
  id: () => string | null;
  /** What became of what was given. */
  holding: Holding;
}

/** What a reader asks of the guide. */
interface ReaderParts {
  /** The moment as it is now, `null` before the guide has begun. */
  now: () => Moment | null;
  /** The app password's name that was typed, or is to be. */
  nameToType: () => string;
  accountIn: (look: Look) => string | null;
  /** Something else is known than at the last look. */
  onNews: () => void;
}

/** A doubtful value must stand still this long, in ms, before it counts. */
const STILL_MS = 300;
/** What tells nothing of a password by its texts is read all the same, so many ms after a look that found none. */
const EVERY_PLACE_MS = 1_500;

/** Reads the password of one document for as long as the signal lasts. */
export function createPasswordReader(
  document: Document,
  { now, nameToType, accountIn, onNews }: ReaderParts,
  signal: AbortSignal,
): PasswordReader {
  const holding = createHolding((capture) => sendRequest(capture).catch(() => null), onNews, signal);
  let tracked: Tracked | null = null;
  let stillTimer: ReturnType<typeof setTimeout> | undefined;
  /** What shows was found where no text told of it. */
  let isUntold = false;
  let untoldTimer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => [stillTimer, untoldTimer].forEach(clearTimeout), { once: true });

  function prepare(look: Look): void {
    if (isUntold) readEveryPlace(look);
  }

  function readNow(moment: Moment, isStill: boolean, look: Look = lookWithTaught(document, moment)): PasswordSight {
    prepare(look);
    const mayShow = mayRead(look, moment);
    const showing = mayShow ? readPassword(look, { name: nameToType() }) : NO_PASSWORD;
    if (isUntold) isUntold = showing.kind !== 'none';
    else if (mayShow && showing.kind === 'none') untoldTimer ??= setTimeout(readUntold, EVERY_PLACE_MS);
    const next = nextTracking(tracked, showing, { newId: () => crypto.randomUUID(), isStill });
    tracked = next.tracked;
    if (tracked) holding.touch(tracked.readingId);
    if (next.toSend) give(next.toSend, look);
    clearTimeout(stillTimer);
    if (tracked && !tracked.isSent) stillTimer = setTimeout(readStill, STILL_MS);
    return showing;
  }

  function readStill(): void {
    const moment = now();
    if (moment) readNow(moment, true);
  }

  function readUntold(): void {
    untoldTimer = undefined;
    const moment = now();
    if (!moment) return;
    isUntold = true;
    if (readNow(moment, false).kind !== 'none') onNews();
  }

  function give({ readingId, value, certainty }: Omit<Tracked, 'isSent'>, look: Look): void {
    const account = accountIn(look);
    holding.give({ type: 'password:captured', readingId, value, certainty, account, name: nameToType() });
  }

  return {
    prepare,
    read: (moment, look) => readNow(moment, false, look),
    readLast(moment) {
      readNow(moment, true);
      holding.retry();
    },
    takeSelection(moment) {
      const selected = readSelection(document);
      if (selected) give({ ...selected, readingId: crypto.randomUUID() }, lookWithTaught(document, moment));
      return selected !== null;
    },
    id: () => tracked?.readingId ?? null,
    holding,
  };
}

/** A password is read while the guide runs, at addresses where the built-in data knows that one can show; elsewhere it is another one. */
function mayRead(look: Look, { brief, pages }: Moment): boolean {
  const url = look.document.location.href;
  return brief.guide.status === 'running' && canShowPassword(look, pages, url, hostGroupOf(url));
}
