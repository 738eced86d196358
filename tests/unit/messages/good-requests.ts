import type { Request } from '../../../utils/messages/contract';

export const ID = '0a1b2c3d-0000-4000-8000-000000000001';
export const MARKER = 'qwertyuiopasdfgh';
const SIGHT = {
  kind: 'credentials',
  verdict: 'sure',
  why: { rule: 'password-label', words: 'Office 365 Admin Password' },
  form: 'form-1',
  purpose: 'change',
  tenant: 'contoso.onmicrosoft.com',
  account: null,
  fields: { email: 'editable', hasConfirm: true },
  foreignTarget: null,
} as const;

/** One good example of every request. */
export const GOOD: Request[] = [
  { type: 'page:opened', view: ID },
  { type: 'step:shown', step: 'create', state: 'pointing', account: null },
  { type: 'overlay:lost', reason: 'covered' },
  { type: 'picker:needed' },
  {
    type: 'pick:learned',
    target: 'create',
    pick: { locators: [{ by: 'css', css: '#a', evidence: { kind: 'own', seen: '2026-11-22' } }], caption: null },
  },
  { type: 'guide:start' },
  { type: 'guide:pause' },
  { type: 'guide:resume' },
  { type: 'guide:stop' },
  { type: 'guide:answer', isAccountReady: true },
  { type: 'guide:step-done', step: 'open-mfa' },
  { type: 'guide:do-steps', isOn: true },
  { type: 'password:captured', readingId: ID, value: MARKER, certainty: 'sure', account: null, name: 'CloudFinder' },
  { type: 'password:reveal', id: ID },
  { type: 'password:forget', id: ID },
  { type: 'password:saved', id: ID },
  { type: 'password:send', id: ID, tabId: 3, host: 'app.cloudfinder.com', view: null, form: null, confirmed: [] },
  { type: 'password:read-page', tabId: 3 },
  { type: 'password:use-selection', tabId: 3 },
  { type: 'account:name', id: ID, account: 'svc@contoso.com' },
  { type: 'popup:opened', tabId: null },
  { type: 'admin-center:open', tabId: 3 },
  { type: 'x360cloud:open' },
  { type: 'x360cloud:go' },
  { type: 'journey:end', isNext: true },
  { type: 'sign-in:open', tabId: null },
  { type: 'page:report', tabId: null },
  { type: 'help:open' },
  { type: 'form:seen', view: ID, organization: null, sight: SIGHT },
  { type: 'form:show' },
  { type: 'form:decline' },
  { type: 'form:changed', view: ID, missing: ['confirm'], emptied: false },
  { type: 'form:submitted', view: ID },
  { type: 'form:unsure', view: ID },
  { type: 'form:closed', view: ID },
  { type: 'form:refused', view: ID, text: 'Invalid' },
];
