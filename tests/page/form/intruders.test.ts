import { afterEach, expect, it } from 'vitest';
import { fillForm } from '../../../utils/form/fill-form';
import { recogniseForm } from '../../../utils/form/recognise-form';
import { CREDENTIALS_FORM } from '../../e2e/attacks/credentials-page';
import { intruderNamed, NAMES_OF_OTHERS } from '../../e2e/attacks/intruders';

// Each name alone; all of them at once meet the built extension in tests/e2e/attacks/environment.

const PASSWORD = 'qwhzkvbtrnmxplsd';

afterEach(() => {
  document.body.innerHTML = '';
});

it.each(NAMES_OF_OTHERS)('an input named "%s" changes nothing', async (name) => {
  const intruder = intruderNamed(name);
  document.body.innerHTML = intruder + CREDENTIALS_FORM.replace('<button>', `${intruder}<button>`);
  // The name does stand in the place of what is asked for.
  const asked: unknown = Reflect.get(document.forms[0] ?? {}, name);
  expect(asked instanceof NodeList || asked instanceof HTMLInputElement).toBe(true);

  const { form } = recogniseForm(document, location.href);
  if (!form) throw new Error('not recognised');
  const outcome = await fillForm(form, { email: null, password: PASSWORD }, new AbortController().signal);
  expect(outcome).toMatchObject({ kind: 'filled' });
  const values = Array.from(document.body.getElementsByTagName('input'), (field) => [field.name, field.value]);
  expect(Object.fromEntries(values)).toMatchObject({ password: PASSWORD, confirm: PASSWORD, [name]: '' });
});
