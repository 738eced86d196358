import type { PracticeServer } from '../../practice/server.ts';

/**
 * Compares what x360Cloud received with what Microsoft showed.
 *
 * @returns what is wrong, in sentences that hold no password; none when all is well.
 */
export function judgeHandOver({ microsoft, x360cloud }: Pick<PracticeServer, 'microsoft' | 'x360cloud'>): string[] {
  const [shown, ...otherShown] = microsoft.shown;
  const [received, ...otherReceived] = x360cloud.received;
  if (!shown || otherShown.length > 0) return [`Microsoft showed ${microsoft.shown.length} passwords instead of one.`];
  if (!received || otherReceived.length > 0) {
    return [`x360Cloud received credentials ${x360cloud.received.length} times instead of once.`];
  }
  const tenant = shown.account.slice(shown.account.indexOf('@') + 1);
  return [
    ...(received.password === shown.password ? [] : ['x360Cloud received another password than Microsoft showed.']),
    ...(received.confirm === shown.password ? [] : ['The confirmation differs from the password.']),
    ...(received.email === shown.account ? [] : [`x360Cloud received ${received.email} instead of ${shown.account}.`]),
    ...(received.tenant === tenant ? [] : [`The form of ${received.tenant} was filled instead of ${tenant}'s.`]),
    ...(x360cloud.elsewhere.length === 0 ? [] : ['Another form of x360Cloud received something.']),
  ];
}
