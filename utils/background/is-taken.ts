import type { VaultEntry } from '../vault/vault';
import type { CourierState } from './courier-state';
import { findDocument } from './find-document';

type Views = Pick<CourierState, 'views'>;
type Sent = Pick<VaultEntry, 'delivery'>;

/**
 * Whether x360Cloud took a password as far as can be known without a word of it: its form was sent, nothing else has come
 * between, and no login or the like stands there, which took nothing.
 */
export function isTaken({ views }: Views, { delivery }: Sent): boolean {
  if (delivery.kind !== 'submitted' || delivery.isUnsure) return false;
  return findDocument({ views }, delivery.view)?.told?.sight.kind !== 'not-ours';
}

/** The same where no page follows: a form that still stood there to the end was not answered. */
export function isTakenAway(state: Views, sent: Sent): boolean {
  const { delivery } = sent;
  const isStanding = 'view' in delivery && findDocument(state, delivery.view)?.told?.sight.kind === 'credentials';
  return isTaken(state, sent) && !isStanding;
}
