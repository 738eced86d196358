import { i18n } from '#i18n';
import { Switch } from '../../../components/Switch';
import { accountOnItsWay } from '../../journey/held-password';
import { domainOf } from '../../journey/read-domains';
import { phaseOf } from '../../journey/step-ids';
import type { PopupState } from '../../messages/popup-state';
import { GuideProgress } from './GuideProgress';
import { inFront } from './open-password';
import type { PopupActions } from './popup-actions';
import { StartGuide } from './StartGuide';
import { isWithheld, originsToAsk } from './withheld';

interface GuideSectionProps {
  state: PopupState;
  /** Something else is the next act. */
  isLater: boolean;
  actions: PopupActions;
}

/** Starting, following and stopping the guide. */
export function GuideSection({ state, isLater, actions }: GuideSectionProps) {
  const { guide, page, progress } = state;
  const origins = originsToAsk(state);
  // One thing is next: what is held goes on first. Starting asks for what the browser withholds; going on does not.
  const isNext = state.passwords.length === 0 && !isLater;
  const wayOn = isNext && origins.length === 0 ? 'primary' : '';
  // Beside a held password the guide takes little room.
  const isBeside = state.passwords.length > 0;
  const frame = { class: isBeside ? 'beside' : 'card', 'aria-labelledby': 'guide' };
  const heading = (
    <h2 id="guide" class={isBeside ? 'visually-hidden' : ''}>
      {i18n.t('popup.guide.heading')}
    </h2>
  );
  if (guide.status === 'idle') {
    return (
      <section {...frame}>
        {heading}
        {!isBeside && <p class="muted">{i18n.t('popup.guide.idle')}</p>}
        <StartGuide
          isNext={isNext}
          isBeside={isBeside}
          origins={origins}
          toPrepare={state.missingToPrepare}
          actions={actions}
        />
      </section>
    );
  }
  const isRunning = guide.status === 'running';
  const isDone = isJourneyDone(state);
  const isNeeded = !inFront(state).some(({ sight }) => sight.kind === 'authorization');
  return (
    <section {...frame}>
      {heading}
      {isDone && <p class="step">{i18n.t('popup.guide.done')}</p>}
      {isRunning && !isDone && (
        <GuideProgress
          progress={isNeeded ? progressOf(state) : progress}
          tenant={tenantOf(state)}
          page={isWithheld(state) ? 'grantable' : page.kind}
          isBeside={isBeside}
          isNeeded={isNeeded}
        />
      )}
      {!isRunning && <p class="muted">{i18n.t('popup.guide.pausedHint')}</p>}
      {isDone && (
        <button type="button" class="primary" onClick={actions.nextClient}>
          {i18n.t('popup.guide.nextClient')}
        </button>
      )}
      {canOfferAdminCenter(state) && !isDone && (
        <button type="button" class={wayOn} onClick={actions.openAdminCenter}>
          {i18n.t('popup.adminCenter.open')}
        </button>
      )}
      {canOfferSignIn(state) && !isLater && (
        <button type="button" class={wayOn} onClick={actions.openSignIn}>
          {i18n.t('popup.signIn.open')}
        </button>
      )}
      {isRunning && !isDone && (
        <Switch
          label={i18n.t('popup.guide.doSteps')}
          hint={i18n.t('popup.guide.doStepsHint')}
          isHintHidden={isBeside}
          isOn={guide.doesSteps}
          onSwitch={actions.switchDoSteps}
        />
      )}
      {isRunning && !isDone && !isBeside && (
        <button type="button" class="quiet" onClick={() => actions.answerReady(guide.isAccountReady === false)}>
          {i18n.t(guide.isAccountReady === false ? 'popup.guide.accountReady' : 'popup.guide.prepare')}
        </button>
      )}
      <div class="row">
        <button
          type="button"
          class={!isRunning && isNext && origins.length === 0 ? 'primary' : ''}
          onClick={isRunning ? actions.pause : actions.resume}
        >
          {i18n.t(isRunning ? 'popup.guide.pause' : 'popup.guide.resume')}
        </button>
        <button type="button" onClick={actions.stop}>
          {i18n.t('popup.guide.stop')}
        </button>
      </div>
    </section>
  );
}

/** Whose password is on its way: the one that waits for its form, or the only one. */
function tenantOf({ waitingSend, passwords }: PopupState): string | null {
  const account = accountOnItsWay(passwords, waitingSend);
  return account && domainOf(account);
}

/** Without a password there is nothing to transfer: what is next is the way to one, whatever the page in front serves. */
function progressOf({ guide, passwords, progress }: PopupState): PopupState['progress'] {
  const isEarly = progress !== null && passwords.length === 0 && phaseOf(progress.step) === 'transfer';
  return isEarly ? { step: guide.preparing ?? 'sign-in-private', state: 'pointing' } : progress;
}

/** The hand-over is done and no other journey was begun. */
function isJourneyDone({ guide, isDelivered, progress }: PopupState): boolean {
  return guide.status === 'running' && isDelivered && (progress === null || progress.step === 'submit');
}

/** Before there is a password, and away from the service account's own pages: the way to where one is made. */
export function canOfferSignIn(state: PopupState): boolean {
  const { guide, page, passwords, progress, isPrivateAllowed } = state;
  const isReady = guide.status === 'running' && guide.isAccountReady === true && !isJourneyDone(state);
  const isPrepared = progress?.step === 'sign-in-private';
  return isReady && (isElsewhere(page) || isPrepared) && passwords.length === 0 && isPrivateAllowed;
}

/** While the account is being prepared, and away from Microsoft's pages: the way to where that is done. */
function canOfferAdminCenter({ guide, page, passwords }: PopupState): boolean {
  const isPreparing = guide.status === 'running' && guide.isAccountReady === false;
  return isPreparing && isElsewhere(page) && passwords.length === 0;
}

function isElsewhere({ kind }: PopupState['page']): boolean {
  return kind === 'other' || kind === 'untold' || kind === 'x360cloud' || kind === 'portal';
}
