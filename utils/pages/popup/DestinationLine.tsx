import { i18n } from '#i18n';
import type { Destination } from '../../messages/popup-state';
import { showText } from '../show-text';

/** An open x360Cloud page by its title, host and organization. */
export function DestinationLine({ destination }: { destination: Destination }) {
  const { title, host, organization, isHere, isPrivate } = destination;
  const marks = [isHere && i18n.t('popup.destination.here'), isPrivate && i18n.t('popup.destination.private')].filter(
    (mark) => typeof mark === 'string',
  );
  return (
    <span class="line">
      <strong>
        <bdi>{showText(title, 80) || i18n.t('popup.destination.untitled')}</bdi>
      </strong>
      <span class="facts muted">
        <span>
          <bdi>{host}</bdi>
          {marks.length > 0 && ` (${marks.join(', ')})`}
        </span>
        {organization !== null && <bdi>{showText(organization, 80)}</bdi>}
      </span>
    </span>
  );
}
