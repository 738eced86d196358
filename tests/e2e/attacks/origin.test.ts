import { expect, it } from 'vitest';
import { readOverlay } from '../harness/read-overlay.ts';
import { readOwnScripts } from '../harness/read-own-scripts.ts';
import { CREDENTIALS_FORM, FORM_ADDRESS, pageWith } from './credentials-page.ts';
import { findMarker } from './find-marker.ts';
import { markerOf, readFields, SEND } from './send.ts';
import { useAttackPage } from './use-attack-page.ts';

// ORI: x360Cloud's own form on addresses that only look like x360Cloud's.

const { attack, page, fill } = useAttackPage();

it.each([
  ['a sub-domain of a stranger', 'https://app.cloudfinder.com.evil.test/'],
  ['a longer name', 'https://evilapp.cloudfinder.com/'],
  ['a sister product', 'https://intelcloudfinder.com/'],
  ['a sub-domain', 'https://www.app.cloudfinder.com/'],
  ['the name as user-info', 'https://app.cloudfinder.com@evil.test/'],
  ['a trailing dot', 'https://app.cloudfinder.com./'],
  ['another port', 'https://app.cloudfinder.com:8443/'],
  // The browser itself would turn the usual port's http into https.
  ['no encryption', 'http://app.cloudfinder.com:8080/'],
  ['a Cyrillic letter', 'https://app.clоudfinder.com/'],
])('%s gets nothing and is named in the popup', async (_, address) => {
  const { courier, server } = attack();
  server.serve(address, pageWith(CREDENTIALS_FORM));
  await page().goto(address);
  expect(await page().title()).toBe('Cloudfinder');
  const popup = await courier.openPopup(page());
  const { host, username } = new URL(address);
  // Chromium keeps an address with user-info from every extension that may not see all tabs, and hides it itself.
  await popup.waitForText(username ? 'The browser does not tell the address of this page' : host);
  expect(await popup.buttons()).not.toContain(SEND);
  expect(await readOverlay(page())).toBeNull();
  // A match pattern cannot tell these from the real address: there the script asks the background, is refused and ends.
  if (host !== 'app.cloudfinder.com.' && host !== 'app.cloudfinder.com:8443')
    expect(await readOwnScripts(page(), courier.extensionId)).toEqual([]);
  expect(await findMarker(page(), markerOf(attack()))).toEqual([]);
  await popup.close();
});

it('fills the same form on the right address', async () => {
  const { server } = attack();
  server.serve(FORM_ADDRESS, pageWith(CREDENTIALS_FORM));
  await page().goto(FORM_ADDRESS);
  expect(await readOwnScripts(page(), attack().courier.extensionId)).toEqual(['x360cloud.js']);
  await fill();
  const marker = markerOf(attack());
  expect(await readFields(page())).toMatchObject({ password: marker, confirm: marker });
});
