import { expect, test } from 'vitest';
import messages from '../../../../locales/en.yml';
import type { FormSight } from '../../../../utils/journey/form-sight';
import type { ReadOutcome, SendOutcome } from '../../../../utils/journey/outcomes';
import { PHASES, STEP_IDS } from '../../../../utils/journey/step-ids';
import type { Refusal } from '../../../../utils/messages/contract';
import type { Notice } from '../../../../utils/messages/popup-state';
import { tellNotice } from '../../../../utils/pages/popup/tell-notice';
import { tellRead } from '../../../../utils/pages/popup/tell-read';
import { tellRefusal } from '../../../../utils/pages/popup/tell-refusal';
import { tellSend } from '../../../../utils/pages/popup/tell-send';
import { tellSight } from '../../../../utils/pages/popup/tell-sight';
import { tellPhase, tellStep } from '../../../../utils/pages/popup/tell-step';
import { sampleForm } from '../../../page/pages/popup/sample-state';

const sights: FormSight[] = [
  sampleForm('contoso.com'),
  sampleForm(null),
  { ...sampleForm('contoso.com'), purpose: 'add' },
  { ...sampleForm(null), purpose: 'add' },
  { kind: 'several', count: 3 },
  { kind: 'authorization' },
  ...(['login', 'create-user', 'registration', 'reset', 'code', 'portal', 'other'] as const).map(
    (reason) => ({ kind: 'refused', reason }) as const,
  ),
  { kind: 'none' },
];
const sends: SendOutcome[] = [
  { kind: 'filled', tenant: null },
  { kind: 'filled', tenant: 'contoso.com' },
  { kind: 'filled', tenant: 'contoso.com', isTrimmed: true },
  { kind: 'filled', tenant: 'contoso.com', submit: 'disabled' },
  { kind: 'swallowed', field: 'email' },
  { kind: 'swallowed', field: 'password' },
  { kind: 'swallowed', field: 'confirm' },
  { kind: 'too-short', maxLength: 12 },
  { kind: 'unfit' },
  { kind: 'gone' },
  { kind: 'guiding', untilMs: 0 },
  { kind: 'other-tenant', account: 'a@contoso.com', tenant: 'fabrikam.com' },
  { kind: 'foreign-target', origin: 'https://evil.example' },
  { kind: 'tab-changed' },
  { kind: 'expired' },
];
const reads: ReadOutcome[] = [
  { kind: 'held', certainty: 'sure' },
  { kind: 'held', certainty: 'check' },
  { kind: 'several' },
  { kind: 'none' },
  { kind: 'wrong-page', host: 'example.com' },
  { kind: 'wrong-page', host: '' },
];
const refusals: Refusal[] = ['malformed', 'not-allowed', 'too-many', 'gone', 'failed'];
const notices: Notice[] = [
  ...(['expired', 'locked', 'delivered', 'hand-over-lapsed', 'updated'] as const).map((kind) => ({
    kind,
  })),
  ...(['removed', 'hidden', 'covered'] as const).map((reason) => ({ kind: 'overlay-lost', reason, tabId: 3 }) as const),
  { kind: 'refused', text: 'Wrong password' },
];

test.for([
  ['what a page shows', sights.map(tellSight)],
  ['a send', sends.map((outcome) => tellSend(outcome).text)],
  ['an order to read', reads.map((outcome) => tellRead(outcome).text)],
  ['a refusal', refusals.map((refusal) => tellRefusal(refusal).text)],
  ['a notice', notices.map((notice) => tellNotice(notice).text)],
  ['the steps', STEP_IDS.map(tellStep)],
  ['the phases', PHASES.map(tellPhase)],
] as const)('every case of %s has a sentence of its own, with nothing left to fill in', ([, texts]) => {
  expect(new Set(texts).size).toBe(texts.length);
  for (const text of texts) expect(text).not.toMatch(/[{}]|\$\d|undefined|null/);
});

test('after a fill the next act is to look and to press Submit', () => {
  for (const outcome of sends.filter(({ kind }) => kind === 'filled')) {
    expect(tellSend(outcome).text).toMatch(/^Filled.*\. Now look at the form and press Submit\./);
  }
});

test('what is not a form is told as what it is', () => {
  for (const sight of sights) expect(tellSend({ kind: 'not-a-form', sight }).text).toBe(tellSight(sight));
});

test('good news are only those that are', () => {
  expect(new Set(sends.filter((outcome) => tellSend(outcome).tone === 'good').map(({ kind }) => kind))).toEqual(
    new Set(['filled']),
  );
});

test('no sentence ever says that a password was accepted', () => {
  const own = Object.entries(messages).filter(([name]) => /^(popup|options)_/.test(name));
  expect(own.length).toBeGreaterThan(100);
  expect(own.filter(([, { message }]) => /accepted/i.test(message))).toEqual([]);
});
