import { i18n } from '#i18n';
import type { PopupActions } from '../../utils/popup/popup-actions';
import type { PopupState } from '../../utils/popup/popup-state';
import { Switch } from '../shared/Switch';
import { GuideProgress } from './GuideProgress';
import { ReadyQuestion } from './ReadyQuestion';

interface GuideSectionProps {
  state: PopupState;
  actions: PopupActions;
}

/** Starting, following and stopping the guide. */
export function GuideSection({ state, actions }: GuideSectionProps) {
  const { guide, passwords } = state;
  if (guide.status === 'idle') {
    return (
      <section class="card" aria-labelledby="guide">
        <h2 id="guide">{i18n.t('popup.guide.heading')}</h2>
        <p class="muted">{i18n.t('popup.guide.idle')}</p>
        <button type="button" class={passwords.length === 0 ? 'primary' : ''} onClick={actions.start}>
          {i18n.t('popup.guide.start')}
        </button>
      </section>
    );
  }
  const isRunning = guide.status === 'running';
  return (
    <section class="card" aria-labelledby="guide">
      <h2 id="guide">{i18n.t('popup.guide.heading')}</h2>
      {isRunning && guide.isAccountReady === null && <ReadyQuestion onAnswer={actions.answerReady} />}
      {isRunning ? (
        <GuideProgress progress={state.progress} />
      ) : (
        <p class="muted">{i18n.t('popup.guide.pausedHint')}</p>
      )}
      {canOfferSignIn(state) && (
        <button type="button" onClick={actions.openSignIn}>
          {i18n.t('popup.signIn.open')}
        </button>
      )}
      {isRunning && (
        <Switch
          label={i18n.t('popup.guide.doSteps')}
          hint={i18n.t('popup.guide.doStepsHint')}
          isOn={guide.doesSteps}
          onSwitch={actions.switchDoSteps}
        />
      )}
      <div class="row">
        <button type="button" class={isRunning ? '' : 'primary'} onClick={isRunning ? actions.pause : actions.resume}>
          {i18n.t(isRunning ? 'popup.guide.pause' : 'popup.guide.resume')}
        </button>
        <button type="button" onClick={actions.stop}>
          {i18n.t('popup.guide.stop')}
        </button>
      </div>
    </section>
  );
}

/** Before there is a password, and away from the service account's own pages: the way to where one is made. */
function canOfferSignIn({ guide, page, passwords, progress, isPrivateAllowed }: PopupState): boolean {
  const isReady = guide.status === 'running' && guide.isAccountReady === true;
  const isElsewhere = page.kind === 'other' || page.kind === 'x360cloud' || page.kind === 'portal';
  const isPrepared = progress?.step === 'sign-in-private';
  return isReady && (isElsewhere || isPrepared) && passwords.length === 0 && isPrivateAllowed;
}
