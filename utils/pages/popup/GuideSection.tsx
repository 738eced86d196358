import { i18n } from '#i18n';
import { Switch } from '../../../components/Switch';
import type { PopupState } from '../../messages/popup-state';
import { GuideProgress } from './GuideProgress';
import type { PopupActions } from './popup-actions';
import { StartGuide } from './StartGuide';

interface GuideSectionProps {
  state: PopupState;
  actions: PopupActions;
}

/** Starting, following and stopping the guide. */
export function GuideSection({ state, actions }: GuideSectionProps) {
  const { guide, page, progress } = state;
  // One thing is next: what is held goes on first, and what the browser withholds is asked for first.
  const isNext = state.passwords.length === 0 && page.kind !== 'grantable' && state.missingOrigins.length === 0;
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
        <StartGuide isNext={isNext} isBeside={isBeside} actions={actions} />
      </section>
    );
  }
  const isRunning = guide.status === 'running';
  const isDone = isRunning && state.isDelivered && (progress === null || progress.step === 'submit');
  return (
    <section {...frame}>
      {heading}
      {isDone && <p class="step">{i18n.t('popup.guide.done')}</p>}
      {isRunning && !isDone && (
        <GuideProgress
          progress={progress}
          isAccountReady={guide.isAccountReady}
          tenant={tenantOf(state)}
          page={page.kind}
          isBeside={isBeside}
        />
      )}
      {!isRunning && <p class="muted">{i18n.t('popup.guide.pausedHint')}</p>}
      {canOfferAdminCenter(state) && (
        <button type="button" onClick={actions.openAdminCenter}>
          {i18n.t('popup.adminCenter.open')}
        </button>
      )}
      {canOfferSignIn(state) && (
        <button type="button" onClick={actions.openSignIn}>
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
          class={!isRunning && isNext ? 'primary' : ''}
          onClick={isRunning ? actions.pause : actions.resume}
        >
          {i18n.t(isRunning ? 'popup.guide.pause' : 'popup.guide.resume')}
        </button>
        <button type="button" class={isDone ? 'primary' : ''} onClick={actions.stop}>
          {i18n.t('popup.guide.stop')}
        </button>
      </div>
    </section>
  );
}

/** Whose password is on its way: the one that waits for its form, or the only one. */
function tenantOf({ handOver, passwords }: PopupState): string | null {
  const [only, ...more] = new Set(passwords.map(({ account }) => account));
  const account = handOver?.account ?? (more.length === 0 ? only : null) ?? null;
  return account && account.slice(account.lastIndexOf('@') + 1);
}

/** Before there is a password, and away from the service account's own pages: the way to where one is made. */
export function canOfferSignIn({ guide, page, passwords, progress, isPrivateAllowed }: PopupState): boolean {
  const isReady = guide.status === 'running' && guide.isAccountReady === true;
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
