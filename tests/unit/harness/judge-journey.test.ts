import { describe, expect, it } from 'vitest';
import { judgeHandOver } from '../../e2e/journey/judge-journey.ts';

const ACCOUNT = 'svc@contoso.onmicrosoft.com';
const PASSWORD = 'abcdefghijklmnop';
const SHOWN = { account: ACCOUNT, name: 'CloudFinder', password: PASSWORD, at: 1 };
const RECEIVED = {
  tenant: 'contoso.onmicrosoft.com',
  email: ACCOUNT,
  password: PASSWORD,
  confirm: PASSWORD,
  purpose: 'change' as const,
  at: 2,
  isRefused: false,
};

const judge = (shown: (typeof SHOWN)[], received: (typeof RECEIVED)[], elsewhere: unknown[] = []) =>
  judgeHandOver({ shown, received, elsewhere });

it('finds nothing wrong with a hand-over that is right', () => {
  expect(judge([SHOWN], [RECEIVED])).toEqual([]);
});

describe('names what is wrong, without the password', () => {
  it.each([
    ['another password', { password: 'ponmlkjihgfedcba' }],
    ['another confirmation', { confirm: `${PASSWORD} ` }],
    ['another account', { email: 'admin@contoso.onmicrosoft.com' }],
    ['another tenant', { tenant: 'fabrikam.onmicrosoft.com' }],
  ])('%s', (_, change) => {
    const wrong = judge([SHOWN], [{ ...RECEIVED, ...change }]);
    expect(wrong).toHaveLength(1);
    expect(wrong.join()).not.toContain(PASSWORD);
  });

  it.each([
    ['nothing shown', [], [RECEIVED], []],
    ['nothing received', [SHOWN], [], []],
    ['received twice', [SHOWN], [RECEIVED, RECEIVED], []],
    ['another form filled', [SHOWN], [RECEIVED], [{ form: 'login' }]],
  ])('%s', (_, shown, received, elsewhere) => {
    expect(judge(shown, received, elsewhere)).toHaveLength(1);
  });
});
