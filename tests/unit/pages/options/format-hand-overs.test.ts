import { expect, test } from 'vitest';
import type { HandOverRecord } from '../../../../utils/journey/hand-over-record';
import { formatCsv, formatJson, holdsWords } from '../../../../utils/pages/options/format-hand-overs';
import { usualWording, writeTicketNote } from '../../../../utils/pages/ticket-note';

const RECORD: HandOverRecord = {
  id: 'one',
  at: Date.UTC(2026, 10, 29, 3, 20),
  account: 'svc@contoso.onmicrosoft.com',
  tenant: null,
  name: 'CloudFinder',
  outcome: 'closed',
};

test('CSV has one row each, and nothing for what is not known', () => {
  expect(formatCsv([RECORD])).toBe(
    'time,account,tenant,name,outcome\r\n"2026-11-29T03:20:00.000Z","svc@contoso.onmicrosoft.com","","CloudFinder","closed"\r\n',
  );
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', ' =1', '\t=1', '\r=1', '|calc', '%1'])(
  'no cell is a formula: %j',
  (text) => {
    expect(formatCsv([{ ...RECORD, tenant: text }])).toContain(`"'${text}"`);
  },
);

test('quotes and line breaks stay within their cell', () => {
  expect(formatCsv([{ ...RECORD, name: 'a"b\r\n=c' }])).toContain('"a""b\r\n=c"');
});

test('JSON is the same without its ids', () => {
  const { id: _, at: __, ...rest } = RECORD;
  expect(JSON.parse(formatJson([RECORD]))).toEqual([{ time: '2026-11-29T03:20:00.000Z', ...rest }]);
});

test.each([
  ['', true],
  ['CONTOSO closed', true],
  ['contoso refused', false],
])('a search for "%s": %s', (search, isFound) => {
  expect(holdsWords(['svc@contoso.onmicrosoft.com', 'Closed'], search)).toBe(isFound);
});

test('a ticket note says what is known and what is not', () => {
  const note = writeTicketNote('', RECORD);
  expect(note.split('\n')).toEqual([
    'App password handed over to x360Cloud',
    expect.stringMatching(/^Time: .*2026/),
    'Account: svc@contoso.onmicrosoft.com',
    'Tenant: not named in the form',
    'App password: CloudFinder',
    'Outcome: Submitted, and the page took it or closed the form. x360Cloud tries it at its next scan.',
  ]);
});

test('the person’s own wording is filled in, and what it names wrongly stays to be seen', () => {
  const record = { ...RECORD, tenant: '{account} $& \u202Etest' };
  expect(writeTicketNote('For {tenant}: {name} {password} {constructor}', record)).toBe(
    'For {account} $& test: CloudFinder {password} {constructor}',
  );
  expect(usualWording()).toContain('Tenant: {tenant}');
});
