import { beforeAll, describe, expect, it } from 'vitest';
import { commands } from 'vitest/browser';
import { CREDENTIALS_FIELDS, CREDENTIALS_FORM, FORM_ADDRESS, pageWith } from '../../e2e/attacks/credentials-page';
import { SEND, sendForOutcome } from '../../e2e/attacks/send';
import { HELD } from '../stage/held';
import { onStage, type Stage } from '../stage/on-stage';

// HID: fields that nobody can see or type into, and forms of which only one is meant. A sample of them is tried with the
// built extension in tests/e2e/attacks.

const hidden = (style: string): string => `<div style="${style}">${field('')}</div>`;
const field = (attributes: string): string =>
  `<label>Office 365 Admin Password <input type="password" name="decoy" ${attributes}></label>`;
const DECOYS: [string, string][] = [
  ['transparent', hidden('opacity: 0')],
  ['nearly transparent', hidden('opacity: .05')],
  ['transparent by two layers', `<div style="opacity:.4"><div style="opacity:.4">${field('')}</div></div>`],
  [
    'transparent by the box of its slot',
    `<div><template shadowrootmode="open"><div style="opacity:.05"><slot></slot></div></template>${field('')}</div>`,
  ],
  [
    'transparent under its label, also when it is touched',
    `<div style="position:relative">Office 365 Admin Password<div style="opacity:0;position:absolute;inset:0">
    <input type="password" name="decoy" aria-label="Office 365 Admin Password" style="width:100%"></div></div>`,
  ],
  ['tiny', field('style="width:2px;height:2px;padding:0;border:0"')],
  ['clipped away', hidden('clip-path: inset(50%)')],
  ['clipped by its box', hidden('overflow: hidden; height: 0')],
  ['off the screen', hidden('position: absolute; left: -9999px')],
  ['turned invisible', hidden('visibility: hidden')],
  ['not displayed', hidden('display: none')],
  ['not rendered', hidden('content-visibility: hidden')],
  ['scaled to nothing', hidden('transform: scale(0)')],
  [
    'covered',
    `<div style="position:relative;width:400px">${field('')}<div style="position:absolute;inset:0;background:#fff"></div></div>`,
  ],
  [
    'covered by a layer that lets clicks through',
    `<div style="position:relative;width:400px">${field('')}<div style="position:absolute;inset:0;background:#fff;pointer-events:none"></div></div>`,
  ],
  ['made transparent by a filter', hidden('filter: opacity(0)')],
  ['pushed away by an indent', hidden('text-indent: -9999px; overflow: hidden')],
  ['in a window of one pixel', hidden('width: 1px; height: 1px; overflow: hidden')],
  ['in closed details', `<details><summary>More</summary>${field('')}</details>`],
  ['inert', `<div inert>${field('')}</div>`],
  ['disabled', field('disabled')],
  ['in a disabled group', `<fieldset disabled>${field('')}</fieldset>`],
  ['read-only', field('readonly')],
];
/** A field that can be seen beside two good ones is no decoy but a doubt, so it only stands alone here. */
const LONELY: [string, string][] = [
  ...DECOYS,
  ['too short', field('maxlength="8"')],
  ['for digits alone', field('pattern="[0-9]{6}"')],
  ['under the backdrop of a dialog', `${field('')}<div style="position:fixed;inset:0;background:#0008"></div>`],
];

const OTHERS: [string, string][] = [
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
];
const SUBMIT = 'form:first-of-type button';
const FILLED = { password: HELD.password, confirm: HELD.password };
const SCROLLED = `<div style="height:200px;overflow:auto"><div style="height:900px"></div>${CREDENTIALS_FORM}</div>`;

const besides = (decoy: string): string => CREDENTIALS_FORM.replace('<button>', `${decoy}<button>`);
const alone = (decoy: string): string => `<form onsubmit="return false">
  <h2>Change credentials for contoso.onmicrosoft.com</h2>
  <label>Office 365 Admin Email <input name="email" type="email"></label>${decoy}<button>Submit</button></form>`;
const beside = (other: string): string => CREDENTIALS_FORM + other.replaceAll('name="', 'name="other-');

const PAGES = [
  SCROLLED,
  CREDENTIALS_FORM + CREDENTIALS_FORM,
  ...DECOYS.map(([, decoy]) => besides(decoy)),
  ...LONELY.map(([, decoy]) => alone(decoy)),
  ...OTHERS.map(([, other]) => beside(other)),
];
beforeAll(() => commands.servePages(PAGES.map((markup) => ({ url: FORM_ADDRESS, html: pageWith(markup) }))));

function on(markup: string, play: (stage: Stage) => Promise<void>): Promise<void> {
  return onStage({ url: FORM_ADDRESS, page: PAGES.indexOf(markup) }, { isGuiding: false, holds: HELD }, play);
}

/** The places where the page can see the password. */
async function whereItIs({ read }: Stage): Promise<string[]> {
  const everything = (await read('everything')) ?? [['nothing', HELD.password]];
  return everything.filter(([, content]) => content.includes(HELD.password)).map(([place]) => place);
}

it('a form in a box that has to be scrolled is no decoy', () =>
  on(SCROLLED, async ({ fill, read }) => {
    await fill(SUBMIT);
    expect(await read('fields')).toMatchObject(FILLED);
  }));

describe.concurrent('a field that is', () => {
  it.each(DECOYS)('%s gets nothing, and the form beside it everything', (_, decoy) =>
    on(besides(decoy), async ({ fill, read }) => {
      await fill(SUBMIT);
      expect(await read('fields')).toMatchObject({ ...FILLED, decoy: '' });
    }),
  );
});

describe.concurrent('a form whose only password field is', () => {
  it.each(LONELY)('%s gets nothing', (_, decoy) =>
    on(alone(decoy), async (stage) => {
      const popup = stage.openPopup();
      // Whatever it says of the form, an order must not change it.
      await popup.waitForText('Cloudfinder');
      if ((await popup.buttons()).includes(SEND)) {
        await sendForOutcome(popup);
      }
      expect(await whereItIs(stage)).toEqual([]);
    }),
  );
});

it('of two plausible forms neither is filled, and the popup says so', () =>
  on(CREDENTIALS_FORM + CREDENTIALS_FORM, async (stage) => {
    const popup = stage.openPopup();
    await popup.waitForText('2 forms could be meant.');
    expect(await popup.buttons()).not.toContain(SEND);
    expect(await whereItIs(stage)).toEqual([]);
  }));

it('of two plausible forms the one that is chosen by its number is filled, and followed until it is sent', () =>
  on(CREDENTIALS_FORM + CREDENTIALS_FORM, async (stage) => {
    await stage.openPopup().press('2: contoso.onmicrosoft.com');
    await stage.waitForStep('submit', ['pointing']);
    expect(await stage.read('fieldsWith', HELD.password)).toHaveLength(2);
    await stage.press('form:nth-of-type(2) button');
    expect((await stage.waitForStep('submit', ['words'])).text).toContain('Sent. Waiting for the page');
  }));

it.each(OTHERS)('beside the form of %s only the right one is filled', (_, other) =>
  on(beside(other), async ({ fill, read }) => {
    await fill(SUBMIT);
    expect(await read('fields')).toMatchObject({ ...FILLED, 'other-password': '' });
  }),
);
