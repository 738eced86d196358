import { i18n } from '#i18n';
import type { Destination } from '../../messages/popup-state';
import { showText } from '../show-text';
import { tellSight } from './tell-sight';

/** What stands in an open x360Cloud page, with a word of caution where its form would send elsewhere. */
export function tellDestination({ view, sight }: Destination): string {
  if (view === null) return i18n.t('popup.sight.noAnswer');
  const text = tellSight(sight);
  if (sight.kind !== 'credentials' || sight.foreignTarget === null) return text;
  return `${text}. ${i18n.t('popup.sight.foreign', { target: showText(sight.foreignTarget) })}`;
}
