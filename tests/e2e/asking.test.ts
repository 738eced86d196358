import { expect, it } from 'vitest';
import { markerOf, openPopupToSend, readFields, SEND } from './attacks/send.ts';
import { useAttackPage } from './attacks/use-attack-page.ts';
import { waitForStep } from './harness/overlay.ts';
import { readOverlay } from './harness/read-overlay.ts';
import { waitUntil } from './harness/wait-until.ts';
import { openOptions, pressButton, waitForText } from './options/open-options.ts';

// What the person is asked, where the page leaves something open: the form, which of several, whose it is, and what it took back.

const { attack, page, show, fill } = useAttackPage();

const FIELDS = `<label>E-mail <input name="email" type="email"></label><label>Password <input name="password" type="password"></label>
  <label>Repeat password <input name="confirm" type="password"></label>`;
/** Says whose it is, and not that it is for the service account. */
const DOUBTFUL = `<section><h2>contoso.onmicrosoft.com (Microsoft Office 365)</h2><form onsubmit="return false">${FIELDS}<button>Save</button></form></section>`;

it('asks about a form that does not say what it is for, numbers its fields, and remembers the yes until it is taken back', async () => {
  await show(DOUBTFUL);
  const popup = await openPopupToSend(attack(), page());
  await popup.press(SEND);
  await popup.waitForText('Fill this form');
  expect(await readFields(page())).toEqual({ email: '', password: '', confirm: '' });
  const marks = await waitUntil('the numbers on the fields', async () => {
    const seen = (await readOverlay(page()))?.marks ?? [];
    return seen.length === 3 ? { is: seen } : { not: `there are ${seen.length}` };
  });
  expect(marks.map(({ number }) => number)).toEqual([1, 2, 3]);
  const corners = await page().$$eval('input', (fields) => fields.map((field) => field.getBoundingClientRect().top));
  for (const [at, { box }] of marks.entries())
    expect(Math.abs(box.y + box.height / 2 - (corners[at] ?? 0))).toBeLessThan(2);

  await popup.press('Fill this form');
  await waitForStep(page(), 'submit', 'pointing');
  expect((await readOverlay(page()))?.marks).toEqual([]);
  const marker = markerOf(attack());
  expect(await readFields(page())).toMatchObject({ password: marker, confirm: marker });

  await show(DOUBTFUL);
  await fill();
  expect(await readFields(page())).toMatchObject({ password: marker });

  const options = await openOptions(attack().courier);
  await waitForText(options, 'app.cloudfinder.com');
  const [name = ''] = await options.$$eval('.danger[aria-label]', (buttons) =>
    buttons.map((button) => button.getAttribute('aria-label') ?? ''),
  );
  expect(name).toContain('app.cloudfinder.com');
  await pressButton(options, name);
  // Said once it is written down; an options page that is closed before writes nothing.
  await waitForText(options, 'is asked about again');
  await options.close();
  await show(DOUBTFUL);
  const again = await openPopupToSend(attack(), page());
  await again.press(SEND);
  await again.waitForText('Fill this form');
});

it('takes the tenant from the row whose Change the person pressed', async () => {
  const row = (tenant: string) => `<tr><td>${tenant} (Microsoft Office 365)</td><td><button>Change</button></td></tr>`;
  await show(
    `<table>${row('fabrikam.onmicrosoft.com')}${row('contoso.onmicrosoft.com')}</table><div id="place"></div>`,
  );
  await page().evaluate((fields) => {
    for (const button of document.querySelectorAll('button'))
      button.addEventListener('click', () => {
        const place = document.querySelector('#place');
        if (place)
          place.innerHTML = `<form onsubmit="return false"><h2>Office 365 admin account</h2>${fields}<button>Submit</button></form>`;
      });
  }, FIELDS);
  // By the time that the popup knows the page, its script has begun to follow the person's presses.
  const before = await openPopupToSend(attack(), page());
  await before.close();
  const [fabrikam, contoso] = await page().$$('td button');
  await fabrikam?.click();
  const popup = await openPopupToSend(attack(), page());
  await popup.press(SEND);
  await popup.waitForText('Send anyway');
  expect(await popup.status()).toContain('fabrikam.onmicrosoft.com');
  expect(await readFields(page())).toMatchObject({ password: '', confirm: '' });
  await popup.close();
  await contoso?.click();
  await fill();
  expect(await readFields(page())).toMatchObject({ password: markerOf(attack()) });
});

it('says that a filled form is no longer filled when the page empties it, and fills it again', async () => {
  await show(`<form onsubmit="return false"><h2>Change credentials for contoso.onmicrosoft.com</h2>
    ${FIELDS.replace('>E-mail', '>Office 365 Admin Email')}<button>Submit</button></form>`);
  await fill();
  await page().$$eval('[type=password]', (fields) => {
    for (const field of fields) if (field instanceof HTMLInputElement) field.value = '';
  });
  await waitUntil('the bubble to say so', async () => {
    const seen = await readOverlay(page());
    return seen?.state !== 'pointing' || seen.step !== 'submit' ? { is: seen } : { not: seen.text };
  });
  const popup = await openPopupToSend(attack(), page());
  await popup.waitForText('The form was closed or emptied');
  await popup.press(SEND);
  await waitForStep(page(), 'submit', 'pointing');
  expect(await readFields(page())).toMatchObject({ password: markerOf(attack()), confirm: markerOf(attack()) });
});
