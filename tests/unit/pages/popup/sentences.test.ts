import { expect, test } from 'vitest';
import messages from '../../../../locales/en.yml';
import { FORM_FIELDS, type FormSight, NOT_OURS_REASONS, OUT_OF_REACH } from '../../../../utils/journey/form-sight';
import { type Delivery, MISSING_PARTS, type MissingPart } from '../../../../utils/journey/held-password';
import type { ReadOutcome, SendOutcome } from '../../../../utils/journey/outcomes';
import { PHASES, STEP_IDS } from '../../../../utils/journey/step-ids';
import type { Refusal } from '../../../../utils/messages/contract';
import type { Notice } from '../../../../utils/messages/popup-state';
import { tellDelivery } from '../../../../utils/pages/popup/tell-delivery';
import { tellNotice } from '../../../../utils/pages/popup/tell-notice';
import { tellRead } from '../../../../utils/pages/popup/tell-read';
import { tellRefusal } from '../../../../utils/pages/popup/tell-refusal';
import { tellSend } from '../../../../utils/pages/popup/tell-send';
import { tellSight } from '../../../../utils/pages/popup/tell-sight';
import { tellPhase, tellStep } from '../../../../utils/pages/popup/tell-step';
import { sampleFilled, sampleForm } from '../../../page/pages/popup/sample-state';

const sights: FormSight[] = [
  sampleForm('contoso.com'),
  sampleForm(null),
  { ...sampleForm('contoso.com'), purpose: 'add' },
  { ...sampleForm(null), purpose: 'add' },
  { kind: 'several', choices: ['a', 'b'].map((form) => ({ form, tenant: null })) },
  { kind: 'not-ours', reason: 'other', why: { rule: 'link', words: 'Link password' } },
  ...OUT_OF_REACH.map((what) => ({ kind: 'out-of-reach', what }) as const),
  { kind: 'authorization' },
  ...NOT_OURS_REASONS.map((reason) => ({ kind: 'not-ours', reason, why: { rule: 'r', words: '' } }) as const),
  { kind: 'none' },
];
const sends: SendOutcome[] = [
  sampleFilled(null),
  sampleFilled('contoso.com'),
  { ...sampleFilled('contoso.com'), replaced: 'old@contoso.com' },
  { ...sampleFilled('contoso.com'), submit: 'disabled' },
  ...FORM_FIELDS.map((field) => ({ kind: 'swallowed', field }) as const),
  { kind: 'too-short', maxLength: 12 },
  { kind: 'unfit' },
  { kind: 'gone' },
  { kind: 'guiding', untilMs: 0 },
  { kind: 'other-tenant', account: 'a@contoso.com', tenant: 'fabrikam.com' },
  { kind: 'foreign-target', origin: 'https://evil.example' },
  { kind: 'other-tenant-elsewhere', tenant: 'fabrikam.com', origin: 'https://evil.example' },
  ...[null, 'a@contoso.com'].flatMap((account) =>
    [null, 'fabrikam.com'].flatMap((tenant) =>
      [null, { rule: 'r', words: '' }, { rule: 'r', words: 'Backup' }].map(
        (why) => ({ kind: 'ask-form', form: 'form-1', why, account, tenant, isTenantUnnamed: true }) as const,
      ),
    ),
  ),
  {
    kind: 'ask-form',
    form: 'form-1',
    why: { rule: 'r', words: 'Backup' },
    account: 'a@contoso.com',
    tenant: 'contoso.com',
    isTenantUnnamed: false,
  },
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
  ...(['delivered', 'hand-over-lapsed', 'hand-over-left', 'hand-over-replaced', 'updated'] as const).map((kind) => ({
    kind,
  })),
  ...(['expired', 'locked'] as const).flatMap((kind) => [
    { kind, mayBeUsed: false },
    { kind, mayBeUsed: true },
  ]),
  ...(['removed', 'hidden', 'covered'] as const).map((reason) => ({ kind: 'overlay-lost', reason, tabId: 3 }) as const),
  { kind: 'refused', text: 'Wrong password' },
  { kind: 'form-emptied' },
  { kind: 'form-left' },
];
const missings: MissingPart[][] = [[], ...MISSING_PARTS.map((part) => [part]), ['confirm', 'submit']];
const deliveries: Delivery[] = [
  ...missings.map((missing) => ({ kind: 'filled', tenant: 'contoso.com', view: 'v', missing }) as const),
  { kind: 'submitted', tenant: 'contoso.com', view: 'v', isUnsure: false },
];

test.for([
  ['what a page shows', sights.map(tellSight)],
  ['a send', sends.map((outcome) => tellSend(outcome).text)],
  ['an order to read', reads.map((outcome) => tellRead(outcome).text)],
  ['a refusal', refusals.map((refusal) => tellRefusal(refusal).text)],
  ['a notice', notices.map((notice) => tellNotice(notice).text)],
  ['a delivery', deliveries.map((delivery) => tellDelivery(delivery)?.text ?? '')],
  ['the steps', STEP_IDS.map((step) => tellStep(step, null))],
  ['the steps for a tenant', STEP_IDS.slice(-4).map((step) => tellStep(step, 'contoso.com'))],
  ['the phases', PHASES.map(tellPhase)],
] as const)('every case of %s has a sentence of its own, with nothing left to fill in', ([, texts]) => {
  expect(new Set(texts).size).toBe(texts.length);
  for (const text of texts) expect(text).not.toMatch(/[{}]|\$\d|undefined|null/);
});

test('after a fill the next act is to look and to press Submit', () => {
  const filled = { kind: 'filled', tenant: 'contoso.com', replaced: null, submit: 'enabled' } as const;
  expect(tellSend(filled).text).toBe('Filled in the form for contoso.com. Now look at the form and press Submit.');
  expect(tellSend({ ...filled, submit: 'disabled' }).text).toMatch(/ It takes no Submit yet\. See what else/);
  const replaced = tellSend({ ...filled, replaced: 'old@contoso.com' }).text;
  expect(replaced).toMatch(/ old@contoso\.com was replaced\. See that this is right\. Now look at the form and press/);
});

test('a form that is left alone is told in the words of the page, with what to do', () => {
  const text = tellSight({ kind: 'not-ours', reason: 'other', why: { rule: 'link', words: 'Link password' } });
  expect(text).toMatch(/^Left alone: the page calls this “Link password”\. .*Open Settings, then Manage Services/);
});

test('what can be seen is never told as no form', () => {
  const seen = sights.filter(({ kind }) => kind !== 'none').map(tellSight);
  expect(seen.filter((text) => text.includes('No credentials form'))).toEqual([]);
});

test('a question names both sides', () => {
  const question = { kind: 'ask-form', form: 'form-1', why: null, isTenantUnnamed: true } as const;
  const contoso = 'svc@contoso.onmicrosoft.com';
  expect(tellSend({ ...question, account: contoso, tenant: null }).text).toBe(
    "The form does not say whose it is. Is it contoso.onmicrosoft.com's?",
  );
  expect(tellSend({ ...question, account: contoso, tenant: 'contoso.com' }).text).toContain('contoso.com');
  const doubtful = { ...question, why: { rule: 'r', words: 'Backup' }, isTenantUnnamed: false };
  const text = tellSend({ ...doubtful, account: contoso, tenant: 'contoso.onmicrosoft.com' }).text;
  expect(text).toContain("does not say that these are Microsoft 365 administrator's credentials; it says “Backup”");
  expect(text).toContain(`Is this the form of contoso.onmicrosoft.com for ${contoso}?`);
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
