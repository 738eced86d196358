import { expect, test } from 'vitest';
import type { FormSight } from '../../../../utils/journey/form-sight';
import { IDLE_GUIDE } from '../../../../utils/journey/guide-settings';
import { findAllByRole, findByRole, readButtonNames, readStatus, readText } from './find-by-role';
import { openPopup } from './open-popup';
import { press } from './press';
import {
  NOW,
  sampleDestination,
  sampleFilled,
  sampleForm,
  samplePassword,
  sampleState,
  sendingState,
} from './sample-state';

const one = sampleDestination();
const manage = sampleDestination({
  tabId: 8,
  view: 'view-0002',
  title: 'Cloudfinder — Dashboard',
  sight: { kind: 'none' },
});
const fabrikam = sampleDestination({ sight: sampleForm('fabrikam.onmicrosoft.com') });

function checkedTitles(): (string | undefined)[] {
  const chosen = findAllByRole('radio').filter((radio) => radio.matches(':checked'));
  return chosen.map((radio) => radio.closest('label')?.querySelector('bdi')?.textContent);
}

test('the only x360Cloud page is shown by title, host, organization and tenant', async () => {
  await openPopup(sendingState([one]));
  for (const text of [one.title, one.host, 'Contoso Ltd', 'Change credentials for contoso.onmicrosoft.com']) {
    expect(readText()).toContain(text);
  }
  expect(findAllByRole('heading').map((side) => side.textContent)).toContain(
    'Password for backup@contoso.onmicrosoft.com',
  );
  expect(findAllByRole('definition').map((side) => side.textContent)).toEqual(['contoso.onmicrosoft.com']);
});

test('"Send to x360Cloud" names the password, the tab and the document that were shown', async () => {
  const popup = await openPopup(sendingState([one]));
  popup.answer({ 'password:send': { ok: true, value: sampleFilled('contoso.onmicrosoft.com') } });
  await press('Send to x360Cloud');
  expect(popup.requests).toEqual([
    {
      type: 'password:send',
      id: 'password-1',
      tabId: 7,
      host: one.host,
      view: 'view-0001',
      form: null,
      confirmed: [],
    },
  ]);
  expect(readStatus()).toBe('Filled in the form for contoso.onmicrosoft.com. Now look at the form and press Submit.');
});

test('a form of another tenant is sent to only on a second, explicit yes', async () => {
  const popup = await openPopup(sendingState([fabrikam]));
  expect(readButtonNames()).not.toContain('Send anyway');
  const account = 'backup@contoso.onmicrosoft.com';
  const outcome = { kind: 'other-tenant', account, tenant: 'fabrikam.onmicrosoft.com' } as const;
  popup.answer({ 'password:send': { ok: true, value: outcome } });
  await press('Send to x360Cloud');
  expect(readStatus()).toContain(`The password is for ${account}, but the form is for fabrikam.onmicrosoft.com.`);
  popup.answer({ 'password:send': { ok: true, value: sampleFilled(null) } });
  await press('Send anyway');
  expect(popup.requests.at(-1)).toMatchObject({ type: 'password:send', confirmed: [outcome] });
  expect(readButtonNames()).not.toContain('Send anyway');
});

test('"Send anyway" is taken back when another form took the place, and by "Cancel"', async () => {
  const popup = await openPopup(sendingState([fabrikam]));
  popup.answer({ 'password:send': { ok: true, value: { kind: 'foreign-target', origin: 'https://evil.example' } } });
  await press('Send to x360Cloud');
  expect(readStatus()).toContain('https://evil.example');
  await popup.change(sendingState([{ ...fabrikam, view: 'view-0009' }]));
  expect(readButtonNames()).not.toContain('Send anyway');
  await press('Send to x360Cloud');
  await press('Cancel');
  expect(readButtonNames()).not.toContain('Send anyway');
});

test('only the page that the popup is open over is called this tab', async () => {
  await openPopup(sendingState([{ ...manage, isActive: true }]));
  expect(readText()).not.toContain('this tab');
  await openPopup(sendingState([{ ...manage, isActive: true, isHere: true }]));
  expect(readText()).toContain('this tab');
});

test('of several pages the active one is preselected', async () => {
  await openPopup(sendingState([one, { ...manage, isActive: true }]));
  expect(findByRole('group', 'Which x360Cloud page?')).toBeVisible();
  expect(checkedTitles()).toEqual([manage.title]);
});

test('without a preselection nothing can be sent until the person chooses', async () => {
  const unnamed = sampleDestination({ sight: sampleForm(null) });
  const popup = await openPopup(sendingState([unnamed, manage]));
  expect(checkedTitles()).toEqual([]);
  expect(findByRole('button', 'Send to x360Cloud')).toBeDisabled();
  expect(readText()).toContain('Choose the page first.');
  findAllByRole('radio')[1]?.click();
  await expect.poll(checkedTitles).toEqual([manage.title]);
  await press('Send to x360Cloud');
  expect(popup.requests).toEqual([
    {
      type: 'password:send',
      id: 'password-1',
      tabId: 8,
      host: one.host,
      view: 'view-0002',
      form: null,
      confirmed: [],
    },
  ]);
});

