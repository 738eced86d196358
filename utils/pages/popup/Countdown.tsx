import { i18n } from '#i18n';
import type { HeldPassword } from '../../journey/held-password';
import { showText } from '../show-text';
import { formatCountdown, minutesToAnnounce } from './countdown';
import { tellRemaining } from './tell-remaining';

interface CountdownProps {
  password: HeldPassword;
  isOnly: boolean;
  now: number;
}

/** How long the password stays: seen every second, said aloud at two minutes and at one. */
export function Countdown({ password, isOnly, now }: CountdownProps) {
  const remainingMs = password.expiresAt - now;
  const minutes = minutesToAnnounce(remainingMs);
  return (
    <div class={`countdown ${minutes === null ? '' : 'is-short'}`}>
      <span class="facts">
        <span>{i18n.t('popup.password.nameOf', { name: showText(password.name, 40) })}</span>
        <span class="time">
          {i18n.t('popup.password.remaining')} <span role="timer">{formatCountdown(remainingMs)}</span>
        </span>
      </span>
      <progress
        aria-hidden="true"
        value={Math.max(0, remainingMs)}
        max={Math.max(1, password.expiresAt - password.capturedAt)}
      />
      <span class="visually-hidden" aria-live="polite">
        {minutes !== null && tellRemaining(minutes, isOnly ? null : password.account)}
      </span>
    </div>
  );
}
