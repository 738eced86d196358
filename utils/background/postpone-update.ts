/** What waiting with an update needs. */
export interface UpdatePort {
  /** How many passwords are held. Asked again and again: each question keeps the background awake. */
  countHeld: () => Promise<number>;
  /** Resolves after so many ms. */
  pause: (ms: number) => Promise<void>;
  /** Begins the new version. */
  reload: () => void;
}

/** Shorter than the time after which an idle background is stopped, and updated: 30 s. */
const ASK_EVERY_MS = 20_000;

/** Begins a new version once nothing is held, since it forgets everything; that is at most a password's own time. */
export async function postponeUpdate({ countHeld, pause, reload }: UpdatePort): Promise<void> {
  while ((await countHeld()) > 0) await pause(ASK_EVERY_MS);
  reload();
}
