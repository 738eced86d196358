import { expect, test } from 'vitest';
import { DEFAULT_CONFIGURATION, withQuery } from '../../practice/x360cloud/configuration.ts';

const configured = (query: string) => withQuery(DEFAULT_CONFIGURATION, new URLSearchParams(query));

test('an address without parameters changes nothing', () => {
  expect(configured('')).toEqual(DEFAULT_CONFIGURATION);
});

test.each([
  ['changeAs=inline', { changeAs: 'inline' }],
  ['emailEditable=absent', { emailEditable: 'absent' }],
  ['emailEditable=no', { emailEditable: false }],
  ['withConfirm=0&maxlength=12', { withConfirm: false, maxlength: 12 }],
  ['delayMs=700&refuses=yes', { delayMs: 700, refuses: true }],
  ['swallow=re-render', { swallow: 're-render' }],
  [
    'tenants=svc@a.example,svc@b.example',
    {
      tenants: [
        { tenant: 'a.example', adminUser: 'svc@a.example' },
        { tenant: 'b.example', adminUser: 'svc@b.example' },
      ],
    },
  ],
])('%s is laid over the defaults', (query, changes) => {
  expect(configured(query)).toEqual({ ...DEFAULT_CONFIGURATION, ...changes });
});

test('parameters that are not ours are left alone', () => {
  expect(configured('utm_source=mail')).toEqual(DEFAULT_CONFIGURATION);
});

test.each(['changeAs=banana', 'delayMs=-1', 'tenants=nobody', 'refuses=perhaps'])('%s is refused by name', (query) => {
  expect(() => configured(query)).toThrow(query.slice(0, query.indexOf('=')));
});
