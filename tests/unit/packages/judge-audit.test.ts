import { expect, test } from 'vitest';
import { judgeAudit } from '../../packages/judge-audit.ts';

const ADVISORY = { title: 'Prototype pollution', url: 'https://example.org/GHSA-1', severity: 'high', range: '<9' };
/** The practice pages have it, so that every registry that can be asked knows of it. */
const CONTROL = { angular: { via: [ADVISORY] } };

function printed(vulnerabilities: Record<string, { via: (string | typeof ADVISORY)[] }>): string {
  return JSON.stringify({ auditReportVersion: 2, vulnerabilities });
}

test.each([
  ['a refusal', JSON.stringify({ message: '405 Method Not Allowed', statusCode: 405, error: {} }), /405/],
  ['nothing at all', '', /no answer/],
  ['a page of a proxy', '<html>Sign in</html>', /no answer/],
  ['what npm makes up without a network', printed({}), /no fault in angular/],
  ['a registry that knows of others only', printed({ zod: { via: [ADVISORY] } }), /no fault in angular/],
  ['a control that only hangs on others', printed({ angular: { via: ['jquery'] } }), /no fault in angular/],
])('%s is no answer: nothing passes for want of one', (_, text, why) => {
  expect(judgeAudit(text)).toEqual({ kind: 'not-reachable', why: expect.stringMatching(why) });
});

test('an advisory against something that is shipped counts', () => {
  expect(judgeAudit(printed({ ...CONTROL, zod: { via: ['x', ADVISORY] } }))).toEqual({
    kind: 'vulnerable',
    faults: ['zod: Prototype pollution (high), https://example.org/GHSA-1'],
    elsewhere: ['angular'],
  });
});

test('tools and practice pages are named, and a shipped package that only uses a faulty tool is not at fault', () => {
  const answer = printed({ ...CONTROL, tar: { via: [ADVISORY, ADVISORY] }, wxt: { via: ['tar'] } });
  expect(judgeAudit(answer)).toEqual({ kind: 'clean', elsewhere: ['angular', 'tar'] });
});
