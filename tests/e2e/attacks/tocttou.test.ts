import { beforeEach, expect, it } from 'vitest';
import { waitForStep } from '../harness/overlay.ts';
import { readOwnScripts } from '../harness/read-own-scripts.ts';
import { waitUntil } from '../harness/wait-until.ts';
import { CREDENTIALS_FORM, FORM_ADDRESS, pageWith } from './credentials-page.ts';
import { findMarker } from './find-marker.ts';
import { deafen, markerOf, openPopupToSend, pressAtOnce, readFields, SEND, sendForOutcome } from './send.ts';
import { useAttackPage } from './use-attack-page.ts';

// TOC: what was checked is no longer what is there when the person clicks, or while the form is being filled.

const OTHER_ADDRESS = 'https://app.cloudfinder.com/attack/other';
const EVIL = 'https://evil.test/form';
const EMPTY = { email: '', password: '', confirm: '' };

const { attack, page } = useAttackPage(({ server }) => {
  for (const address of [FORM_ADDRESS, OTHER_ADDRESS, EVIL]) server.serve(address, pageWith(CREDENTIALS_FORM));
});
beforeEach(() => page().goto(FORM_ADDRESS));

const isFilled = async (): Promise<boolean> => (await readFields(page())).confirm === markerOf(attack());

it('a page that took the place of the checked one gets nothing', async () => {
  const popup = await openPopupToSend(attack(), page());
  await deafen(popup);
  await page().goto(EVIL);
  await pressAtOnce(popup);
  await popup.waitForText('That tab has changed');
  expect(await findMarker(page(), markerOf(attack()))).toEqual([]);
  await popup.close();
});

it('another document of the same site gets nothing before it was shown to the person', async () => {
  const popup = await openPopupToSend(attack(), page());
  await deafen(popup);
  await page().goto(OTHER_ADDRESS);
  expect(await readOwnScripts(page(), attack().courier.extensionId)).toEqual(['x360cloud.js']);
  await pressAtOnce(popup);
  await popup.waitForText('That tab has changed');
  expect(await readFields(page())).toEqual(EMPTY);
  if (popup.isOpen()) await popup.close();
});

it('a page revived from the cache is filled only by a new order', async () => {
  const popup = await openPopupToSend(attack(), page());
  await page().evaluate(() => {
    // The first write sends the page away; what was begun must not go on when it comes back.
    document
      .querySelector('[name=email]')
      ?.addEventListener('input', () => location.assign('/attack/other'), { once: true });
    window.addEventListener('pageshow', ({ persisted }) => Reflect.set(window, 'wasRevived', persisted));
  });
  await pressAtOnce(popup);
  await page().waitForFunction(() => location.pathname === '/attack/other');
  await popup.waitForText('That tab has changed');
  expect(await readFields(page())).toEqual(EMPTY);
  await popup.close();

  await page().goBack();
  await page().waitForFunction(() => Reflect.get(window, 'wasRevived') === true);
  const again = await openPopupToSend(attack(), page());
  expect(await readFields(page())).toEqual(EMPTY);
  await again.press(SEND);
  await waitUntil('the form to be filled', async () => ((await isFilled()) ? { is: true } : { not: 'it is not' }));
});

it('a tab that closed before the click is not replaced by another one', async () => {
  const { courier, microsoft } = attack();
  const other = await courier.page('about:blank');
  // Over another page the popup stays while the tab that it names closes.
  const popup = await openPopupToSend(attack(), microsoft);
  await deafen(popup);
  await other.goto(OTHER_ADDRESS);
  expect(await readOwnScripts(other, courier.extensionId)).toEqual(['x360cloud.js']);
  await page().close();
  await pressAtOnce(popup);
  await popup.waitForText('That tab has changed');
  expect(await readFields(other)).toEqual(EMPTY);
  await popup.close();
  await other.close();
});

it.each([
  ['the password field gets the focus', 'focusin', '[name=password]'],
  ['the password is written', 'input', '[name=password]'],
  ['the e-mail is written', 'input', '[name=email]'],
])('a form that is built anew when %s is filled as it stands then, or not at all', async (_, event, selector) => {
  await page().evaluate(
    (on, field) => {
      document.querySelector(field)?.addEventListener(
        on,
        () => {
          const form = document.querySelector('form');
          const fresh = form?.cloneNode(true);
          if (!form || !(fresh instanceof HTMLElement)) return;
          for (const input of fresh.querySelectorAll('input')) input.value = '';
          Reflect.set(window, 'former', form);
          form.replaceWith(fresh);
        },
        { once: true },
      );
    },
    event,
    selector,
  );
  const popup = await openPopupToSend(attack(), page());
  const before = await popup.status();
  await popup.press(SEND);
  const marker = markerOf(attack());
  await waitUntil('an outcome', async () => {
    const [step] = await Promise.allSettled([waitForStep(page(), 'submit', 'pointing', 100)]);
    const said = popup.isOpen() ? await popup.status() : before;
    return step.status === 'fulfilled' || said !== before ? { is: true } : { not: 'none is there' };
  });
  const { password, confirm } = await readFields(page());
  expect([`${marker} ${marker}`, ' ']).toContain(`${password} ${confirm}`);
  if (popup.isOpen()) await popup.close();
});

it('a form that is built anew at every writing keeps nothing, in what it threw away neither', async () => {
  await page().evaluate(() => {
    const former: HTMLInputElement[] = [];
    Reflect.set(window, 'former', former);
    document.addEventListener('input', ({ target }) => {
      const form = document.querySelector('form');
      if (!(target instanceof HTMLInputElement) || target.type !== 'password' || !form?.contains(target)) return;
      const fresh = form.cloneNode(true);
      former.push(...form.querySelectorAll('input'));
      form.replaceWith(fresh);
      for (const input of document.querySelectorAll('input')) input.value = '';
    });
  });
  const popup = await openPopupToSend(attack(), page());
  await sendForOutcome(popup);
  const { password, confirm } = await readFields(page());
  expect([password, confirm]).toEqual(['', '']);
  const former = await page().evaluate(() => (Reflect.get(window, 'former') as HTMLInputElement[]).map((f) => f.value));
  expect(former.length).toBeGreaterThan(0);
  expect(former).not.toContain(markerOf(attack()));
  if (popup.isOpen()) await popup.close();
});

it('a form that turns into the login between check and write gets nothing', async () => {
  await page().evaluate(() => {
    document.querySelector('[name=email]')?.addEventListener('input', () => {
      document.body.innerHTML = `<h1>x360Cloud login</h1><form onsubmit="return false">
        <label>Username <input name="email"></label><label>Password <input name="password" type="password"></label>
        <button>Login</button></form>`;
    });
  });
  const popup = await openPopupToSend(attack(), page());
  await sendForOutcome(popup);
  expect(await findMarker(page(), markerOf(attack()))).toEqual([]);
  if (popup.isOpen()) await popup.close();
});
