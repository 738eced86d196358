import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { FormQuestion, FormWarning } from '../../../../utils/journey/outcomes';
import type { Asking, PopupState } from '../../../../utils/messages/popup-state';
import { findAllByRole, findByRole, readButtonNames, readStatus, readText } from './find-by-role';
import { openPopup } from './open-popup';
import { press } from './press';
import { NOW, sampleDestination, sampleFilled, sampleForm, sendingState } from './sample-state';
import { settle } from './settle';

const ACCOUNT = 'backup@contoso.onmicrosoft.com';
const WORDS = "The form does not say whose it is. Is it contoso.onmicrosoft.com's?";
const QUESTION: FormQuestion = {
  kind: 'ask-form',
  form: 'form-1',
  why: null,
  account: ACCOUNT,
  tenant: null,
  isTenantUnnamed: true,
};
const OTHER: FormWarning = { kind: 'other-tenant', account: ACCOUNT, tenant: 'fabrikam.onmicrosoft.com' };
const unnamed = sampleDestination({ isActive: true, sight: { ...sampleForm(null), form: 'form-1' } });
const asking: Asking = {
  passwordId: 'password-1',
  tabId: 7,
  view: 'view-0001',
  question: QUESTION,
  until: NOW + 60_000,
};
const plain = sendingState([unnamed]);
const asked: PopupState = { ...plain, asking };

function primaries(): (string | null)[] {
  return [...document.querySelectorAll('.send button.primary')].map((button) => button.textContent);
}

test('a question stands in the place of Send, with one main answer', async () => {
  const popup = await openPopup(plain);
  popup.answer({ 'password:send': { ok: true, value: QUESTION } });
  await press('Send to x360Cloud');
  await popup.change(asked);
  expect(readStatus()).toBe(WORDS);
  expect(findByRole('group', WORDS)).toBeVisible();
  expect(document.activeElement).toBe(findByRole('group', WORDS));
  expect(primaries()).toEqual(['Fill this form']);
  expect(readButtonNames()).not.toContain('Send to x360Cloud');
  popup.answer({ 'password:send': { ok: true, value: sampleFilled(null) } });
  await press('Fill this form');
  expect(popup.requests.at(-1)).toEqual({
    type: 'password:send',
    id: 'password-1',
    tabId: 7,
    host: 'app.cloudfinder.com',
    view: 'view-0001',
    form: 'form-1',
    confirmed: [QUESTION],
  });
});

test('"Not this one" sends nothing and says what to do', async () => {
  const popup = await openPopup(asked);
  await press('Not this one');
  expect(popup.requests).toEqual([{ type: 'form:decline' }]);
  expect(readStatus()).toContain('press It looks different here');
  await popup.change(plain);
  expect(readButtonNames()).toContain('Send to x360Cloud');
  expect(readStatus()).toContain('press It looks different here');
});

test('a question that stands is asked by whoever opens the popup, and no longer than it stands', async () => {
  const popup = await openPopup(asked);
  expect(readStatus()).toBe(WORDS);
  expect(document.querySelectorAll('p:not(.visually-hidden)')[0]?.textContent).not.toBe(WORDS);
  expect(findByRole('group', WORDS)).toBeVisible();
  await popup.change(plain);
  expect(readText()).not.toContain(WORDS);
  expect(readButtonNames()).toContain('Send to x360Cloud');
});

test('a form that is not in sight can be brought there before the answer', async () => {
  const popup = await openPopup({ ...sendingState([{ ...unnamed, isActive: false }]), asking });
  await press('Show the form');
  expect(popup.requests).toEqual([{ type: 'form:show' }]);
  await popup.change(asked);
  expect(readButtonNames()).not.toContain('Show the form');
});

test.for([
  ['another document', { view: 'view-0002' }],
  ['another tab', { tabId: 8 }],
] as const)('a question about %s is not asked of this one', async ([, changes]) => {
  await openPopup({ ...plain, asking: { ...asking, ...changes } });
  expect(readButtonNames()).not.toContain('Fill this form');
});

test('a warning has "Send anyway" first and no blue Send beside it', async () => {
  const popup = await openPopup(sendingState([sampleDestination({ sight: sampleForm('fabrikam.onmicrosoft.com') })]));
  popup.answer({ 'password:send': { ok: true, value: OTHER } });
  await press('Send to x360Cloud');
  const text = readStatus();
  expect(findByRole('group', text)).toBeVisible();
  // It is told to whoever listens and shown to whoever looks, each once.
  const shown = [...document.querySelectorAll('p:not(.visually-hidden)')];
  expect(shown.filter(({ textContent }) => textContent === text)).toHaveLength(1);
  expect(document.activeElement).toBe(findByRole('group', text));
  expect(primaries()).toEqual([]);
  const names = readButtonNames();
  expect(names).not.toContain('Send to x360Cloud');
  expect(names.slice(names.indexOf('Send anyway')).slice(0, 3)).toEqual(['Send anyway', 'Cancel', 'Show password']);
  await press('Cancel');
  expect(document.activeElement?.textContent).toBe('Send to x360Cloud');
});

