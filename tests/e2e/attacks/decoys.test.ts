import { expect, it } from 'vitest';
import { CREDENTIALS_FIELDS, CREDENTIALS_FORM } from './credentials-page.ts';
import { findMarker } from './find-marker.ts';
import { markerOf, readFields, SEND, waitForOutcome } from './send.ts';
import { useAttackPage } from './use-attack-page.ts';

// HID: fields that nobody can see or type into, and forms of which only one is meant.

const { attack, page, show, fill } = useAttackPage();

const hidden = (style: string): string => `<div style="${style}">${decoy('')}</div>`;
const decoy = (attributes: string): string =>
  `<label>Office 365 Admin Password <input type="password" name="decoy" ${attributes}></label>`;
const DECOYS: [string, string][] = [
  ['transparent', hidden('opacity: 0')],
  ['nearly transparent', hidden('opacity: .05')],
  ['transparent by two layers', `<div style="opacity:.4"><div style="opacity:.4">${decoy('')}</div></div>`],
  ['tiny', decoy('style="width:2px;height:2px;padding:0;border:0"')],
  ['clipped away', hidden('clip-path: inset(50%)')],
  ['clipped by its box', hidden('overflow: hidden; height: 0')],
  ['off the screen', hidden('position: absolute; left: -9999px')],
  ['turned invisible', hidden('visibility: hidden')],
  ['not displayed', hidden('display: none')],
  ['not rendered', hidden('content-visibility: hidden')],
  ['scaled to nothing', hidden('transform: scale(0)')],
  [
    'covered',
    `<div style="position:relative;width:400px">${decoy('')}<div style="position:absolute;inset:0;background:#fff"></div></div>`,
  ],
  [
    'covered by a layer that lets clicks through',
    `<div style="position:relative;width:400px">${decoy('')}<div style="position:absolute;inset:0;background:#fff;pointer-events:none"></div></div>`,
  ],
  ['made transparent by a filter', hidden('filter: opacity(0)')],
  ['pushed away by an indent', hidden('text-indent: -9999px; overflow: hidden')],
  ['in a window of one pixel', hidden('width: 1px; height: 1px; overflow: hidden')],
  ['in closed details', `<details><summary>More</summary>${decoy('')}</details>`],
  ['inert', `<div inert>${decoy('')}</div>`],
  ['disabled', decoy('disabled')],
  ['in a disabled group', `<fieldset disabled>${decoy('')}</fieldset>`],
  ['read-only', decoy('readonly')],
];
/** A field that can be seen beside two good ones is no decoy but a doubt, so it only stands alone here. */
const LONELY: [string, string][] = [
  ...DECOYS,
  ['too short', decoy('maxlength="8"')],
  ['for digits alone', decoy('pattern="[0-9]{6}"')],
  ['under the backdrop of a dialog', `${decoy('')}<div style="position:fixed;inset:0;background:#0008"></div>`],
];

it('a form in a box that has to be scrolled is no decoy', async () => {
  await show(`<div style="height:200px;overflow:auto"><div style="height:900px"></div>${CREDENTIALS_FORM}</div>`);
  await fill();
  const marker = markerOf(attack());
  expect(await readFields(page())).toMatchObject({ password: marker, confirm: marker });
});

it.each(DECOYS)('a field that is %s gets nothing, and the form beside it everything', async (_, markup) => {
  await show(CREDENTIALS_FORM.replace('<button>', `${markup}<button>`));
  await fill();
  const marker = markerOf(attack());
  expect(await readFields(page())).toMatchObject({ decoy: '', password: marker, confirm: marker });
});

it.each(LONELY)('a form whose only password field is %s gets nothing', async (_, markup) => {
  const { courier } = attack();
  await show(`<form onsubmit="return false"><h2>Change credentials for contoso.onmicrosoft.com</h2>
    <label>Office 365 Admin Email <input name="email" type="email"></label>${markup}<button>Submit</button></form>`);
  const popup = await courier.openPopup(page());
  // Whatever it says of the form, an order must not change it.
  await popup.waitForText((text) => text.includes('Cloudfinder') && !text.includes('does not answer'));
  if ((await popup.buttons()).includes(SEND)) {
    await popup.press(SEND);
    await waitForOutcome(popup);
  }
  expect(await findMarker(page(), markerOf(attack()))).toEqual([]);
  if (popup.isOpen()) await popup.close();
});

it('of two plausible forms neither is filled, and the popup says so', async () => {
  const { courier } = attack();
  await show(CREDENTIALS_FORM + CREDENTIALS_FORM);
  const popup = await courier.openPopup(page());
  await popup.waitForText('2 forms could be meant.');
  expect(await popup.buttons()).not.toContain(SEND);
  expect(await findMarker(page(), markerOf(attack()))).toEqual([]);
  await popup.close();
});

it.each([
  [
    "the product's login",
    `<form><h2>x360Cloud login</h2><label>Username <input name="email"></label>
    <label>Password <input name="password" type="password"></label><button>Login</button></form>`,
  ],
  [
    'a new user',
    `<form><h2>Create New User</h2><label>Email <input name="email"></label>
    <label>Password <input name="password" type="password"></label>
    <label>Re-enter password <input name="confirm" type="password"></label><button>Continue</button></form>`,
  ],
  [
    'another service',
    `<form><h2>Google Workspace admin credentials</h2>${CREDENTIALS_FIELDS.replaceAll('Office 365', 'Google')}
    <button>Submit</button></form>`,
  ],
])('beside the form of %s only the right one is filled', async (_, other) => {
  await show(CREDENTIALS_FORM + other.replaceAll('name="', 'name="other-'));
  await fill();
  const marker = markerOf(attack());
  const fields = await readFields(page());
  expect(fields).toMatchObject({ password: marker, confirm: marker, 'other-password': '' });
});
