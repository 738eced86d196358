import type { PracticeSites } from '../../practice/server.ts';

/** What both sides of the hand-over recorded. */
export interface HandOverRecord {
  shown: PracticeSites['microsoft']['shown'];
  received: PracticeSites['x360cloud']['received'];
  /** What other forms of x360Cloud received. */
  elsewhere: readonly unknown[];
}

/** What the practice sites recorded so far. */
export function recordOf({ microsoft, x360cloud }: Pick<PracticeSites, 'microsoft' | 'x360cloud'>): HandOverRecord {
  return { shown: microsoft.shown, received: x360cloud.received, elsewhere: x360cloud.elsewhere };
}

/**
 * Compares what x360Cloud received with what Microsoft showed.
 *
 * @returns what is wrong, in sentences that hold no password; none when all is well.
 */
export function judgeHandOver(record: HandOverRecord): string[] {
  const [shown, ...otherShown] = record.shown;
  const [received, ...otherReceived] = record.received;
  if (!shown || otherShown.length > 0) return [`Microsoft showed ${record.shown.length} passwords instead of one.`];
  if (!received || otherReceived.length > 0) {
    return [`x360Cloud received credentials ${record.received.length} times instead of once.`];
  }
  const tenant = shown.account.slice(shown.account.indexOf('@') + 1);
  return [
    ...(received.password === shown.password ? [] : ['x360Cloud received another password than Microsoft showed.']),
    ...(received.confirm === shown.password ? [] : ['The confirmation differs from the password.']),
    ...(received.email === shown.account ? [] : [`x360Cloud received ${received.email} instead of ${shown.account}.`]),
    ...(received.tenant === tenant ? [] : [`The form of ${received.tenant} was filled instead of ${tenant}'s.`]),
    ...(record.elsewhere.length === 0 ? [] : ['Another form of x360Cloud received something.']),
  ];
}
