/** A remaining time as `m:ss`, never below 0:00; whole seconds, rounded up, so that 0:00 means over. */
export function formatCountdown(remainingMs: number): string {
  const seconds = Math.max(0, Math.ceil(remainingMs / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/**
 * The minutes to announce aloud, or `null`: two and one, so that a screen reader is not spoken over every second.
 * It stays the same for a whole minute, so that a live region changes only when it becomes true.
 */
export function minutesToAnnounce(remainingMs: number): 1 | 2 | null {
  if (remainingMs <= 0 || remainingMs > 120_000) return null;
  return remainingMs <= 60_000 ? 1 : 2;
}
