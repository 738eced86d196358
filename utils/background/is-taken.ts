import type { VaultEntry } from '../vault/vault';
import type { CourierState } from './courier-state';
import { viewOf } from './view-of';

/**
 * Whether x360Cloud took a password as far as can be known without a word of it: its form was sent, nothing else has come
 * between, and no login or the like stands there, which took nothing.
 */
export function isTaken({ views }: Pick<CourierState, 'views'>, { delivery }: Pick<VaultEntry, 'delivery'>): boolean {
  if (delivery.kind !== 'submitted' || delivery.isUnsure) return false;
  return viewOf({ views }, delivery.view)?.told?.sight.kind !== 'refused';
}
