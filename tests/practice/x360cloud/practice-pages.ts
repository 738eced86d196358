import type { FormSight } from '../../../utils/journey/form-sight.ts';

/** One state of one page, with the truth about it. */
export interface X360CloudPage {
  title: string;
  url: string;
  /** What is visible once the page stands. */
  ready: string;
  /** What a person then presses to open the form, where it is not open yet. */
  open?: string;
  /** What a recogniser must see in the end. */
  sight: BareSight;
  /** What becomes of a password that is sent here, where it is not simply filled in. */
  sending?: 'swallowed' | 'too-short' | 'other-origin';
}

type WithoutGrounds<Sight> = Sight extends { kind: 'several' }
  ? { kind: 'several'; tenants: (string | null)[] }
  : Omit<Sight, 'verdict' | 'why' | 'form' | 'account'>;
/** A sight without verdict, reason and names: the rules' own tests hold those. */
export type BareSight = WithoutGrounds<FormSight>;

type Credentials = Extract<BareSight, { kind: 'credentials' }>;

const APP = 'https://app.cloudfinder.com/';
const PORTAL = 'https://partner.axcient.com/';
const CHANGE = '[data-answer="open-credentials"]';
const PRIMARY = '.main-view button.btn-primary';
const NONE: BareSight = { kind: 'none' };

const CHANGED: Credentials = {
  kind: 'credentials',
  purpose: 'change',
  tenant: 'contoso.onmicrosoft.com',
  fields: { email: 'editable', hasConfirm: true },
  foreignTarget: null,
};
const ADDED: Credentials = { ...CHANGED, purpose: 'add', tenant: null };
const CHANGED_AND_ADDED: BareSight = { kind: 'several', tenants: [CHANGED.tenant, ADDED.tenant] };

/** Every page of the practice x360Cloud, in every state that a switch or a click gives it. */
export const X360CLOUD_PAGES: readonly X360CloudPage[] = [
  ...classicPages(),
  ...lookAlikes(),
  ...newerPages(),
  ...portalPages(),
];

function classicPages(): X360CloudPage[] {
  return [
    classic('Dashboard', '#/dashboard', NONE),
    classic('Settings', '#/settings', NONE),
    services('Manage Services, no form open', '', NONE, false),
    services('Manage Services for an organization administrator', 'organizationAdmin=yes', NONE, false),
    services('Change, in a modal', '', CHANGED),
    services('Change, in the row', 'changeAs=inline', CHANGED),
    services('Change, after a delay', 'delayMs=700', CHANGED),
    services(
      'Change, e-mail not to be edited',
      'emailEditable=no',
      withFields({ email: 'read-only', hasConfirm: true }),
    ),
    services('Change, no e-mail', 'emailEditable=absent', withFields({ email: 'absent', hasConfirm: true })),
    services('Change, no confirm field', 'withConfirm=no', withFields({ email: 'editable', hasConfirm: false })),
    { ...services('Change, fields too short', 'maxlength=12', CHANGED), sending: 'too-short' },
    services('Change, refused by the server', 'refuses=yes', CHANGED),
    { ...services('Change, emptied on blur', 'swallow=on-blur', CHANGED), sending: 'swallowed' },
    { ...services('Change, emptied on input', 'swallow=on-input', CHANGED), sending: 'swallowed' },
    services('Change, drawn anew on input', 'swallow=re-render', CHANGED),
    {
      ...services('Change, posting to another origin', 'foreignAction=yes', {
        ...CHANGED,
        foreignTarget: 'https://credentials.example.net',
      }),
      sending: 'other-origin',
    },
    services('Add Service', 'account=courier-svc@tailspin.onmicrosoft.com', ADDED),
    services('Change and Add Service open at once', 'twoForms=yes', CHANGED_AND_ADDED, false),
    {
      ...services('Authorization instead of a password', 'authorizationOnly=yes', { kind: 'authorization' }, false),
      ready: '.main-view .panel-body .btn-primary',
    },
    { ...classic('Reseller: Add Provider', '#/accounts/northwind', ADDED), open: PRIMARY },
  ];
}

function lookAlikes(): X360CloudPage[] {
  return [
    classic('Login', '#/login', { kind: 'not-ours', reason: 'login' }, '#password'),
    classic('Forgot password', '#/forgot', NONE, '#forgot-email'),
    classic('Reset password', '#/reset', { kind: 'not-ours', reason: 'reset' }, '#reset-new'),
    classic('6-digit code', '#/verify', { kind: 'not-ours', reason: 'code' }, '#code'),
    classic('Change my own password', '#/account', { kind: 'not-ours', reason: 'reset' }, '#account-new'),
    { ...classic('Create New User', '#/users', { kind: 'not-ours', reason: 'create-user' }), open: PRIMARY },
  ];
}

function newerPages(): X360CloudPage[] {
  return [
    plain('Newer pages: Organizations', `${APP}organizations`, NONE),
    plain('Newer pages: an organization', `${APP}organizations/contoso`, { kind: 'authorization' }),
    plain('Newer pages: Settings', `${APP}organizations/contoso/settings`, NONE),
  ];
}

function portalPages(): X360CloudPage[] {
  return [
    plain('x360Portal', PORTAL, NONE),
    plain('x360Portal: login', `${PORTAL}login`, { kind: 'not-ours', reason: 'portal' }),
    plain('x360Portal: registration', `${PORTAL}register`, { kind: 'not-ours', reason: 'portal' }),
  ];
}

function plain(title: string, url: string, sight: BareSight): X360CloudPage {
  return { title, url, ready: 'main', sight };
}

function classic(title: string, route: string, sight: BareSight, ready = '.main-view h3'): X360CloudPage {
  return { title, url: APP + route, ready, sight };
}

function services(title: string, query: string, sight: BareSight, isOpened = true): X360CloudPage {
  const url = `${APP}${query && `?${query}`}#/settings/services`;
  return { title, url, ready: CHANGE, sight, ...(isOpened && { open: CHANGE }) };
}

function withFields(fields: Credentials['fields']): Credentials {
  return { ...CHANGED, fields };
}
