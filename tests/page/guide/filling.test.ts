import { afterAll, afterEach, expect, test } from 'vitest';
import { keepIndex } from '../../../utils/dom/keep-index';
import { recogniseForm } from '../../../utils/form/recognise-form';
import { NO_CONTEXT } from '../../../utils/form/recognised-form';
import { createFilling } from '../../../utils/guide/filling';

const stop = new AbortController();
keepIndex(document, stop.signal);
const FORM = `<form><label>Office 365 Admin Email <input id=e type=email></label>
  <label>Office 365 Admin Password <input id=p type=password></label><button>Submit</button></form>`;
const ORDER = {
  type: 'form:fill',
  view: 'here',
  form: nameOf(FORM),
  tenant: null,
  foreignTarget: null,
  isAsked: false,
  until: Number.MAX_SAFE_INTEGER,
} as const;
const FIRST = { ...ORDER, email: 'first@contoso.onmicrosoft.com', password: 'qwhzkvbtrnmxplsd' };
const SECOND = { ...ORDER, email: 'second@contoso.onmicrosoft.com', password: 'mvbxkqzrtwplhgnd' };

const begin = () =>
  createFilling(
    window,
    ({ view }) => view === 'here',
    (form) => recogniseForm(document, location.href, { ...NO_CONTEXT, form }),
    stop.signal,
  );

function nameOf(html: string): string {
  document.body.innerHTML = html;
  const { sight } = recogniseForm(document, location.href, NO_CONTEXT);
  return sight.kind === 'credentials' ? sight.form : '';
}

afterEach(() => {
  document.body.innerHTML = '';
});
afterAll(() => stop.abort());

test('a second order waits for the first: neither takes the other’s writing for the page’s', async () => {
  document.body.innerHTML = FORM;
  const written: string[] = [];
  document.addEventListener('input', ({ target }) => void written.push((target as HTMLInputElement).value), stop);
  const filling = begin();

  const [first, second] = await Promise.all([filling.carryOut(FIRST), filling.carryOut(SECOND)]);
  expect([first, second]).toMatchObject([{ kind: 'filled' }, { kind: 'filled', replaced: FIRST.email }]);
  expect(written.filter((value) => value !== '')).toEqual([FIRST.email, FIRST.password, SECOND.email, SECOND.password]);
});

test('what an order replaced is still told where the same account is sent once more', async () => {
  document.body.innerHTML = FORM.replace('type=email', 'type=email value=old@contoso.onmicrosoft.com');
  const filling = begin();
  expect(filling.form()).toBeNull();
  await filling.carryOut({ ...FIRST, tenant: 'contoso.onmicrosoft.com' });
  expect(await filling.carryOut(FIRST)).toMatchObject({ kind: 'filled', replaced: 'old@contoso.onmicrosoft.com' });
  expect([filling.form(), filling.replaced()]).toEqual([FIRST.form, 'old@contoso.onmicrosoft.com']);
});

test('an order whose time is over before its turn comes fills nothing', async () => {
  document.body.innerHTML = FORM;
  expect(await begin().carryOut({ ...FIRST, until: Date.now() - 1 })).toEqual({ kind: 'gone' });
  expect((document.getElementById('p') as HTMLInputElement).value).toBe('');
});

test('an order for another document fills nothing', async () => {
  document.body.innerHTML = FORM;
  const filling = begin();
  expect(await filling.carryOut({ ...FIRST, view: 'elsewhere' })).toEqual({ kind: 'gone' });
  expect([filling.form(), (document.getElementById('p') as HTMLInputElement).value]).toEqual([null, '']);
});
