import { describe, expect, test } from 'vitest';
import { mayRequest, parseRequest, type Request } from '../../../utils/messages/contract';
import { parsePageMessage } from '../../../utils/messages/page-messages';
import { GOOD, ID, MARKER } from './good-requests';

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

test.each(Object.getOwnPropertyNames(Object.prototype))('%s, which every object has, is no id', (view) => {
  expect(parseRequest({ type: 'page:opened', view })).toBeNull();
  expect(parsePageMessage({ type: 'form:submit', view })).toBeNull();
});

test('what is taught has its bounds, since it is written to the disk', () => {
  const taught = (label: string) => ({
    type: 'pick:learned',
    target: 'create',
    pick: { locators: [{ by: 'card', label, evidence: { kind: 'own', seen: '2026-11-22' } }], caption: null },
  });
  expect(parseRequest(taught('picked-create'))).not.toBeNull();
  expect(parseRequest(taught('a'.repeat(81)))).toBeNull();
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
      'help:open',
      'x360cloud:go',
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
    form: 'form-1',
    tenant: null,
    foreignTarget: null,
    isAsked: false,
    email: null,
    password: MARKER,
    until: 1,
  };
  expect(parsePageMessage(fill)).toEqual(fill);
  for (const password of ['a b', `\u00A0${MARKER}`, `${MARKER}\u200B`, `${MARKER}\n`, ''])
    expect(parsePageMessage({ ...fill, password })).toBeNull();
  expect(parsePageMessage({ ...fill, extra: 1 })).toBeNull();
  expect(parsePageMessage({ ...fill, form: null })).toBeNull();
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
