import { i18n } from '#i18n';
import type { HeldPassword } from '../../journey/held-password';
import { showText } from '../show-text';

/** What is to be done at Microsoft once passwords are forgotten here, by the names that they have there. */
export function tellForgotten([first, ...more]: readonly HeldPassword[], isUnused: boolean): string {
  if (!first || more.length > 0) return i18n.t('popup.told.allForgotten');
  const name = showText(first.name);
  if (!isUnused) return i18n.t('popup.told.forgotten', [name]);
  return first.account === null
    ? i18n.t('popup.told.forgottenUnknown', [name])
    : i18n.t('popup.told.forgottenUnused', [name, showText(first.account)]);
}
