import { i18n } from '#i18n';
import type { Delivery, HeldPassword, MissingPart } from '../../journey/held-password';
import type { Told } from '../../journey/told';
import { LONGEST_QUOTE, showText } from '../show-text';

const MISSING_WORDS = {
  email: 'popup.missing.email',
  password: 'popup.missing.password',
  confirm: 'popup.missing.confirm',
  submit: 'popup.missing.submit',
} as const satisfies Record<MissingPart, string>;

const STANDINGS = {
  none: 'popup.password.standing.held',
  sending: 'popup.password.standing.sending',
  filled: 'popup.password.standing.filled',
  submitted: 'popup.password.standing.submitted',
  refused: 'popup.password.standing.refused',
} as const satisfies Record<Delivery['kind'], string>;

/** How far a password has come, in a word. */
export function tellStanding({ delivery, certainty }: Pick<HeldPassword, 'delivery' | 'certainty'>): string {
  const isToCheck = delivery.kind === 'none' && certainty === 'check';
  return i18n.t(isToCheck ? 'popup.password.standing.check' : STANDINGS[delivery.kind]);
}

/** How far a password's hand-over has come; `null` before it began. */
export function tellDelivery(delivery: Delivery): Told | null {
  switch (delivery.kind) {
    case 'none':
      return null;
    case 'sending':
      return { text: i18n.t('popup.password.sending'), tone: 'info' };
    case 'filled':
      return tellFilled(delivery);
    case 'submitted':
      return { text: submittedText(delivery.tenant), tone: 'good' };
    case 'refused':
      return {
        text: i18n.t('popup.password.refused', { text: showText(delivery.text, LONGEST_QUOTE) }),
        tone: 'warning',
      };
  }
}

/** Filled is only what is whole: what the form still lacks is said. */
function tellFilled({ tenant, missing = [] }: Extract<Delivery, { kind: 'filled' }>): Told {
  const texts = [filledText(tenant), ...missing.map((part) => i18n.t(MISSING_WORDS[part]))];
  return { text: texts.join(' '), tone: missing.length === 0 ? 'good' : 'warning' };
}

function filledText(tenant: string | null): string {
  if (tenant === null) return i18n.t('popup.password.filled');
  return i18n.t('popup.password.filledIn', { tenant: showText(tenant) });
}

function submittedText(tenant: string | null): string {
  if (tenant === null) return i18n.t('popup.password.submitted');
  return i18n.t('popup.password.submittedIn', { tenant: showText(tenant) });
}