test('the second half of a double click on Send confirms nothing', async () => {
  const popup = await openPopup(sendingState([sampleDestination({ sight: sampleForm('fabrikam.onmicrosoft.com') })]));
  popup.answer({ 'password:send': { ok: true, value: OTHER } });
  const confirmed = () => popup.requests.flatMap((one) => (one.type === 'password:send' ? one.confirmed : []));
  await userEvent.dblClick(findByRole('button', 'Send to x360Cloud'));
  await expect.poll(() => findAllByRole('button', 'Send anyway').length).toBe(1);
  await clickAgain('Send anyway');
  expect(confirmed()).toEqual([]);
  await press('Send anyway');
  expect(confirmed()).toEqual([OTHER]);
  await popup.change(asked);
  await clickAgain('Fill this form');
  expect(confirmed()).toEqual([OTHER]);
});

/** A click that the browser counts as the second of a double click. */
async function clickAgain(name: string): Promise<void> {
  await settle(() => findByRole('button', name).dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 2 })));
}

test('one yes after the other is sent along until the form is filled', async () => {
  const sight = { ...sampleForm('fabrikam.onmicrosoft.com'), form: 'form-1' };
  const state = sendingState([{ ...unnamed, sight }]);
  const popup = await openPopup(state);
  popup.answer({ 'password:send': { ok: true, value: OTHER } });
  await press('Send to x360Cloud');
  const question = { ...QUESTION, why: { rule: 'r', words: 'Backup' }, tenant: OTHER.tenant, isTenantUnnamed: false };
  popup.answer({ 'password:send': { ok: true, value: question } });
  await press('Send anyway');
  expect(popup.requests.at(-1)).toMatchObject({ form: null, confirmed: [OTHER] });
  await popup.change({ ...state, asking: { ...asking, question } });
  await press('Fill this form');
  expect(popup.requests.at(-1)).toMatchObject({ form: 'form-1', confirmed: [OTHER, question] });
});

test('of several forms the person chooses one by its number', async () => {
  const choices = [
    { form: 'form-1', tenant: 'contoso.onmicrosoft.com' },
    { form: 'form-2', tenant: null },
  ];
  const sight = { kind: 'several', choices } as const;
  const popup = await openPopup(sendingState([sampleDestination({ sight: { ...sight, choices: [...choices] } })]));
  expect(readText()).toContain('2 forms could be meant. Choose by the numbers on the page:');
  expect(readButtonNames()).not.toContain('Send to x360Cloud');
  await press('2: no tenant named');
  await press('1: contoso.onmicrosoft.com');
  expect(popup.requests).toMatchObject([
    { type: 'password:send', form: 'form-2', confirmed: [] },
    { type: 'password:send', form: 'form-1', confirmed: [] },
  ]);
});

test.for([
  [{ kind: 'not-ours', reason: 'other', why: { rule: 'link', words: 'Link password' } }, 'calls this “Link password”.'],
  [{ kind: 'out-of-reach', what: 'frame' }, 'stands in a frame of the page'],
  [{ kind: 'out-of-reach', what: 'plain-text' }, 'as plain text'],
  [{ kind: 'out-of-reach', what: 'font-mask' }, 'behind a font only'],
  [{ kind: 'out-of-reach', what: 'read-only' }, 'cannot be typed into yet'],
  [{ kind: 'out-of-reach', what: 'disabled' }, 'are switched off'],
] as const)('what is seen and not filled is named as what it is: %j', async ([sight, text]) => {
  await openPopup(sendingState([sampleDestination({ sight })]));
  expect(readText()).toContain(text);
  expect(readText()).not.toContain('No credentials form is open');
  expect(findByRole('button', 'Send to x360Cloud')).toBeDisabled();
});

test('a form with something over it is named so, and can be sent to: it is filled once it is free', async () => {
  await openPopup(sendingState([sampleDestination({ sight: { kind: 'out-of-reach', what: 'covered' } })]));
  expect(readText()).toContain('Something lies over the form');
  expect(findByRole('button', 'Send to x360Cloud')).toBeEnabled();
});

test('what a filled form still lacks is said', async () => {
  const delivery = { kind: 'filled', tenant: null, view: 'view-0001', missing: ['confirm', 'submit'] } as const;
  const popup = await openPopup(sendingState([unnamed], { delivery: { ...delivery, missing: [...delivery.missing] } }));
  expect(readText()).toContain('The repeated password is still empty. Submit is not enabled yet');
  await popup.change({ ...plain, notice: { kind: 'form-emptied' } });
  expect(readStatus()).toContain('The form was closed or emptied');
  expect(findAllByRole('button', 'Send to x360Cloud')).toHaveLength(1);
});
