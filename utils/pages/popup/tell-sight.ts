import { i18n } from '#i18n';
import type { FormSight, NotOursReason, OutOfReach, Why } from '../../journey/form-sight';
import type { Destination } from '../../messages/popup-state';
import { LONGEST_QUOTE, showText } from '../show-text';

const OUT_OF_REACH_WORDS = {
  frame: 'popup.sight.frame',
  'plain-text': 'popup.sight.plainText',
  'font-mask': 'popup.sight.fontMask',
  'read-only': 'popup.sight.readOnly',
  disabled: 'popup.sight.disabled',
  covered: 'popup.sight.covered',
} as const satisfies Record<OutOfReach, string>;

/** What stands in an x360Cloud page, and what to do where it cannot be filled. */
export function tellSight(sight: FormSight): string {
  switch (sight.kind) {
    case 'credentials':
      return sight.purpose === 'change' ? changeText(sight.tenant) : addText(sight.tenant);
    case 'several':
      return i18n.t('popup.sight.choose', { count: sight.choices.length });
    case 'authorization':
      return i18n.t('popup.sight.authorization');
    case 'not-ours':
      return [leftAloneText(sight.why), reasonText(sight.reason)].filter(Boolean).join(' ');
    case 'out-of-reach':
      return i18n.t(OUT_OF_REACH_WORDS[sight.what]);
    case 'none':
      return i18n.t('popup.sight.none');
  }
}

function changeText(tenant: string | null): string {
  if (tenant === null) return i18n.t('popup.sight.changeUnnamed');
  return i18n.t('popup.sight.change', { tenant: showText(tenant) });
}

function addText(tenant: string | null): string {
  return tenant === null ? i18n.t('popup.sight.add') : i18n.t('popup.sight.addFor', { tenant: showText(tenant) });
}

/** The page's own words that decided, so that nobody has to guess why. */
function leftAloneText({ words }: Why): string {
  return words ? i18n.t('popup.sight.leftAlone', { words: showText(words, LONGEST_QUOTE) }) : '';
}

function reasonText(reason: NotOursReason): string {
  switch (reason) {
    case 'login':
      return i18n.t('popup.sight.login');
    case 'create-user':
      return i18n.t('popup.sight.createUser');
    case 'registration':
      return i18n.t('popup.sight.registration');
    case 'reset':
      return i18n.t('popup.sight.reset');
    case 'code':
      return i18n.t('popup.sight.code');
    case 'portal':
      return i18n.t('popup.sight.portal');
    case 'other':
      return i18n.t('popup.sight.other');
  }
}

/** What stands in an open x360Cloud page, with a word of caution where its form would send elsewhere. */
export function tellDestination({ view, sight }: Destination): string {
  if (view === null) return i18n.t('popup.sight.noAnswer');
  const text = tellSight(sight);
  if (sight.kind !== 'credentials' || sight.foreignTarget === null) return text;
  return `${text}. ${i18n.t('popup.sight.foreign', { target: showText(sight.foreignTarget) })}`;
}
