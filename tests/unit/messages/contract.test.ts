import { describe, expect, test } from 'vitest';
import { mayRequest, parseRequest, type Request } from '../../../utils/messages/contract';
import { parsePageMessage } from '../../../utils/messages/page-messages';

const ID = '0a1b2c3d-0000-4000-8000-000000000001';
const MARKER = 'qwertyuiopasdfgh';
const SIGHT = {
  kind: 'credentials',
  purpose: 'change',
  tenant: 'contoso.onmicrosoft.com',
  fields: { email: 'editable', hasConfirm: true },
  foreignTarget: null,
} as const;

/** One good example of every request. */
const GOOD: Request[] = [
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
  { type: 'password:send', id: ID, tabId: 3, view: null, form: null, confirmed: [] },
  { type: 'password:read-page', tabId: 3 },
  { type: 'password:use-selection', tabId: 3 },
  { type: 'account:name', id: ID, account: 'svc@contoso.com' },
  { type: 'popup:opened', tabId: null },
  { type: 'admin-center:open', tabId: 3 },
  { type: 'x360cloud:open' },
  { type: 'sign-in:open', tabId: null },
  { type: 'page:report', tabId: null },
  { type: 'form:seen', view: ID, organization: null, sight: SIGHT },
  { type: 'form:show' },
  { type: 'form:decline' },
  { type: 'form:changed', view: ID, missing: ['confirm'], emptied: false },
  { type: 'form:submitted', view: ID },
  { type: 'form:closed', view: ID },
  { type: 'form:refused', view: ID, text: 'Invalid' },
];

describe.each(GOOD)('$type', (good) => {
  test('is accepted as it is meant', () => {
    expect(parseRequest(structuredClone(good))).toEqual(good);
  });

  test('is refused with an unknown key', () => {
    expect(parseRequest({ ...good, extra: 1 })).toBeNull();
  });

  test.each(Object.keys(good).filter((key) => key !== 'type'))('is refused without, and with a strange, %s', (key) => {
    const { [key as keyof Request]: _, ...without } = good;
    expect(parseRequest(without)).toBeNull();
    expect(parseRequest({ ...good, [key]: { strange: true } })).toBeNull();
  });
});

test.each([
  null,
  undefined,
  1,
  'guide:start',
  [],
  {},
  { type: 'no:such' },
  { type: '__proto__' },
  { type: 'constructor' },
  { type: ['guide:start'] },
  JSON.parse('{"__proto__":{"type":"guide:start"}}'),
  Object.create({ type: 'guide:start' }),
])('%j is no request', (raw) => {
  expect(parseRequest(raw)).toBeNull();
});

test.each(['short', 'a'.repeat(129), 'with blank inside', 'zero\u200Bwidthchars', 'line\nbreakinside'])(
  '%j is no password',
  (value) => {
    const captured = {
      type: 'password:captured',
      readingId: ID,
      certainty: 'sure',
      account: null,
      name: 'CloudFinder',
    };
    expect(parseRequest({ ...captured, value })).toBeNull();
  },
);

test('a page may only add: whatever reads, forgets, sends or starts is the extension page’s alone', () => {
  const allowed = GOOD.map(({ type }) => type).filter((type) => mayRequest('microsoft', type));
  expect(allowed.toSorted()).toEqual(
    [
      'page:opened',
      'step:shown',
      'overlay:lost',
      'picker:needed',
      'pick:learned',
      'guide:pause',
      'guide:resume',
      'guide:do-steps',
      'guide:step-done',
      'password:captured',
      'page:report',
    ].toSorted(),
  );
  const x360cloud = GOOD.map(({ type }) => type).filter((type) => mayRequest('x360cloud', type));
  expect(x360cloud.filter((type) => type.startsWith('password:'))).toEqual([]);
  expect(GOOD.filter(({ type }) => mayRequest('stranger', type))).toEqual([]);
});

test('an order to a page is parsed as strictly', () => {
  const fill = {
    type: 'form:fill',
    view: ID,
    form: null,
    tenant: null,
    foreignTarget: null,
    email: null,
    password: MARKER,
  };
  expect(parsePageMessage(fill)).toEqual(fill);
  expect(parsePageMessage({ ...fill, password: 'a b' })).toBeNull();
  expect(parsePageMessage({ ...fill, extra: 1 })).toBeNull();
  for (const part of Object.keys(fill)) {
    expect(parsePageMessage({ ...fill, [part]: undefined })).toBeNull();
    expect(parsePageMessage(Object.fromEntries(Object.entries(fill).filter(([key]) => key !== part)))).toBeNull();
    expect(parsePageMessage({ ...fill, [part]: 'x'.repeat(400) })).toBeNull();
  }
  for (const none of [null, undefined, 'guide:stopped', [], {}, { type: 'constructor' }, { type: 'guide:changed' }]) {
    expect(parsePageMessage(none)).toBeNull();
  }
  expect(parsePageMessage({ type: 'form:inspect', form: 'a' })).toEqual({ type: 'form:inspect', form: 'a' });
});
