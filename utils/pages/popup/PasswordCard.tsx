import { i18n } from '#i18n';
import type { HeldPassword } from '../../journey/held-password';
import type { PopupState } from '../../messages/popup-state';
import { showText } from '../show-text';
import { AccountQuestion } from './AccountQuestion';
import { Countdown } from './Countdown';
import { chooseDestination } from './choose-destination';
import { DestinationChoice } from './DestinationChoice';
import { PasswordValue } from './PasswordValue';
import type { PopupActions } from './popup-actions';
import type { PopupModel } from './popup-model';
import { SendControls } from './SendControls';
import { tellDelivery } from './tell-delivery';
import { tellNotice } from './tell-notice';

interface PasswordCardProps {
  password: HeldPassword;
  isOnly: boolean;
  state: PopupState;
  model: PopupModel;
  now: number;
  actions: PopupActions;
}

/** One held password: whose it is, where it goes, and how long it stays. */
export function PasswordCard({ password, isOnly, state, model, now, actions }: PasswordCardProps) {
  const { id, account, certainty, delivery } = password;
  const destination = chooseDestination(password, state.destinations, model.choices[id]);
  const warning = model.warning?.passwordId === id ? model.warning : null;
  const handOver = state.handOver?.passwordId === id ? state.handOver : null;
  // What the status region has just said of it is not said twice.
  const isSaidAbove = state.notice?.kind === 'refused' && model.told?.text === tellNotice(state.notice).text;
  const delivered = delivery.kind === 'refused' && isSaidAbove ? null : tellDelivery(delivery);
  return (
    <section class="card password" aria-labelledby={`password-${id}`}>
      <h2 id={`password-${id}`}>
        {account === null
          ? i18n.t('popup.password.headingUnknown')
          : i18n.t('popup.password.headingOf', { account: showText(account) })}
      </h2>
      {certainty === 'check' && <p class="told warning">{i18n.t('popup.password.check')}</p>}
      {account === null && <AccountQuestion id={id} onName={(named) => actions.nameAccount(id, named)} />}
      {delivered && <p class={`told ${delivered.tone}`}>{delivered.text}</p>}
      {delivery.kind === 'submitted' && (
        <button type="button" class="primary" onClick={() => actions.confirmSaved(id)}>
          {i18n.t('popup.password.saved')}
        </button>
      )}
      <DestinationChoice
        password={password}
        destinations={state.destinations}
        destination={destination}
        onChoose={(tabId) => actions.chooseDestination(id, tabId)}
        onOpen={actions.openX360Cloud}
      />
      <SendControls
        password={password}
        destination={destination}
        hasDestinations={state.destinations.length > 0}
        warning={warning}
        asking={state.asking?.passwordId === id ? state.asking : null}
        given={model.given?.passwordId === id ? model.given : null}
        waitingMs={handOver && handOver.until - now}
        onSend={(to, order) => actions.send(id, to, order)}
        onCancel={actions.dropWarning}
        onDecline={actions.declineForm}
        onShow={actions.showForm}
      />
      <PasswordValue
        value={model.revealed?.id === id ? model.revealed.value : null}
        onShow={() => actions.reveal(id)}
        onHide={actions.hide}
        onForget={() => actions.forget(id)}
      />
      <Countdown password={password} isOnly={isOnly} now={now} />
    </section>
  );
}
