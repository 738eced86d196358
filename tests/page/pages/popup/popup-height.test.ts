import { expect, test } from 'vitest';
import '../../../../components/theme.css';
import '../../../../components/switch.css';
import '../../../../utils/pages/popup/popup.css';
import '../../../../utils/pages/popup/password.css';
import '../../../../utils/pages/popup/guide.css';
import type { PopupState } from '../../../../utils/messages/popup-state';
import { openPopup } from './open-popup';
import { sampleDestination, sampleForm, sampleState, sendingState } from './sample-state';

/** What a browser shows of a popup without scrolling, in CSS px. */
const HEIGHT = 600;
const WIDTH = 384;

const RUNNING: Partial<PopupState> = {
  guide: { status: 'running', isAccountReady: true, preparing: null, account: null, doesSteps: false },
};
const MICROSOFT: Partial<PopupState> = {
  page: { kind: 'microsoft', host: 'mysignins.microsoft.com' },
  progress: { step: 'read-the-password', state: 'captured' },
};
const X360CLOUD: Partial<PopupState> = {
  page: { kind: 'x360cloud', host: 'app.cloudfinder.com' },
  progress: { step: 'fill-credentials', state: 'pointing' },
};
const NO_FORM = { kind: 'none' } as const;

const STATES: [string, PopupState][] = [
  ['nothing yet', sampleState()],
  ['a Microsoft page', sampleState({ page: { kind: 'microsoft', host: 'mysignins.microsoft.com' } })],
  ['private windows not allowed', sampleState({ isPrivateAllowed: false })],
  [
    'the question whether the account is ready',
    sampleState({ ...RUNNING, guide: { ...sampleState().guide, status: 'running' } }),
  ],
  [
    'the guide pointing',
    sampleState({
      ...RUNNING,
      page: { kind: 'microsoft', host: 'mysignins.microsoft.com' },
      progress: { step: 'create', state: 'pointing' },
    }),
  ],
  ['held, on Microsoft’s page', { ...sendingState([sampleDestination({ sight: NO_FORM })]), ...RUNNING, ...MICROSOFT }],
  [
    'held, on Microsoft’s page, no guide',
    { ...sendingState([sampleDestination()]), page: { kind: 'microsoft', host: 'mysignins.microsoft.com' } },
  ],
  [
    'held, private windows not allowed',
    { ...sendingState([sampleDestination()]), ...RUNNING, isPrivateAllowed: false },
  ],
  ['held, the right form', { ...sendingState([sampleDestination({ isActive: true })]), ...RUNNING, ...X360CLOUD }],
  ['held, to be checked', { ...sendingState([sampleDestination()], { certainty: 'check' }), ...RUNNING, ...X360CLOUD }],
  ['held, nowhere to send it', { ...sendingState([]), ...RUNNING }],
  ['held, account unknown', { ...sendingState([sampleDestination()], { account: null }), ...RUNNING, ...X360CLOUD }],
  [
    'held, another tenant',
    {
      ...sendingState([sampleDestination({ sight: sampleForm('fabrikam.onmicrosoft.com') })]),
      ...RUNNING,
      ...X360CLOUD,
    },
  ],
  [
    'held, a form that sends elsewhere',
    {
      ...sendingState([
        sampleDestination({
          sight: { ...sampleForm('contoso.onmicrosoft.com'), foreignTarget: 'https://evil.example' },
        }),
      ]),
      ...RUNNING,
      ...X360CLOUD,
    },
  ],
  ['held, three pages', { ...sendingState([1, 2, 3].map((tabId) => sampleDestination({ tabId }))), ...RUNNING }],
  [
    'filled',
    {
      ...sendingState([sampleDestination()], {
        delivery: { kind: 'filled', tenant: 'contoso.onmicrosoft.com', view: 'view-0001', missing: [] },
      }),
      ...RUNNING,
      ...X360CLOUD,
      progress: { step: 'submit', state: 'pointing' },
    },
  ],
  [
    'submitted',
    {
      ...sendingState([sampleDestination({ sight: NO_FORM })], {
        delivery: { kind: 'submitted', tenant: 'contoso.onmicrosoft.com', view: 'view-0001' },
      }),
      ...RUNNING,
      ...X360CLOUD,
      progress: { step: 'submit', state: 'words' },
    },
  ],
];

test.each(STATES)('shows %s without scrolling', async (_, state) => {
  document.documentElement.style.inlineSize = `${WIDTH}px`;
  await openPopup(state, { onReport: () => undefined, onKeepOpen: () => undefined });
  const height = Math.round(document.querySelector('.popup')?.getBoundingClientRect().height ?? 0);
  expect(height).toBeLessThanOrEqual(HEIGHT);
});
