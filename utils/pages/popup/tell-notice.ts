import { i18n } from '#i18n';
import type { LostReason } from '../../journey/overlay-view';
import type { Told } from '../../journey/told';
import type { Notice } from '../../messages/popup-state';
import { LONGEST_QUOTE, showText } from '../show-text';
import { tellRead } from './tell-read';
import { tellSend } from './tell-send';

const LOST_WORDS = {
  removed: 'popup.notice.overlayRemoved',
  hidden: 'popup.notice.overlayHidden',
  covered: 'popup.notice.overlayCovered',
} as const satisfies Record<LostReason, string>;

/** What happened while the popup was closed. */
export function tellNotice(notice: Notice): Told {
  switch (notice.kind) {
    case 'expired':
      return {
        text: i18n.t(notice.mayBeUsed ? 'popup.notice.expiredInForm' : 'popup.notice.expired'),
        tone: 'warning',
      };
    case 'locked':
      return { text: i18n.t(notice.mayBeUsed ? 'popup.notice.lockedInForm' : 'popup.notice.locked'), tone: 'warning' };
    case 'damaged':
      return { text: i18n.t('popup.notice.damaged'), tone: 'warning' };
    case 'full':
      return { text: i18n.t('popup.notice.full'), tone: 'warning' };
    case 'hand-over-left':
      return { text: i18n.t('popup.notice.handOverLeft'), tone: 'warning' };
    case 'hand-over-replaced':
      return { text: i18n.t('popup.notice.handOverReplaced'), tone: 'warning' };
    case 'overlay-lost':
      return { text: i18n.t(LOST_WORDS[notice.reason]), tone: 'warning' };
    case 'updated':
      return { text: i18n.t('popup.notice.updated'), tone: 'warning' };
    case 'delivered':
      return { text: i18n.t('popup.notice.delivered'), tone: 'good' };
    case 'hand-over-lapsed':
      return { text: i18n.t('popup.notice.handOverLapsed'), tone: 'warning' };
    case 'hand-over-stopped':
      return tellSend(notice.outcome);
    case 'selection-refused':
      return tellRead(notice.outcome);
    case 'form-emptied':
      return { text: i18n.t('popup.notice.formEmptied'), tone: 'warning' };
    case 'form-left':
      return { text: i18n.t('popup.notice.formLeft'), tone: 'warning' };
    case 'refused':
      return { text: i18n.t('popup.notice.refused', { text: showText(notice.text, LONGEST_QUOTE) }), tone: 'warning' };
  }
}
