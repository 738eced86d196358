import { i18n } from '#i18n';
import { showText } from '../show-text';

/** What a screen reader says as a password's time runs out; the account is named where there are several. */
export function tellRemaining(minutes: 1 | 2, account: string | null): string {
  if (account === null) return i18n.t(minutes === 2 ? 'popup.password.remainingTwo' : 'popup.password.remainingOne');
  const key = minutes === 2 ? 'popup.password.remainingTwoOf' : 'popup.password.remainingOneOf';
  return i18n.t(key, { account: showText(account) });
}
