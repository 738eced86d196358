import { i18n } from '#i18n';
import type { GuideSettings } from '../../journey/guide-settings';
import { phaseOf } from '../../journey/step-ids';
import type { PopupState } from '../../messages/popup-state';
import type { BrowserName } from './browser-name';
import { canOfferSignIn, GuideSection } from './GuideSection';
import { PageActions } from './PageActions';
import { PageNote } from './PageNote';
import { PasswordCard } from './PasswordCard';
import { PermissionRequest } from './PermissionRequest';
import { PopupFooter } from './PopupFooter';
import { PrivateHint } from './PrivateHint';
import type { PopupActions } from './popup-actions';
import type { PopupModel } from './popup-model';
import { TicketNote } from './TicketNote';
import { tellQuestion } from './tell-question';

interface PopupProps {
  model: PopupModel;
  /** Epoch ms. */
  now: number;
  actions: PopupActions;
  browserName: BrowserName;
  /** Opens the page report; without it there is no such button. */
  onReport?: (() => void) | undefined;
  onKeepOpen?: (() => void) | undefined;
}

/** The toolbar popup. */
export function Popup({ model, now, actions, browserName, onReport, onKeepOpen }: PopupProps) {
  const { state, told } = model;
  return (
    <div class="popup">
      <PopupHeader status={state?.guide.status ?? 'idle'} />
      <main aria-busy={state === null}>
        <p role="status" class={isSaidBelow(model) ? 'visually-hidden' : `told ${told?.tone ?? 'info'}`}>
          {told?.text}
        </p>
        {state && canDelete(state) && (
          <button type="button" onClick={actions.openSignIn}>
            {i18n.t('popup.signIn.open')}
          </button>
        )}
        {state && <TicketNote state={state} onCopy={actions.copyTicketNote} />}
        {!state && !told && <p class="moment muted">{i18n.t('popup.moment')}</p>}
        {state && (
          <PageNote
            page={state.page}
            isTarget={state.passwords.length > 0 && state.destinations.length === 0}
            onAddAddress={actions.addAddress}
          />
        )}
        {state && <PermissionRequest origins={originsToAsk(state)} onAllow={actions.allowOrigins} />}
        {state?.passwords.map((password) => (
          <PasswordCard
            key={password.id}
            password={password}
            isOnly={state.passwords.length === 1}
            state={state}
            model={model}
            now={now}
            actions={actions}
          />
        ))}
        {state && state.passwords.length > 1 && (
          <button type="button" class="quiet danger" onClick={actions.forgetAll}>
            {i18n.t('popup.password.forgetAll')}
          </button>
        )}
        {state && <GuideSection state={state} actions={actions} />}
        {state && canHavePassword(state) && (
          <PageActions
            isGuideIdle={state.guide.status === 'idle'}
            isBeside={state.passwords.length > 0}
            actions={actions}
          />
        )}
        {state && !state.isPrivateAllowed && state.passwords.length === 0 && (
          <PrivateHint browserName={browserName} onOpen={actions.openExtensionPage} />
        )}
      </main>
      <PopupFooter onOptions={actions.openOptions} onReport={state ? onReport : undefined} onKeepOpen={onKeepOpen} />
    </div>
  );
}

/** What was forgotten unused is still valid at Microsoft: the way to where it is deleted, unless the guide offers it anyway. */
function canDelete(state: PopupState): boolean {
  const isGone = ['locked', 'expired', 'damaged'].includes(state.notice?.kind ?? '');
  return isGone && state.isPrivateAllowed && !canOfferSignIn(state);
}

/** A warning and a question stand in sight beside their answers. */
function isSaidBelow({ state, told, warning }: PopupModel): boolean {
  const question = state?.asking && tellQuestion(state.asking.question);
  return told !== null && (told.text === warning?.text || told.text === question);
}

/** Microsoft's pages, apart from those on which an account is only prepared. */
function canHavePassword({ page, progress }: PopupState): boolean {
  return page.kind === 'microsoft' && (progress === null || phaseOf(progress.step) !== 'prepare');
}

function originsToAsk({ missingOrigins, page }: PopupState): string[] {
  return page.kind === 'grantable' ? [...new Set([...page.origins, ...missingOrigins])] : missingOrigins;
}

/** The product's name, and whether the guide runs. */
function PopupHeader({ status }: { status: GuideSettings['status'] }) {
  return (
    <header>
      <img src="/icon.svg" alt="" width="24" height="24" />
      <h1>{i18n.t('extension.name')}</h1>
      {status !== 'idle' && (
        <span class={`chip ${status}`}>
          {i18n.t(status === 'running' ? 'popup.guide.running' : 'popup.guide.paused')}
        </span>
      )}
    </header>
  );
}
