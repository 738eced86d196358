import type { Courier } from './handlers';

/** The screen was locked: every password is forgotten, unless the administrator's policy says otherwise. */
export async function lockScreen({ ports, store }: Courier): Promise<void> {
  const { forgetsOnLock } = await ports.settings();
  if (forgetsOnLock) await store.apply({ type: 'screen-locked' });
}
