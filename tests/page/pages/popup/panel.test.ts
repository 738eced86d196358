import { expect, test } from 'vitest';
import '../../../../components/theme.css';
import '../../../../components/switch.css';
import '../../../../utils/pages/popup/popup.css';
import '../../../../utils/pages/popup/password.css';
import '../../../../utils/pages/popup/guide.css';
import '../../../../utils/pages/popup/panel.css';
import type { PopupState } from '../../../../utils/messages/popup-state';
import { findByRole, readButtonNames, readStatus, readText } from './find-by-role';
import { openPopup } from './open-popup';
import { press } from './press';
import { sampleDestination, sampleFilled, sampleForm, sampleState, sendingState } from './sample-state';

const X360CLOUD = { kind: 'x360cloud', host: 'app.cloudfinder.com' } as const;
const TWO = [
  sampleDestination({ isActive: true }),
  sampleDestination({ tabId: 8, title: 'Fabrikam’s page', sight: sampleForm('fabrikam.onmicrosoft.com') }),
];

test('the panel follows the tab in front: what it shows and where it sends', async () => {
  const panel = await openPopup(sampleState({ page: { kind: 'microsoft', host: 'mysignins.microsoft.com' } }));
  expect(readButtonNames()).toContain('Read the password on this page');
  await panel.moveTo(7, { ...sendingState(TWO), page: X360CLOUD });
  expect(readButtonNames()).not.toContain('Read the password on this page');
  await press('Send to x360Cloud');
  await panel.moveTo(8, { ...sendingState(TWO), page: X360CLOUD });
  expect(readText()).toContain('These are different tenants.');
  await press('Send to x360Cloud');
  expect(panel.requests.map((request) => 'tabId' in request && request.tabId)).toEqual([7, 8]);
});

test('an order goes to the tab in front', async () => {
  const state = sampleState({ page: { kind: 'microsoft', host: 'mysignins.microsoft.com' } });
  const panel = await openPopup(state);
  panel.answer({ 'password:read-page': { ok: true, value: { kind: 'none' } } });
  await panel.moveTo(5, state);
  await press('Read the password on this page');
  expect(panel.requests).toEqual([{ type: 'password:read-page', tabId: 5 }]);
});

test('after Send it stays and says the outcome, though the form’s tab came to the front', async () => {
  const panel = await openPopup(sendingState([sampleDestination()]));
  panel.answer({ 'password:send': { ok: true, value: sampleFilled('contoso.onmicrosoft.com') } });
  await press('Send to x360Cloud');
  await panel.moveTo(7, { ...sendingState([sampleDestination({ isActive: true })]), page: X360CLOUD });
  expect(readStatus()).toContain('Filled in the form for contoso.onmicrosoft.com.');
});

test('the popup offers to stay open; what stays open does not', async () => {
  let times = 0;
  await openPopup(sampleState(), { onKeepOpen: () => void times++ });
  await press('Keep open beside the page');
  expect(times).toBe(1);
  await openPopup(sampleState());
  expect(readButtonNames()).not.toContain('Keep open beside the page');
});

const WIDE: [string, PopupState][] = [
  ['nothing yet', sampleState({ isPrivateAllowed: false, missingOrigins: ['https://mysignins.microsoft.com/*'] })],
  ['one form', { ...sendingState([sampleDestination({ isActive: true })]), page: X360CLOUD }],
  ['two pages', { ...sendingState(TWO), page: X360CLOUD }],
  ['a long account', sendingState([sampleDestination()], { account: `${'a'.repeat(60)}@${'b'.repeat(60)}.com` })],
];

test.each(WIDE)('nothing is cut off 320 px wide: %s', async (_, state) => {
  const page = document.documentElement;
  page.style.inlineSize = '320px';
  await openPopup(state, { onReport: () => undefined });
  const edge = page.getBoundingClientRect().right;
  const cut = [...document.querySelectorAll('.popup *:not(.visually-hidden, bdi)')].filter(
    (element) => element.getBoundingClientRect().right > edge + 0.5,
  );
  expect(cut.map(({ outerHTML }) => outerHTML.slice(0, 80))).toEqual([]);
  expect(findByRole('button', 'Options').getBoundingClientRect().height).toBeGreaterThanOrEqual(24);
});
