import { i18n } from '#i18n';
import type { HeldPassword } from '../../journey/held-password';
import { showText } from '../show-text';
import { formatCountdown, minutesToAnnounce } from './countdown';

interface CountdownProps {
  password: HeldPassword;
  isOnly: boolean;
  now: number;
}

/** How long the password stays: seen every second, said aloud at two minutes and at one. */
export function Countdown({ password, isOnly, now }: CountdownProps) {
  const remainingMs = password.expiresAt - now;
  const isShort = minutesToAnnounce(remainingMs) !== null;
  return (
    <div class={`countdown ${isShort ? 'is-short' : ''}`}>
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
      <SpokenCountdown password={password} isOnly={isOnly} now={now} />
    </div>
  );
}

/** What is said aloud as the time runs out. */
export function SpokenCountdown({ password, isOnly, now }: CountdownProps) {
  const minutes = minutesToAnnounce(password.expiresAt - now);
  return (
    <span class="visually-hidden" aria-live="polite">
      {minutes !== null && tellRemaining(minutes, isOnly ? null : password.account)}
    </span>
  );
}

/** What a screen reader says as a password's time runs out; the account is named where there are several. */
function tellRemaining(minutes: 1 | 2, account: string | null): string {
  if (account === null) return i18n.t(minutes === 2 ? 'popup.password.remainingTwo' : 'popup.password.remainingOne');
  const key = minutes === 2 ? 'popup.password.remainingTwoOf' : 'popup.password.remainingOneOf';
  return i18n.t(key, { account: showText(account) });
}
