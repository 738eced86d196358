import { useMemo } from 'preact/hooks';
import themeCss from '../../../components/theme.css?inline';
import { IDLE_GUIDE } from '../../journey/guide-settings';
import type { PopupState } from '../../messages/popup-state';
import { Popup } from '../popup/Popup';
import type { PopupActions } from '../popup/popup-actions';
import { INITIAL_MODEL, nextModel } from '../popup/popup-model';
import popupCss from '../popup/popup-sheets.css?inline';
import { Still } from './Still';

/** Smaller than in life, below the toolbar's end; what is pressed next wears the product's yellow. */
const SCENE_CSS = `
.popup {
  inline-size: 384px; max-inline-size: 100%; margin-inline-start: auto; border: 1px solid var(--line); border-radius: 10px;
  overflow: hidden; background: var(--page); font-size: 14px; zoom: .85;
}
.primary { outline: 3px solid var(--accent); outline-offset: 2px; animation: press .8s ease-in-out 1.4s; animation-play-state: var(--play); }
@keyframes press { 50% { transform: scale(.97); } }
@media (prefers-reduced-motion: reduce) { .primary { animation: none; } }
@media (forced-colors: active) { .primary { outline-color: Highlight; } }
`;
const STYLES = [themeCss, popupCss, SCENE_CSS];
/** The tenant of the picture: Microsoft's own example. */
export const TENANT = 'contoso.onmicrosoft.com';
/** The pictures' own time stands still, epoch ms. */
const NOW = 1_800_000_000_000;

const IDLE: PopupState = {
  guide: { ...IDLE_GUIDE, doesSteps: true },
  progress: null,
  passwords: [],
  destinations: [],
  waitingSend: null,
  asking: null,
  isDelivered: false,
  handedOver: null,
  ticketNote: '',
  page: { kind: 'other', host: 'example.com' },
  isPrivateAllowed: true,
  missingOrigins: [],
  missingToPrepare: [],
  notice: null,
};

/** A password is held, and its tenant's form is open. */
const HOLDING: PopupState = {
  ...IDLE,
  guide: { ...IDLE.guide, status: 'running', isAccountReady: true },
  progress: { step: 'fill-credentials', state: 'pointing' },
  page: { kind: 'x360cloud', host: 'app.cloudfinder.com' },
  passwords: [
    {
      id: 'still-password',
      account: `backup@${TENANT}`,
      name: 'CloudFinder',
      certainty: 'sure',
      capturedAt: NOW - 20_000,
      expiresAt: NOW + 280_000,
      delivery: { kind: 'none' },
    },
  ],
  destinations: [
    {
      tabId: 1,
      title: 'Manage Services',
      host: 'app.cloudfinder.com',
      isPrivate: false,
      isActive: true,
      isHere: true,
      view: 'still-view',
      organization: null,
      sight: {
        kind: 'credentials',
        verdict: 'sure',
        why: { rule: 'password-label', words: 'Office 365 Admin Password' },
        form: 'still-form',
        purpose: 'change',
        tenant: TENANT,
        account: null,
        fields: { email: 'editable', hasConfirm: true },
        foreignTarget: null,
      },
    },
  ],
};

const MOMENTS = { idle: IDLE, holding: HOLDING };

/** The popup before the start, or while a password is held. */
export function PopupStill({ moment }: { moment: keyof typeof MOMENTS }) {
  const picture = useMemo(() => {
    const model = nextModel(INITIAL_MODEL, { type: 'state-read', state: MOMENTS[moment], tabId: null });
    return <Popup model={model} now={NOW} actions={NO_ACTIONS} browserName="chrome" />;
  }, [moment]);
  return <Still styles={STYLES}>{picture}</Still>;
}

function nothing(): void {
  // Nobody can press anything in a picture.
}

const NO_ACTIONS: PopupActions = {
  recallDoesSteps: () => true,
  openExtensionPage: null,
  rememberDoesSteps: nothing,
  start: nothing,
  pause: nothing,
  resume: nothing,
  stop: nothing,
  nextClient: nothing,
  answerReady: nothing,
  switchDoSteps: nothing,
  readPage: nothing,
  takeSelection: nothing,
  chooseDestination: nothing,
  send: nothing,
  declineForm: nothing,
  showForm: nothing,
  dropWarning: nothing,
  open: nothing,
  reveal: nothing,
  hide: nothing,
  forget: nothing,
  forgetAll: nothing,
  confirmSaved: nothing,
  nameAccount: nothing,
  openX360Cloud: nothing,
  openSignIn: nothing,
  openAdminCenter: nothing,
  copyTicketNote: nothing,
  reportPage: nothing,
  allowOrigins: nothing,
  openOptions: nothing,
  addAddress: nothing,
};
