import { i18n } from '#i18n';
import { compareTenants } from '../../journey/compare-tenants';
import type { FormSight } from '../../journey/form-sight';
import type { HeldPassword } from '../../journey/held-password';
import type { Asking, Destination } from '../../messages/popup-state';
import { canSendTo } from './choose-destination';
import { formatCountdown } from './countdown';
import { FormChoices } from './FormChoices';
import { FormQuestion } from './FormQuestion';
import { FormWarning } from './FormWarning';
import type { GivenYes, SendOrder, SendWarning } from './popup-model';
import { tellDestination } from './tell-sight';

interface SendControlsProps {
  password: HeldPassword;
  destination: Destination | null;
  hasDestinations: boolean;
  warning: SendWarning | null;
  /** The question about this password's form that stands. */
  asking: Asking | null;
  given: GivenYes | null;
  /** How long the hand-over still waits for its form, in ms; `null` when none waits. */
  waitingMs: number | null;
  onSend: (destination: Destination, order: SendOrder) => void;
  onCancel: () => void;
  onDecline: () => void;
  onShow: () => void;
  onForget: () => void;
}

/** How the reason looks that is not said quietly: the comparison above shows what a form is, and is not written twice. */
const LOOKS: Partial<Record<FormSight['kind'], string>> = {
  credentials: 'visually-hidden',
  authorization: 'told info',
};

/** The one click that hands the password over; in its place a warning, a question or a choice, where there is one. */
export function SendControls(props: SendControlsProps) {
  const { password, destination, hasDestinations, waitingMs } = props;
  if (!hasDestinations) return null;
  const reasonId = `send-reason-${password.id}`;
  const isWaiting = waitingMs !== null && waitingMs > 0;
  // While a form is waited for, and once one was submitted, no open form is no reason to send.
  const isPending = isWaiting || password.delivery.kind === 'submitted';
  const reason = destination ? tellDestination(destination) : i18n.t('popup.destination.choose');
  const isBesideThePoint = isPending && destination?.view !== null && destination?.sight.kind === 'none';
  const look = LOOKS[destination?.sight.kind ?? 'none'] ?? 'muted';
  return (
    <div class="send">
      <p class={look} id={reasonId} hidden={isBesideThePoint}>
        {reason}
      </p>
      <div class="next">
        <NextAct {...props} reasonId={reasonId} isWaiting={isWaiting} />
      </div>
      {isWaiting && (
        <p class="told info">{i18n.t('popup.destination.waiting', { time: formatCountdown(waitingMs) })}</p>
      )}
    </div>
  );
}

type NextActProps = SendControlsProps & { reasonId: string; isWaiting: boolean };

/** The one thing that is next: while something is asked, nothing else can be pressed in its place. */
function NextAct(props: NextActProps) {
  const { destination, warning, asking, reasonId, onSend, onCancel, onDecline, onShow, onForget } = props;
  if (warning && destination?.tabId === warning.tabId) {
    const order = { form: warning.form, confirmed: [...givenFor(props), warning.outcome] };
    return <FormWarning warning={warning} onConfirm={() => onSend(destination, order)} onCancel={onCancel} />;
  }
  if (asking && destination?.tabId === asking.tabId && destination.view === asking.view) {
    const { question } = asking;
    const order = { form: question.form, confirmed: [...givenFor(props), question] };
    return (
      <FormQuestion
        question={question}
        onConfirm={() => onSend(destination, order)}
        onDecline={onDecline}
        onShow={destination.isActive ? null : onShow}
      />
    );
  }
  if (destination?.sight.kind === 'authorization') {
    return (
      <button type="button" class="primary" aria-describedby={reasonId} onClick={onForget}>
        {i18n.t('popup.password.forget')}
      </button>
    );
  }
  if (destination?.sight.kind === 'several') {
    const choose = (form: string) => onSend(destination, { form, confirmed: [] });
    return <FormChoices choices={destination.sight.choices} reasonId={reasonId} onChoose={choose} />;
  }
  return <SendButton {...props} />;
}

function SendButton({ password, destination, isWaiting, reasonId, onSend }: NextActProps) {
  const { kind } = password.delivery;
  const isCalm = kind === 'filled' || kind === 'submitted' || isWaiting || isDangerous(password, destination);
  return (
    <button
      type="button"
      class={isCalm ? '' : 'primary'}
      disabled={destination === null || !canSendTo(destination)}
      aria-describedby={reasonId}
      onClick={() => destination && onSend(destination, { form: null, confirmed: [] })}
    >
      {i18n.t(kind === 'refused' || kind === 'submitted' ? 'popup.password.sendAgain' : 'popup.password.send')}
    </button>
  );
}

/** Another tenant's form, or one that sends elsewhere, is never what a person is led to. */
function isDangerous({ account }: HeldPassword, destination: Destination | null): boolean {
  if (destination?.sight.kind !== 'credentials') return false;
  const { tenant, foreignTarget } = destination.sight;
  return foreignTarget !== null || compareTenants(account, tenant) === 'different';
}

function givenFor({ given, destination }: NextActProps): GivenYes['warnings'] {
  const isSame = given && given.tabId === destination?.tabId && given.view === destination.view;
  return isSame ? given.warnings : [];
}
