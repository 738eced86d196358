import type { Courier } from './handlers';

/** The screen was locked: every password is forgotten, unless the administrator's policy says otherwise. */
export async function lockScreen({ ports, store }: Courier): Promise<void> {
  // Where no policy can be read, what is usual holds.
  const { forgetsOnLock } = await ports.settings().catch(() => ({ forgetsOnLock: true }));
  if (forgetsOnLock) await store.apply({ type: 'screen-locked' });
}
