import { expect, test } from 'vitest';
import { IDLE_GUIDE } from '../../../../utils/journey/guide-settings';
import '../../../../components/theme.css';
import '../../../../components/switch.css';
import '../../../../utils/pages/popup/popup.css';
import '../../../../utils/pages/popup/password.css';
import '../../../../utils/pages/popup/guide.css';
import type { FormSight } from '../../../../utils/journey/form-sight';
import type { SendOutcome } from '../../../../utils/journey/outcomes';
import type { PopupState } from '../../../../utils/messages/popup-state';
import { hostsOf, matchPatterns } from '../../../../utils/sites/hosts';
import { openPopup } from './open-popup';
import { press } from './press';
import {
  NOW,
  sampleDestination,
  sampleFilled,
  sampleForm,
  samplePassword,
  sampleState,
  sendingState,
} from './sample-state';

/** What a popup with one password takes at most, in CSS px: a browser shows 600 without scrolling. */
const HEIGHT = 560;
const WIDTH = 384;

const RUNNING: Partial<PopupState> = {
  guide: { ...IDLE_GUIDE, status: 'running', isAccountReady: true },
};
const MICROSOFT: Partial<PopupState> = {
  page: { kind: 'microsoft', host: 'mysignins.microsoft.com' },
  progress: { step: 'read-the-password', state: 'captured' },
};
const X360CLOUD: Partial<PopupState> = {
  page: { kind: 'x360cloud', host: 'app.cloudfinder.com' },
  progress: { step: 'fill-credentials', state: 'pointing' },
};
const WITHHELD = matchPatterns([...hostsOf('microsoft', 'world'), ...hostsOf('x360cloud', 'world')]);
const HANDED_OVER = {
  id: 'one',
  at: NOW,
  account: 'backup@contoso.onmicrosoft.com',
  tenant: 'contoso.onmicrosoft.com',
  name: 'CloudFinder',
  outcome: 'closed',
} as const;
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
        delivery: { kind: 'submitted', tenant: 'contoso.onmicrosoft.com', view: 'view-0001', isUnsure: false },
      }),
      ...RUNNING,
      ...X360CLOUD,
      progress: { step: 'submit', state: 'words' },
    },
  ],
  [
    'submitted, and refused while nobody looked',
    {
      ...sendingState([sampleDestination()], { delivery: { kind: 'refused', text: 'Wrong password' } }),
      ...RUNNING,
      ...X360CLOUD,
      notice: { kind: 'refused', text: 'Wrong password' },
    },
  ],
  [
    'held, the question about its form',
    {
      ...sendingState([sampleDestination({ sight: sampleForm(null) })]),
      ...RUNNING,
      ...X360CLOUD,
      asking: {
        passwordId: 'password-1',
        tabId: 7,
        view: 'view-0001',
        question: {
          kind: 'ask-form',
          form: 'form-1',
          why: { rule: 'r', words: 'Backup for Microsoft 365' },
          account: 'backup@contoso.onmicrosoft.com',
          tenant: null,
          isTenantUnnamed: true,
        },
        until: NOW + 60_000,
      },
    },
  ],
  [
    'held, no password needed',
    { ...sendingState([sampleDestination({ sight: { kind: 'authorization' } })]), ...RUNNING, ...X360CLOUD },
  ],
  [
    'held, waiting for its form',
    {
      ...sendingState([sampleDestination({ sight: NO_FORM })]),
      ...RUNNING,
      ...X360CLOUD,
      waitingSend: {
        passwordId: 'password-1',
        tabId: 7,
        host: 'app.cloudfinder.com',
        account: null,
        until: NOW + 60_000,
      },
    },
  ],
  [
    'held, addresses withheld',
    {
      ...sendingState([sampleDestination()]),
      ...RUNNING,
      missingOrigins: matchPatterns(hostsOf('x360cloud', 'world')),
    },
  ],
  ['addresses withheld', sampleState({ missingOrigins: WITHHELD, isPrivateAllowed: false })],
  ['all done', sampleState({ ...RUNNING, isDelivered: true, handedOver: HANDED_OVER, notice: { kind: 'delivered' } })],
];

test.each(STATES)('shows %s without scrolling', async (_, state) => {
  document.documentElement.style.inlineSize = `${WIDTH}px`;
  await openPopup(state, { onReport: () => undefined, onKeepOpen: () => undefined });
  expect(readHeight()).toBeLessThanOrEqual(HEIGHT);
});

const FITS = sampleForm('contoso.onmicrosoft.com');
const FORMER = 'admin@contoso.onmicrosoft.com';
const OTHER = sampleForm('fabrikam.onmicrosoft.com');

test.each<[string, FormSight, SendOutcome]>([
  ['a form that was filled', FITS, { ...sampleFilled('contoso.onmicrosoft.com'), submit: 'disabled' }],
  ['a form that held another’s address', FITS, { ...sampleFilled('contoso.onmicrosoft.com'), replaced: FORMER }],
  [
    'a form that held another’s address and takes no Submit yet',
    FITS,
    { ...sampleFilled('contoso.onmicrosoft.com'), replaced: FORMER, submit: 'disabled' },
  ],
  ['a page that did not keep it', FITS, { kind: 'swallowed', field: 'confirm' }],
  [
    'another tenant’s form',
    OTHER,
    { kind: 'other-tenant', account: 'backup@contoso.onmicrosoft.com', tenant: 'fabrikam.onmicrosoft.com' },
  ],
  [
    'a form that sends elsewhere',
    { ...FITS, foreignTarget: 'https://evil.example' },
    { kind: 'foreign-target', origin: 'https://evil.example' },
  ],
])(
  'shows what became of sending into %s without scrolling, and without moving what was pressed',
  async (_, sight, outcome) => {
    document.documentElement.style.inlineSize = `${WIDTH}px`;
    const state = { ...sendingState([sampleDestination({ sight })]), ...RUNNING, ...X360CLOUD };
    const popup = await openPopup(state, { onReport: () => undefined, onKeepOpen: () => undefined });
    popup.answer({ 'password:send': { ok: true, value: outcome } });
    const before = readTop();
    await press('Send to x360Cloud');
    if (outcome.kind === 'filled') {
      const delivery = { kind: 'filled', tenant: outcome.tenant, view: 'view-0001' } as const;
      await popup.change({ ...state, passwords: [samplePassword({ delivery })] });
    }
    expect(readHeight()).toBeLessThanOrEqual(HEIGHT);
    expect(readTop()).toBe(before);
  },
);

function readTop(): number | undefined {
  return document.querySelector('.card')?.getBoundingClientRect().top;
}

function readHeight(): number {
  return Math.round(document.querySelector('.popup')?.getBoundingClientRect().height ?? 0);
}
