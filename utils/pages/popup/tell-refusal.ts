import { i18n } from '#i18n';
import type { Told } from '../../journey/told';
import type { Refusal } from '../../messages/contract';

/** Why a request came to nothing, and what to do. */
export function tellRefusal(refusal: Refusal): Told {
  return { text: refusalText(refusal), tone: 'warning' };
}

function refusalText(refusal: Refusal): string {
  switch (refusal) {
    case 'malformed':
      return i18n.t('popup.refusal.malformed');
    case 'not-allowed':
      return i18n.t('popup.refusal.notAllowed');
    case 'full':
      return i18n.t('popup.read.full');
    case 'too-many':
      return i18n.t('popup.refusal.tooMany');
    case 'gone':
      return i18n.t('popup.refusal.gone');
    case 'failed':
      return i18n.t('popup.refusal.failed');
  }
}
