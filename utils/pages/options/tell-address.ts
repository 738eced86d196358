import { i18n } from '#i18n';
import type { AddressRefusal } from '../../settings/parse-address';

const REFUSAL_KEYS = {
  empty: 'options.refused.empty',
  'not-an-address': 'options.refused.notAnAddress',
  'not-secure': 'options.refused.notSecure',
  port: 'options.refused.port',
  'user-info': 'options.refused.userInfo',
  number: 'options.refused.number',
  local: 'options.refused.local',
  microsoft: 'options.refused.microsoft',
  portal: 'options.refused.portal',
  known: 'options.refused.known',
  added: 'options.refused.added',
} as const satisfies Record<AddressRefusal, string>;

/** Why an address was refused, and what to do. */
export function tellAddressRefusal(refusal: AddressRefusal): string {
  return i18n.t(REFUSAL_KEYS[refusal]);
}
