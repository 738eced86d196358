import { i18n } from '#i18n';
import { Breakable } from '../../../components/Breakable';
import { Icon } from '../../../components/Icon';
import type { GuideSettings } from '../../journey/guide-settings';
import { phaseOf } from '../../journey/step-ids';
import type { PopupState } from '../../messages/popup-state';
import type { BrowserName } from '../browser-name';
import { canOfferSignIn, GuideSection } from './GuideSection';
import { PageActions } from './PageActions';
import { PageNote } from './PageNote';
import type { PasswordProps } from './PasswordActs';
import { PasswordCard } from './PasswordCard';
import { PasswordList } from './PasswordList';
import { PermissionRequest } from './PermissionRequest';
import { PopupFooter } from './PopupFooter';
import { PrivateHint } from './PrivateHint';
import type { PopupActions } from './popup-actions';
import type { PopupModel } from './popup-model';
import { dropRepeatedEnter, dropSecondClick } from './press-once';
import { TicketNote } from './TicketNote';
import { useNextFocus } from './use-next-focus';
import { isWithheld, originsToAsk } from './withheld';

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
  const root = useNextFocus();
  const isToDelete = model.isToDelete && state?.isPrivateAllowed === true;
  const isDeletionNext = isToDelete && state.passwords.length === 0;
  return (
    <div
      class={`popup ${state && state.passwords.length > 1 ? 'has-several' : ''}`}
      ref={root}
      onClickCapture={dropSecondClick}
      onKeyDownCapture={dropRepeatedEnter}
    >
      <PopupHeader status={state?.guide.status ?? 'idle'} isWithheld={state !== null && isWithheld(state)} />
      <main aria-busy={state === null}>
        <p role="status" class={lookOfStatus(model)}>
          {told && <Breakable text={told.text} />}
        </p>
        {state && (isToDelete || canDelete(state)) && (
          <button type="button" class={isDeletionNext ? 'primary' : ''} onClick={actions.openSignIn}>
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
        {state && (
          <PermissionRequest
            origins={originsToAsk(state)}
            isAskedAtStart={state.guide.status === 'idle' && state.passwords.length === 0}
            isBeside={state.passwords.length > 0}
            onAllow={actions.allowOrigins}
          />
        )}
        {state && <HeldPasswords state={state} model={model} now={now} actions={actions} />}
        {state && !isAsked(model) && <GuideSection state={state} isLater={isDeletionNext} actions={actions} />}
        {state && canHavePassword(state) && (
          <PageActions
            isGuideIdle={state.guide.status === 'idle'}
            isBeside={state.passwords.length > 0}
            actions={actions}
          />
        )}
        {state && isPrivateNext(state) && <PrivateHint browserName={browserName} onOpen={actions.openExtensionPage} />}
      </main>
      <PopupFooter onOptions={actions.openOptions} onReport={state ? onReport : undefined} onKeepOpen={onKeepOpen} />
    </div>
  );
}

/** What is held: the only password with its acts, or a list of several. */
function HeldPasswords(props: Omit<PasswordProps, 'password'>) {
  const { passwords } = props.state;
  const [only] = passwords;
  if (!only) return null;
  if (passwords.length === 1) return <PasswordCard key={only.id} {...props} password={only} />;
  return (
    <>
      <PasswordList {...props} />
      <button type="button" class="quiet danger" onClick={() => props.actions.forgetAll(passwords)}>
        {i18n.t('popup.password.forgetAll')}
      </button>
    </>
  );
}

/** While a question or a warning about a form waits for its answer, nothing else is offered beside it. */
function isAsked({ state, warning, open }: PopupModel): boolean {
  return warning !== null || (state?.asking != null && state.asking.passwordId === open);
}

/** Letting the guide into private windows comes after what the browser withholds. */
function isPrivateNext(state: PopupState): boolean {
  return !state.isPrivateAllowed && state.passwords.length === 0 && originsToAsk(state).length === 0;
}

/** What was forgotten unused is still valid at Microsoft: the way to where it is deleted, unless the guide offers it anyway. */
function canDelete(state: PopupState): boolean {
  const isGone = ['locked', 'expired', 'damaged'].includes(state.notice?.kind ?? '');
  return isGone && state.isPrivateAllowed && !canOfferSignIn(state);
}

/**
 * What happened while nobody looked stands above everything; what comes of a press stands below it, so that nothing moves
 * under the pointer. A warning and a question stand in sight beside their answers.
 */
function lookOfStatus(model: PopupModel): string {
  const { state, told } = model;
  if (isSaidBelow(model)) return 'visually-hidden';
  return `told ${told?.tone ?? 'info'} ${state?.notice && told?.about === 'notice' ? '' : 'answer'}`;
}

function isSaidBelow({ state, told, warning, open }: PopupModel): boolean {
  if (told?.about === 'warning') return warning !== null;
  return told?.about === 'question' && state?.asking?.passwordId === open;
}

/** Microsoft's pages, apart from those on which an account is only prepared. */
function canHavePassword({ page, progress }: PopupState): boolean {
  return page.kind === 'microsoft' && (progress === null || phaseOf(progress.step) !== 'prepare');
}

interface PopupHeaderProps {
  status: GuideSettings['status'];
  /** The guide can show nothing here. */
  isWithheld: boolean;
}

/** The product's name, and whether the guide runs. */
function PopupHeader({ status, isWithheld: isWaiting }: PopupHeaderProps) {
  const key = isWaiting ? 'popup.guide.withheld' : 'popup.guide.running';
  return (
    <header>
      <Icon size={24} />
      <h1>{i18n.t('extension.name')}</h1>
      {status !== 'idle' && (
        <span class={`chip ${isWaiting ? 'paused' : status}`}>
          {i18n.t(status === 'running' ? key : 'popup.guide.paused')}
        </span>
      )}
    </header>
  );
}