test('a page that was shown never gives way to another by itself', async () => {
  const popup = await openPopup(sendingState([one]));
  await popup.change(sendingState([manage]));
  expect(checkedTitles()).toEqual([]);
  expect(findByRole('button', 'Send to x360Cloud')).toBeDisabled();
});

test.for<[FormSight, string]>([
  [{ kind: 'not-ours', reason: 'login', why: { rule: 'r', words: '' } }, "This is x360Cloud's login."],
  [{ kind: 'not-ours', reason: 'registration', why: { rule: 'r', words: '' } }, 'This is a registration form.'],
])('what cannot be filled is told and not sent to: %j', async ([sight, text]) => {
  await openPopup(sendingState([{ ...one, sight }]));
  expect(readText()).toContain(text);
  expect(findByRole('button', 'Send to x360Cloud')).toBeDisabled();
});

test('where no app password is needed, forgetting it is the main act', async () => {
  const popup = await openPopup(sendingState([{ ...one, sight: { kind: 'authorization' } }]));
  expect(readText()).toContain('no app password is needed. Press Forget password, then delete it at Microsoft.');
  expect(readButtonNames()).not.toContain('Send to x360Cloud');
  expect(findByRole('button', 'Forget password').className).toBe('primary');
  await press('Forget password');
  expect(popup.requests).toEqual([{ type: 'password:forget', id: 'password-1' }]);
});

test('a form that would send elsewhere is named', async () => {
  const sight = { ...sampleForm('contoso.onmicrosoft.com'), foreignTarget: 'https://evil.example' };
  await openPopup(sendingState([{ ...one, sight }]));
  expect(readText()).toContain('This form would send what you type to https://evil.example.');
});

test.each([
  ['one that fits', 'contoso.onmicrosoft.com', null],
  ['another', 'fabrikam.onmicrosoft.com', 'These are different tenants.'],
])(
  'a form that would send elsewhere says so before its tenant, be it %s, and never that they fit',
  async (_, tenant, word) => {
    await openPopup(
      sendingState([{ ...one, sight: { ...sampleForm(tenant), foreignTarget: 'https://evil.example' } }]),
    );
    const [danger, ...others] = findByRole('definition').closest('.comparison')?.children ?? [];
    expect(danger?.textContent).toContain('https://evil.example');
    expect(danger?.parentElement?.className).toBe('comparison foreign');
    expect(readText()).not.toContain('They belong together');
    if (word === null) expect(others).toHaveLength(1);
    else expect(readText()).toContain(word);
  },
);

test('without an x360Cloud page the popup opens it', async () => {
  const popup = await openPopup(sampleState({ passwords: [samplePassword()] }));
  expect(readButtonNames()).not.toContain('Send to x360Cloud');
  await press('Open x360Cloud');
  expect(popup.requests).toEqual([{ type: 'x360cloud:open' }]);
});

test('a hand-over that waits shows its time', async () => {
  const waitingSend = {
    passwordId: 'password-1',
    tabId: 8,
    host: 'app.cloudfinder.com',
    account: null,
    until: NOW + 95_000,
  };
  await openPopup({ ...sendingState([manage]), waitingSend });
  expect(readText()).toContain('Waiting for you to open the form in that tab: 1:35');
});

test('a refused password can be sent again', async () => {
  const popup = await openPopup(sendingState([one], { delivery: { kind: 'refused', text: 'Wrong password' } }));
  expect(readText()).toContain('x360Cloud refused it: “Wrong password”');
  await press('Send again');
  expect(popup.requests).toHaveLength(1);
});

test('a second click while the first is under way sends nothing', async () => {
  const popup = await openPopup(sendingState([one]));
  const slow = Promise.withResolvers<{ ok: true; value: { kind: 'tab-changed' } }>();
  popup.answer({ 'password:send': slow.promise });
  await press('Send to x360Cloud');
  await press('Send to x360Cloud');
  expect(popup.requests).toHaveLength(1);
  slow.resolve({ ok: true, value: { kind: 'tab-changed' } });
  await expect.poll(readStatus).toContain('That tab has changed or did not answer');
});

test('the guide does not say to press Send beside the card that has the button, or that warns of it', async () => {
  const guide = { ...IDLE_GUIDE, status: 'running', isAccountReady: true } as const;
  const progress = { step: 'fill-credentials', state: 'pointing' } as const;
  await openPopup({ ...sendingState([fabrikam]), guide, progress });
  expect(readText()).not.toContain('Press Send');
});
