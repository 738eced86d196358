import { i18n } from '#i18n';
import { Breakable } from '../../../components/Breakable';
import type { HeldPassword } from '../../journey/held-password';
import type { Notice, PopupState } from '../../messages/popup-state';
import { AccountQuestion } from './AccountQuestion';
import { Countdown } from './Countdown';
import { chooseDestination } from './choose-destination';
import { DestinationChoice } from './DestinationChoice';
import { PasswordValue } from './PasswordValue';
import type { PopupActions } from './popup-actions';
import type { PopupModel, ToldThere } from './popup-model';
import { SendControls } from './SendControls';
import { tellDelivery } from './tell-delivery';

/** A held password, and what the popup knows besides. */
export interface PasswordProps {
  password: HeldPassword;
  state: PopupState;
  model: PopupModel;
  now: number;
  actions: PopupActions;
}

/** What there is to know and to do of one held password: where it goes, how far it has come, how long it stays. */
export function PasswordActs({ password, state, model, now, actions }: PasswordProps) {
  const { id, account, certainty, delivery } = password;
  const destination = chooseDestination(password, state.destinations, model.choices[id]);
  const isNeeded = destination?.sight.kind !== 'authorization';
  const warning = model.warning?.passwordId === id ? model.warning : null;
  const waitingSend = state.waitingSend?.passwordId === id ? state.waitingSend : null;
  const told = isSaidAlready(password, state.notice, model.told) ? null : tellDelivery(delivery);
  const delivered = told && (
    <p class={`told ${told.tone}`}>
      <Breakable text={told.text} />
    </p>
  );
  // What comes of the click on Send comes up below it, so that the button stays where it was pressed.
  const isBelow = delivery.kind === 'sending' || delivery.kind === 'filled';
  const onForget = (): void => actions.forget(password);
  return (
    <>
      {certainty === 'check' && <p class="told warning">{i18n.t('popup.password.check')}</p>}
      {account === null && <AccountQuestion id={id} onName={(named) => actions.nameAccount(id, named)} />}
      {!isBelow && delivered}
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
        waitingMs={waitingSend && waitingSend.until - now}
        onSend={(to, order) => actions.send(id, to, order)}
        onCancel={actions.dropWarning}
        onDecline={actions.declineForm}
        onShow={actions.showForm}
        onForget={onForget}
      />
      {isBelow && delivered}
      <PasswordValue
        value={model.revealed?.id === id ? model.revealed.value : null}
        onShow={() => actions.reveal(id)}
        onHide={actions.hide}
        onForget={isNeeded ? onForget : null}
      />
      <Countdown password={password} isOnly={state.passwords.length === 1} now={now} />
    </>
  );
}

/** What the status region has just said of a hand-over is not said twice; what a form lacks is said here alone. */
function isSaidAlready({ id, delivery }: HeldPassword, notice: Notice | null, told: ToldThere | null): boolean {
  if (delivery.kind === 'refused') return notice?.kind === 'refused' && told?.about === 'notice';
  if (delivery.kind !== 'filled' || delivery.missing?.length || typeof told?.about !== 'object') return false;
  return told.about.filled === id && told.about.tenant === delivery.tenant;
}
