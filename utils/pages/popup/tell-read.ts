import { i18n } from '#i18n';
import type { ReadOutcome } from '../../journey/outcomes';
import type { Told } from '../../journey/told';
import { showText } from '../show-text';

/** What became of an order to read the page or the selection. */
export function tellRead(outcome: ReadOutcome): Told {
  switch (outcome.kind) {
    case 'held':
      return outcome.certainty === 'sure'
        ? { text: i18n.t('popup.read.held'), tone: 'good' }
        : { text: i18n.t('popup.read.heldCheck'), tone: 'warning' };
    case 'several':
      return { text: i18n.t('popup.read.several'), tone: 'warning' };
    case 'full':
      return { text: i18n.t('popup.read.full'), tone: 'warning' };
    case 'none':
      return { text: i18n.t('popup.read.none'), tone: 'warning' };
    case 'frame':
      return { text: i18n.t('popup.read.frame'), tone: 'warning' };
    case 'wrong-page':
      return { text: wrongPageText(outcome.host), tone: 'warning' };
  }
}

function wrongPageText(host: string): string {
  return host ? i18n.t('popup.read.wrongPage', { host: showText(host) }) : i18n.t('popup.read.wrongPageUnnamed');
}
