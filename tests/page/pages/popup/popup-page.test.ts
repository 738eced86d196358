import { expect, test } from 'vitest';
import { IDLE_GUIDE } from '../../../../utils/journey/guide-settings';
import type { ActivePage } from '../../../../utils/messages/popup-state';
import { findAllByRole, findByRole, readButtonNames, readStatus, readText } from './find-by-role';
import { openPopup } from './open-popup';
import { press } from './press';
import { sampleDestination, samplePassword, sampleState, sendingState } from './sample-state';

const microsoft = { kind: 'microsoft', host: 'mysignins.microsoft.com' } as const;

test('on a Microsoft page the idle popup reads the page or the selection on order', async () => {
  const popup = await openPopup(sampleState({ page: microsoft }));
  popup.answer({
    'password:read-page': { ok: true, value: { kind: 'none' } },
    'password:use-selection': { ok: true, value: { kind: 'held', certainty: 'check' } },
  });
  await press('Read the password on this page');
  expect(readStatus()).toContain('No app password was found here.');
  await press('Use selection as app password');
  expect(readStatus()).toContain('The password is held, but it is not certain that it is the right text.');
  expect(popup.requests).toEqual([
    { type: 'password:read-page', tabId: 3 },
    { type: 'password:use-selection', tabId: 3 },
  ]);
});

test('while the guide runs, only the selection is offered', async () => {
  await openPopup(
    sampleState({
      page: microsoft,
      guide: { ...IDLE_GUIDE, status: 'running', isAccountReady: true },
    }),
  );
  expect(readButtonNames()).not.toContain('Read the password on this page');
  expect(readButtonNames()).toContain('Use selection as app password');
});

test.for([
  [{ kind: 'sign-in', host: 'login.microsoftonline.com' }, 'Sign in here yourself: the guide never runs on sign-in'],
  [{ kind: 'portal', host: 'partner.axcient.com' }, 'This is x360Portal: press Launch to open x360Cloud.'],
  [{ kind: 'other', host: 'app.cloudfinder.com.evil.example' }, 'app.cloudfinder.com.evil.example is not a known x360'],
  [{ kind: 'other', host: 'app.cloudfinder.com.' }, 'app.cloudfinder.com. is not a known x360Cloud address'],
  [{ kind: 'other', host: 'app.cloudfinder.com' }, 'is not the usual secure one (https)'],
] as const satisfies readonly (readonly [ActivePage, string])[])('the page is named: %j', async ([page, text]) => {
  await openPopup(sampleState({ page }));
  expect(readText()).toContain(text);
  expect(readButtonNames()).toEqual(['Start guide', 'Prepare the account first', 'Options']);
});

test('an unrelated page is passed over, until a password is held and nowhere to send it', async () => {
  const page = { kind: 'other', host: 'backup.example.com' } as const;
  const popup = await openPopup(sampleState({ page }));
  expect(readText()).not.toContain(page.host);
  await popup.change(sampleState({ page, passwords: [samplePassword()] }));
  expect(readText()).toContain(`${page.host} is not a known x360Cloud address`);
  await press("Is this your company's x360Cloud? Add the address");
  expect(popup.addedHosts).toEqual([page.host]);
  await popup.change(sampleState({ page, passwords: [samplePassword()], destinations: [sampleDestination()] }));
  expect(readText()).not.toContain(page.host);
});

test('a page whose address the browser keeps is passed over, until it may be taken for the one to send to', async () => {
  const page = { kind: 'untold' } as const;
  const words = 'The browser does not tell the address of this page';
  const popup = await openPopup(sampleState({ page }));
  expect(readText()).not.toContain(words);
  await popup.change(sampleState({ page, passwords: [samplePassword()] }));
  expect(readText()).toContain(words);
  expect(readButtonNames()).not.toContain("Is this your company's x360Cloud? Add the address");
  await popup.change(sampleState({ page, passwords: [samplePassword()], destinations: [sampleDestination()] }));
  expect(readText()).not.toContain(words);
});

