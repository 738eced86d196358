import type { CourierState } from './courier-state';

/** What an update would lose: a password that is held, or one that may be on a page's screen and was not read yet. */
export type Stake = 'held' | 'on-screen';

/** What waiting with an update needs. */
export interface UpdatePort {
  /** What is at stake now. Asked again and again: each question keeps the background awake. */
  findStake: () => Promise<Stake | null>;
  /** Resolves after so many ms. */
  pause: (ms: number) => Promise<void>;
  /** Begins the new version. */
  reload: () => void;
}

/** Shorter than the time after which an idle background is stopped, and updated: 30 s. */
const ASK_EVERY_MS = 20_000;

/** Half an hour: a guide that was left at a password's name is nobody's any more. */
const MOST_PAUSES_ON_SCREEN = 90;

/** What an update would lose now. */
export function stakeOf({ held, guide, progress }: Pick<CourierState, 'held' | 'guide' | 'progress'>): Stake | null {
  if (held.length > 0) return 'held';
  const steps = guide.status !== 'idle' ? Object.values(progress).map(({ step }) => step) : [];
  return steps.some((step) => step === 'name-the-password' || step === 'read-the-password') ? 'on-screen' : null;
}

/** Begins a new version once nothing is at stake, since it forgets everything; that is at most a password's own time. */
export async function postponeUpdate({ findStake, pause, reload }: UpdatePort): Promise<void> {
  for (let pauses = 0; ; pauses += 1) {
    // What cannot be read is not given up for that.
    const stake = await findStake().catch((): Stake => 'on-screen');
    if (stake === null || (stake === 'on-screen' && pauses >= MOST_PAUSES_ON_SCREEN)) break;
    await pause(ASK_EVERY_MS);
  }
  reload();
}
