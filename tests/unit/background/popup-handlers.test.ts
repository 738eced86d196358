import { expect, it } from 'vitest';
import { classifyPage } from '../../../utils/background/popup-handlers';
import type { PopupState } from '../../../utils/messages/popup-state';
import { POPUP, useCourier } from './open-courier';

const on = useCourier();

// Both tabs are in front, each in its own window.
it.each([
  [1, false],
  [2, true],
  [null, false],
])('over tab %s an x360Cloud page of another window is not called this tab', async (tabId, isHere) => {
  const answer = await on.ask({ type: 'popup:opened', tabId }, POPUP);
  const { destinations } = (answer as { value: PopupState }).value;
  expect(destinations.map((each) => [each.tabId, each.isActive, each.isHere])).toEqual([[2, true, isHere]]);
});

it.each([
  ['https://app.cloudfinder.com/#/dashboard', { kind: 'x360cloud', host: 'app.cloudfinder.com' }],
  ['https://backup.example.com/', { kind: 'x360cloud', host: 'backup.example.com' }],
  ['https://app.cloudfinder.com@evil.example/', { kind: 'other', host: 'evil.example' }],
  ['https://anybody@app.cloudfinder.com/', { kind: 'other', host: 'app.cloudfinder.com' }],
  ['https://app.cloudfinder.com:8443/', { kind: 'other', host: 'app.cloudfinder.com:8443' }],
  ['http://app.cloudfinder.com/', { kind: 'other', host: 'app.cloudfinder.com' }],
  ['https://app.cloudfinder.com./', { kind: 'other', host: 'app.cloudfinder.com.' }],
  ['https://APP.CLOUDFINDER.COM/', { kind: 'x360cloud', host: 'app.cloudfinder.com' }],
  ['https://app.clоudfinder.com/', { kind: 'other', host: 'app.xn--cludfinder-fvi.com' }],
  ['about:blank', { kind: 'other', host: '' }],
  ['', { kind: 'untold' }],
])('names the real host of %s', (url, page) => {
  expect(classifyPage(url, ['backup.example.com'], [])).toEqual(page);
});