test('a host of other alphabets is named as it is and not offered', async () => {
  const host = 'xn--cloudfnder-q9a.example';
  await openPopup(sampleState({ page: { kind: 'other', host }, passwords: [samplePassword()] }));
  expect(readText()).toContain(`${host} is not a known x360Cloud address`);
  expect(readButtonNames()).not.toContain("Is this your company's x360Cloud? Add the address");
});

test('withheld addresses are asked for in the click', async () => {
  const popup = await openPopup(
    sampleState({
      page: { kind: 'grantable', host: 'mysignins.azure.us', origins: ['https://mysignins.azure.us/*'] },
      missingOrigins: ['https://app.cloudfinder.com/*'],
      guide: { ...IDLE_GUIDE, status: 'running', isAccountReady: true },
    }),
  );
  expect(findAllByRole('listitem').map((item) => item.textContent)).toEqual([
    'mysignins.azure.us',
    'app.cloudfinder.com',
  ]);
  await press('Allow on these pages');
  expect(popup.asked).toEqual([['https://mysignins.azure.us/*', 'https://app.cloudfinder.com/*']]);
  expect(readStatus()).toContain('Allowed.');
});

test('starting asks for them in the same click and goes on after the yes', async () => {
  const popup = await openPopup(sampleState({ missingOrigins: ['https://app.cloudfinder.com/*'] }));
  const granted = press('Start guide');
  expect([popup.asked, popup.requests]).toEqual([[['https://app.cloudfinder.com/*']], []]);
  await granted;
  expect(popup.requests).toEqual([{ type: 'guide:start', isAccountReady: true, doesSteps: false }]);
});

test('preparing the account asks for what that needs besides', async () => {
  const popup = await openPopup(
    sampleState({
      missingOrigins: ['https://app.cloudfinder.com/*'],
      missingToPrepare: ['https://admin.microsoft.com/*'],
    }),
  );
  await press('Prepare the account first');
  expect(popup.asked).toEqual([['https://app.cloudfinder.com/*', 'https://admin.microsoft.com/*']]);
});

test('beside a held password, too, it says which address is withheld', async () => {
  await openPopup({ ...sendingState([]), missingOrigins: ['https://app.cloudfinder.com/*'] });
  expect(readText()).toContain('app.cloudfinder.com');
});

test('without the yes nothing starts, and the way on is told', async () => {
  const popup = await openPopup(sampleState({ missingOrigins: ['https://app.cloudfinder.com/*'] }), {
    isGranted: false,
  });
  await press('Start guide');
  expect(popup.requests).toEqual([]);
  expect(readStatus()).toContain('The guide did not start');
  expect(findByRole('button', 'Start guide').className).toBe('primary');
});

test('a guide that may show nothing is not called running', async () => {
  const guide = { ...IDLE_GUIDE, status: 'running', isAccountReady: true } as const;
  const popup = await openPopup(sampleState({ guide, missingOrigins: ['https://mysignins.microsoft.com/*'] }));
  expect(readText()).toContain('Waiting');
  expect(readText()).not.toMatch(/Running|the guide shows the next step/);
  await popup.change(sampleState({ guide }));
  expect(readText()).toContain('Running');
});

test('private windows are explained while they are not allowed', async () => {
  const popup = await openPopup(sampleState({ isPrivateAllowed: false }));
  expect(readText()).toContain('switch on “Allow in Incognito”');
  await popup.change(sampleState({ isPrivateAllowed: true }));
  expect(readText()).not.toContain('Incognito');
});

test('news of what happened is told, once', async () => {
  const popup = await openPopup(sampleState({ notice: { kind: 'locked', mayBeUsed: false } }));
  expect(readStatus()).toContain('The screen was locked');
  await press('Start guide');
  expect(readStatus()).toContain('The guide is on');
  await popup.change(sampleState({ notice: { kind: 'refused', text: 'Wrong password' } }));
  expect(readStatus()).toContain('x360Cloud refused it: “Wrong password”');
});
