import { i18n } from '#i18n';
import type { HeldPassword } from '../../journey/held-password';
import type { FormWarning } from '../../journey/outcomes';
import type { Destination } from '../../messages/popup-state';
import { canSendTo } from './choose-destination';
import { formatCountdown } from './countdown';
import type { SendWarning } from './popup-model';
import { tellDestination } from './tell-sight';

interface SendControlsProps {
  password: HeldPassword;
  destination: Destination | null;
  hasDestinations: boolean;
  warning: SendWarning | null;
  /** How long the hand-over still waits for its form, in ms; `null` when none waits. */
  waitingMs: number | null;
  onSend: (destination: Destination, confirmed: FormWarning | null) => void;
  onCancel: () => void;
}

/** The one click that hands the password over, and the second one after a warning. */
export function SendControls(props: SendControlsProps) {
  const { password, destination, hasDestinations, warning, waitingMs, onSend, onCancel } = props;
  if (!hasDestinations) return null;
  const { kind } = password.delivery;
  const hasBeenSent = kind === 'filled' || kind === 'submitted';
  const reasonId = `send-reason-${password.id}`;
  const isWaiting = waitingMs !== null && waitingMs > 0;
  const isCalm = hasBeenSent || isWaiting || warning !== null;
  // While a form is waited for, and once one was submitted, no open form is no reason to send.
  const isUnderWay = isWaiting || kind === 'submitted';
  const reason = destination ? tellDestination(destination) : i18n.t('popup.destination.choose');
  const isBesideThePoint = isUnderWay && destination?.view !== null && destination?.sight.kind === 'none';
  return (
    <div class="send">
      <p class="muted" id={reasonId} hidden={isBesideThePoint}>
        {reason}
      </p>
      {isWaiting && (
        <p class="told info">{i18n.t('popup.destination.waiting', { time: formatCountdown(waitingMs) })}</p>
      )}
      <button
        type="button"
        class={isCalm ? '' : 'primary'}
        disabled={destination === null || !canSendTo(destination)}
        aria-describedby={reasonId}
        onClick={() => destination && onSend(destination, null)}
      >
        {i18n.t(kind === 'refused' || kind === 'submitted' ? 'popup.password.sendAgain' : 'popup.password.send')}
      </button>
      {/* Below the first button, so that a double click never confirms by itself. */}
      {warning && destination?.tabId === warning.tabId && (
        <div class="row" role="group" aria-label={warning.text}>
          <button type="button" class="caution" onClick={() => onSend(destination, warning.outcome)}>
            {i18n.t('popup.password.sendAnyway')}
          </button>
          <button type="button" onClick={onCancel}>
            {i18n.t('popup.cancel')}
          </button>
        </div>
      )}
    </div>
  );
}
