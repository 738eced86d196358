import { expect, it } from 'vitest';
import { FORM_ADDRESS, pageWith } from './attacks/credentials-page.ts';
import { markerOf, SEND } from './attacks/send.ts';
import { useAttackPage } from './attacks/use-attack-page.ts';
import { pressInBubble, waitForStep } from './harness/overlay.ts';
import { openOptions, pressButton, waitForText } from './options/open-options.ts';
import { waitForNoPicker, waitForPicker, waitForPickerToSay } from './options/read-picker.ts';

// A form of which the recogniser knows neither words nor layout: the person points at its fields once.

const { attack, page, fill } = useAttackPage(async ({ courier, microsoft }) => {
  const popup = await courier.openPopup(microsoft);
  await popup.press('Start guide');
  await popup.close();
});

/** In a language that no built-in word is known in, in an open shadow root, with ids that run on from load to load. */
interface Shown {
  style?: string;
  title?: string;
  button?: string;
  host?: string;
}
async function show({ style = '', title = 'Pristup za sigurnosne kopije', button = 'Spremi', host }: Shown = {}) {
  const markup = `<x-pristup></x-pristup><script>
    const run = Math.floor(performance.timeOrigin % 1000);
    customElements.define('x-pristup', class extends HTMLElement {
      connectedCallback() {
        this.attachShadow({ mode: 'open' }).innerHTML = \`<section><h2>${title}</h2><div style="${style}">
          <div><i>Korisnik</i><p><input id="s2id_autogen\${run}" data-kind="email"></p></div>
          <div><i>Lozinka</i><p><input type="password" id="s2id_autogen\${run + 1}" data-kind="password"></p></div>
          <div><i>Lozinka još jednom</i><p><input type="password" id="s2id_autogen\${run + 2}" data-kind="confirm"></p></div>
          </div><div role="button" tabindex="0">${button}</div></section>\`;
      }
    });
  </script>`;
  const address = host ? FORM_ADDRESS.replace('app.cloudfinder.com', host) : FORM_ADDRESS;
  attack().server.serve(address, pageWith(markup, 'x360Cloud').replace('Manage Services', 'Usluge'));
  await page().goto(address);
  await page().waitForSelector(`>>> [data-kind=password]`);
}

const valueOf = (kind: string): Promise<string> =>
  page().$eval(`>>> [data-kind=${kind}]`, (field) => (field instanceof HTMLInputElement ? field.value : 'none'));

/** Clicks a field through the picker, which takes the click for itself. */
async function pointAt(kind: string): Promise<void> {
  const field = await page().$(`>>> [data-kind=${kind}]`);
  await field?.click();
}

async function expectNotRecognised(): Promise<void> {
  const popup = await attack().courier.openPopup(page());
  const said = await popup.waitForText((text) => text.includes('x360Cloud') && !text.includes('has not answered yet'));
  expect(said).not.toMatch(/New service|Change credentials/);
  expect(await valueOf('password')).toBe('');
  await popup.close();
}

it('a form is taught by pointing, recognised on the next visit, still refused where it must be, and forgotten', async () => {
  const { courier } = attack();
  await show();
  await expectNotRecognised();

  await waitForStep(page(), 'open-manage-services', 'words');
  await pressInBubble(page(), 'It looks different here');
  await waitForPicker(page());
  await pointAt('password');
  await waitForPickerToSay(page(), 'the field that repeats the password');
  await pointAt('confirm');
  await waitForPickerToSay(page(), 'the field of the e-mail address');
  await pointAt('email');
  await waitForNoPicker(page());

  await show();
  await fill(true);
  const marker = markerOf(attack());
  expect(await Promise.all(['email', 'password', 'confirm'].map(valueOf))).toEqual([
    'courier-svc@contoso.onmicrosoft.com',
    marker,
    marker,
  ]);

  await show({ style: 'opacity:0' });
  await expectNotRecognised();
  await show({ title: 'Login', button: 'Log in' });
  await expectNotRecognised();
  await show({ host: 'evil.test' });
  await expectNotRecognised();
  await show({ title: 'fabrikam.onmicrosoft.com' });
  const popup = await courier.openPopup(page());
  await popup.press(SEND);
  await popup.waitForText('Send anyway');
  expect(await valueOf('password')).toBe('');
  await popup.close();

  const options = await openOptions(courier);
  await waitForText(options, 'app.cloudfinder.com');
  const names = await options.$$eval('button', (buttons) =>
    buttons.map((each) => each.getAttribute('aria-label') ?? each.textContent),
  );
  const forget = names.filter((name) => name?.startsWith('Forget ') && name.includes('app.cloudfinder.com'));
  expect(forget).toHaveLength(3);
  for (const name of forget) await pressButton(options, name ?? '');
  await waitForText(options, 'Nothing yet.');
  await options.close();
  await show();
  await expectNotRecognised();
});
