import type { Ref } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Breakable } from '../../../components/Breakable';
import { showText } from '../show-text';
import { SpokenCountdown } from './Countdown';
import { formatCountdown } from './countdown';
import { PasswordActs, type PasswordProps } from './PasswordActs';
import { tellStanding } from './tell-delivery';

/** Several held passwords, one line each; at most one is open with its acts. */
export function PasswordList(props: Omit<PasswordProps, 'password'>) {
  const { state, model } = props;
  return (
    <ul class="held" aria-label={i18n.t('popup.password.list')}>
      {state.passwords.map((password) => (
        <PasswordEntry key={password.id} {...props} password={password} isOpen={model.open === password.id} />
      ))}
    </ul>
  );
}

/** One line: whose it is, how far it has come, how long it stays. A press opens and closes it. */
function PasswordEntry({ isOpen, ...props }: PasswordProps & { isOpen: boolean }) {
  const { password, now, actions } = props;
  const { id, account } = password;
  const name = account === null ? i18n.t('popup.password.headingUnknown') : showText(account);
  const place = useInSight(isOpen);
  return (
    <li class={`card password ${isOpen ? 'is-open' : ''}`} ref={place}>
      <div class="entry">
        <h2>
          <button
            type="button"
            class="quiet"
            aria-expanded={isOpen}
            aria-controls={isOpen ? `acts-${id}` : undefined}
            onClick={() => actions.open(isOpen ? null : id)}
          >
            <bdi>{isOpen ? <Breakable text={name} /> : name}</bdi>{' '}
            <span class="standing">{tellStanding(password)}</span>
          </button>
        </h2>
        {!isOpen && <span role="timer">{formatCountdown(password.expiresAt - now)}</span>}
      </div>
      {isOpen ? (
        <div class="acts" id={`acts-${id}`}>
          <PasswordActs {...props} />
        </div>
      ) : (
        <SpokenCountdown password={password} isOnly={false} now={now} />
      )}
    </li>
  );
}

/** Brings what was opened into sight within its list. */
function useInSight(isOpen: boolean): Ref<HTMLLIElement> {
  const place = useRef<HTMLLIElement>(null);
  useLayoutEffect(() => {
    if (isOpen) place.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);
  return place;
}
