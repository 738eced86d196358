import { expect, it } from 'vitest';
import { CREDENTIALS_FORM } from './credentials-page.ts';
import { findMarker } from './find-marker.ts';
import { markerOf, readFields, SEND, sendForOutcome } from './send.ts';
import { useAttackPage } from './use-attack-page.ts';

// HID: fields that nobody can see or type into. All of them are in tests/page/gallery/decoys; here the built extension
// meets one that lies under others, and one that has no field but such.

const { attack, page, show, fill } = useAttackPage();

const COVERED = `<div style="position:relative;width:400px">
  <label>Office 365 Admin Password <input type="password" name="decoy"></label>
  <div style="position:absolute;inset:0;background:#fff;pointer-events:none"></div></div>`;

it('a field that is covered gets nothing, and the form beside it everything', async () => {
  await show(CREDENTIALS_FORM.replace('<button>', `${COVERED}<button>`));
  await fill();
  const marker = markerOf(attack());
  expect(await readFields(page())).toMatchObject({ decoy: '', password: marker, confirm: marker });
});

it('a form whose only password field is covered gets nothing', async () => {
  await show(`<form onsubmit="return false"><h2>Change credentials for contoso.onmicrosoft.com</h2>
    <label>Office 365 Admin Email <input name="email" type="email"></label>${COVERED}<button>Submit</button></form>`);
  const popup = await attack().courier.openPopup(page());
  await popup.waitForText((text) => text.includes('Cloudfinder') && !text.includes('does not answer'));
  if ((await popup.buttons()).includes(SEND)) {
    await sendForOutcome(popup);
  }
  expect(await findMarker(page(), markerOf(attack()))).toEqual([]);
  if (popup.isOpen()) await popup.close();
});
