import { i18n } from '#i18n';
import type { HeldPassword } from '../../journey/held-password';
import type { Destination } from '../../messages/popup-state';
import { DestinationLine } from './DestinationLine';
import { TenantComparison } from './TenantComparison';

interface DestinationChoiceProps {
  password: HeldPassword;
  destinations: Destination[];
  destination: Destination | null;
  onChoose: (tabId: number) => void;
  onOpen: () => void;
}

/** The x360Cloud page that the password goes to: the only one, or one of several, or none yet. */
export function DestinationChoice({ password, destinations, destination, onChoose, onOpen }: DestinationChoiceProps) {
  if (destinations.length === 0) {
    return (
      <div class="destination">
        <p>{i18n.t('popup.destination.none')}</p>
        <button type="button" class="primary" onClick={onOpen}>
          {i18n.t('popup.destination.open')}
        </button>
      </div>
    );
  }
  const isOnly = destinations.length === 1 && destination !== null;
  return (
    <div class="destination">
      {isOnly ? (
        <DestinationLine destination={destination} />
      ) : (
        <fieldset>
          <legend>{i18n.t('popup.destination.question')}</legend>
          {destinations.map((open) => (
            <label key={open.tabId} class="choice">
              <input
                type="radio"
                name={`destination-${password.id}`}
                checked={open.tabId === destination?.tabId}
                onChange={() => onChoose(open.tabId)}
              />
              <DestinationLine destination={open} />
            </label>
          ))}
        </fieldset>
      )}
      {destination && <TenantComparison account={password.account} sight={destination.sight} />}
    </div>
  );
}
