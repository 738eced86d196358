import { i18n } from '#i18n';
import type { SendOutcome } from '../../journey/outcomes';
import type { Told } from '../../journey/told';
import { showText } from '../show-text';
import { tellQuestion } from './tell-question';
import { tellSight } from './tell-sight';

/** What became of "Send to x360Cloud", and the next act. Filled is never called accepted: x360Cloud tries it later. */
export function tellSend(outcome: SendOutcome): Told {
  switch (outcome.kind) {
    case 'filled':
      return { text: filledText(outcome), tone: 'good' };
    case 'guiding':
      return { text: i18n.t('popup.outcome.guiding'), tone: 'info' };
    case 'swallowed':
      return { text: swallowedText(outcome.field), tone: 'warning' };
    case 'too-short':
      return { text: i18n.t('popup.outcome.tooShort', { count: outcome.maxLength }), tone: 'warning' };
    case 'unfit':
      return { text: i18n.t('popup.outcome.unfit'), tone: 'warning' };
    case 'gone':
      return { text: i18n.t('popup.outcome.gone'), tone: 'warning' };
    case 'other-tenant':
      return { text: otherTenantText(outcome), tone: 'warning' };
    case 'foreign-target':
      return { text: i18n.t('popup.outcome.foreignTarget', { origin: showText(outcome.origin) }), tone: 'warning' };
    case 'other-tenant-elsewhere':
      return { text: otherElsewhereText(outcome), tone: 'warning' };
    case 'ask-form':
      return { text: tellQuestion(outcome), tone: 'info' };
    case 'not-a-form':
      return { text: tellSight(outcome.sight), tone: 'warning' };
    case 'tab-changed':
      return { text: i18n.t('popup.outcome.tabChanged'), tone: 'warning' };
    case 'expired':
      return { text: i18n.t('popup.outcome.expired'), tone: 'warning' };
  }
}

function filledText({ tenant, replaced, submit }: Extract<SendOutcome, { kind: 'filled' }>): string {
  const texts = [
    tenant === null ? i18n.t('popup.outcome.filled') : i18n.t('popup.outcome.filledIn', { tenant: showText(tenant) }),
  ];
  if (replaced !== null) texts.push(i18n.t('popup.outcome.replaced', { address: showText(replaced) }));
  texts.push(i18n.t(submit === 'disabled' ? 'popup.outcome.submitDisabled' : 'popup.outcome.thenSubmit'));
  return texts.join(' ');
}

function swallowedText(field: Extract<SendOutcome, { kind: 'swallowed' }>['field']): string {
  switch (field) {
    case 'email':
      return i18n.t('popup.outcome.swallowedEmail');
    case 'password':
      return i18n.t('popup.outcome.swallowedPassword');
    case 'confirm':
      return i18n.t('popup.outcome.swallowedConfirm');
  }
}

function otherTenantText({ account, tenant }: Extract<SendOutcome, { kind: 'other-tenant' }>): string {
  return i18n.t('popup.outcome.otherTenant', { account: showText(account), tenant: showText(tenant) });
}

function otherElsewhereText({ tenant, origin }: Extract<SendOutcome, { kind: 'other-tenant-elsewhere' }>): string {
  return i18n.t('popup.outcome.otherTenantElsewhere', { tenant: showText(tenant), origin: showText(origin) });
}
