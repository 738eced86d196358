import { expect, test } from 'vitest';
import type { PopupState } from '../../../utils/messages/popup-state';
import { hostsOf, matchPatterns } from '../../../utils/sites/hosts';
import { POPUP, useCourier } from './open-courier';

const on = useCourier();
const WITHHELD = matchPatterns([...hostsOf('microsoft', 'world'), ...hostsOf('x360cloud', 'world')]);
const TO_PREPARE = [
  'https://admin.microsoft.com/*',
  'https://admin.cloud.microsoft/*',
  'https://entra.microsoft.com/*',
];
const READY = WITHHELD.filter((origin) => !TO_PREPARE.includes(origin));

async function readAsked() {
  on.fake.missingOrigins = async () => ({ needed: WITHHELD, all: WITHHELD });
  const answer = await on.ask({ type: 'popup:opened', tabId: null }, POPUP);
  const { missingOrigins, missingToPrepare } = (answer as { value: PopupState }).value;
  return { missingOrigins, missingToPrepare };
}

test('before the start it is asked for what each of the two ways needs', async () => {
  expect(await readAsked()).toEqual({ missingOrigins: READY, missingToPrepare: TO_PREPARE });
});

test('an account that is prepared needs the admin center, one that is ready does not', async () => {
  await on.ask({ type: 'guide:start', isAccountReady: false }, POPUP);
  expect((await readAsked()).missingOrigins).toEqual(WITHHELD);
  await on.ask({ type: 'guide:answer', isAccountReady: true }, POPUP);
  expect((await readAsked()).missingOrigins).toEqual(READY);
});

test('a held password needs x360Cloud alone', async () => {
  await on.hold();
  expect((await readAsked()).missingOrigins).toEqual(matchPatterns(hostsOf('x360cloud', 'world')));
});
