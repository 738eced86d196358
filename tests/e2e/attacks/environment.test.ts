import { expect, it } from 'vitest';
import { waitUntil } from '../harness/wait-until.ts';
import { CREDENTIALS_FORM, FORM_ADDRESS, pageWith } from './credentials-page.ts';
import { findMarker } from './find-marker.ts';
import { intruderNamed, NAMES_OF_OTHERS } from './intruders.ts';
import { markerOf, openPopupToSend, readFields, SEND } from './send.ts';
import { useAttackPage } from './use-attack-page.ts';

// ENV: pages that have bent what JavaScript and the document are made of, and pages that are very large.

const { attack, page, show, fill } = useAttackPage();

it('what is filled stands in the values of its two fields, and nowhere else of the page', async () => {
  await show(CREDENTIALS_FORM);
  await fill();
  const places = await findMarker(page(), markerOf(attack()));
  expect(places).toEqual(['password', 'confirm'].map((name) => `${FORM_ADDRESS}: value of ${name}`));
});

it('setters and prototypes that the page has replaced never see the password', async () => {
  await page().evaluateOnNewDocument(() => {
    const seen: string[] = [];
    Reflect.set(window, 'seenByTraps', seen);
    const note = (values: unknown[]): void => void seen.push(...values.filter((one) => typeof one === 'string'));
    for (const name of ['value', 'defaultValue']) {
      const own = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, name);
      Object.defineProperty(HTMLInputElement.prototype, name, {
        configurable: true,
        get() {
          return own?.get?.call(this);
        },
        set(value: unknown) {
          note([value]);
          own?.set?.call(this, value);
        },
      });
    }
    const trap = (owner: object, name: string): void => {
      const own: unknown = Reflect.get(owner, name);
      if (typeof own !== 'function') return;
      Reflect.set(owner, name, function trapped(this: unknown, ...values: unknown[]): unknown {
        note([this, ...values]);
        return Reflect.apply(own, this, values) as unknown;
      });
    };
    for (const name of ['trim', 'replace', 'replaceAll', 'includes', 'split', 'match', 'normalize'])
      trap(String.prototype, name);
    for (const name of ['setAttribute', 'setRangeText', 'select', 'focus', 'dispatchEvent'])
      trap(HTMLInputElement.prototype, name);
    trap(RegExp.prototype, 'test');
    trap(RegExp.prototype, 'exec');
    trap(JSON, 'stringify');
    trap(JSON, 'parse');
    trap(document, 'execCommand');
    trap(window, 'postMessage');
  });
  await show(CREDENTIALS_FORM);
  await fill();
  const marker = markerOf(attack());
  const traps = (): Promise<string[]> => page().evaluate(() => Reflect.get(window, 'seenByTraps') as string[]);
  expect((await traps()).filter((text) => text.includes(marker))).toEqual([]);
  // The traps themselves work.
  await page().$eval('[name=email]', (field) => {
    if (field instanceof HTMLInputElement) field.value = 'trapped'.trim();
  });
  expect(await traps()).toContain('trapped');
});

it('inputs named like what a script asks of a form or a page change nothing', async () => {
  const intruders = NAMES_OF_OTHERS.map(intruderNamed).join('');
  await show(intruders + CREDENTIALS_FORM.replace('<button>', `${intruders}<button>`));
  await fill();
  const marker = markerOf(attack());
  const { email: _, ...filled } = Object.fromEntries(
    Object.entries(await readFields(page())).filter(([, value]) => value !== ''),
  );
  expect(filled).toEqual({ password: marker, confirm: marker });
});

it('a huge page that never rests is still served, and stays alive', async () => {
  await show(`${CREDENTIALS_FORM}<div id="churn"></div>`);
  await page().evaluate(() => {
    const many = document.createDocumentFragment();
    for (let index = 0; index < 3_000; index += 1) {
      const row = document.createElement('p');
      row.textContent = `Row ${index} of the report`;
      many.append(row);
    }
    for (let index = 0; index < 300; index += 1) {
      const host = document.createElement('div');
      host.attachShadow({ mode: 'open' }).innerHTML = '<label>Search <input name="search"></label>';
      many.append(host);
    }
    document.body.append(many);
    const churn = document.querySelector('#churn');
    const frame = (): void => {
      if (churn) churn.textContent = String(performance.now());
      Reflect.set(window, 'frames_drawn', Number(Reflect.get(window, 'frames_drawn') ?? 0) + 1);
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
  const popup = await openPopupToSend(attack(), page());
  await popup.press(SEND);
  const marker = markerOf(attack());
  await waitUntil(
    'the form to be filled',
    async () => {
      const { password, confirm } = await readFields(page());
      return password === marker && confirm === marker ? { is: true } : { not: 'it is not' };
    },
    40_000,
  );
  const drawn = await page().evaluate(() => Number(Reflect.get(window, 'frames_drawn')));
  await page().waitForFunction((before) => Number(Reflect.get(window, 'frames_drawn')) > before + 20, {}, drawn);
  expect(await readFields(page())).toMatchObject({ password: marker, confirm: marker });
});

it('a page that the browser prepared in advance is served once it is shown', async () => {
  const { server } = attack();
  const before = 'https://app.cloudfinder.com/attack/before';
  const rules = JSON.stringify({ prerender: [{ urls: [FORM_ADDRESS], eagerness: 'immediate' }] });
  server.serve(FORM_ADDRESS, pageWith(CREDENTIALS_FORM));
  server.serve(before, pageWith(`<a href="${FORM_ADDRESS}">Go</a><script type="speculationrules">${rules}</script>`));
  server.requests.length = 0;
  await page().goto(before);
  await waitUntil('the page to be prepared', async () =>
    server.requests.some(({ path }) => path === '/attack/form') ? { is: true } : { not: 'nobody asked for it' },
  );
  await page().click('a');
  // The prepared page takes the place of the other one while the driver looks.
  await waitUntil('the prepared page to be shown', async () =>
    (await page().$('[name=confirm]')) ? { is: true } : { not: 'its field is not there' },
  );
  const [navigation] = await page().evaluate(() =>
    performance.getEntriesByType('navigation').map((entry) => Number(Reflect.get(entry, 'activationStart'))),
  );
  expect(navigation).toBeGreaterThan(0);
  await fill();
  expect(await readFields(page())).toMatchObject({ confirm: markerOf(attack()) });
});
