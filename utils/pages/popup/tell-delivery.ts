import { i18n } from '#i18n';
import type { Delivery } from '../../journey/held-password';
import type { Told } from '../../journey/told';
import { LONGEST_QUOTE, showText } from '../show-text';

/** How far a password's hand-over has come; `null` before it began. */
export function tellDelivery(delivery: Delivery): Told | null {
  switch (delivery.kind) {
    case 'none':
      return null;
    case 'filled':
      return { text: filledText(delivery.tenant), tone: 'good' };
    case 'submitted':
      return { text: submittedText(delivery.tenant), tone: 'good' };
    case 'refused':
      return {
        text: i18n.t('popup.password.refused', { text: showText(delivery.text, LONGEST_QUOTE) }),
        tone: 'warning',
      };
  }
}

function filledText(tenant: string | null): string {
  if (tenant === null) return i18n.t('popup.password.filled');
  return i18n.t('popup.password.filledIn', { tenant: showText(tenant) });
}

function submittedText(tenant: string | null): string {
  if (tenant === null) return i18n.t('popup.password.submitted');
  return i18n.t('popup.password.submittedIn', { tenant: showText(tenant) });
}
