import { afterEach, expect, test } from 'vitest';
import { fillForm } from '../../../utils/form/fill-form';
import { recogniseForm } from '../../../utils/form/recognise-form';
import { NO_CONTEXT } from '../../../utils/form/recognised-form';
import { intruderNamed, NAMES_OF_OTHERS } from '../../e2e/attacks/intruders';
import { APP, look } from './look';

// The names all at once meet the built extension in tests/e2e/attacks/environment.

const PASSWORD = 'qwhzkvbtrnmxplsd';

afterEach(() => {
  document.body.innerHTML = '';
});

test.each(NAMES_OF_OTHERS)('a form with an input named %s is read and filled all the same', async (name) => {
  const { form } =
    look(`${intruderNamed(name)}<form action="https://evil.example/">${intruderNamed(name)}<input name="${name}" style="display:block"><input type=hidden name="${name}">
    <label>Office 365 Admin Password <input id=p type=password></label><label>Confirm password <input id=c type=password></label><button>Submit</button></form>`);
  expect([form?.password.id, form?.confirm?.id]).toEqual(['p', 'c']);
  const { sight } = recogniseForm(document, APP, NO_CONTEXT);
  expect(sight).toMatchObject({ kind: 'credentials', foreignTarget: 'https://evil.example' });
  if (!form) return;
  const outcome = await fillForm(form, { email: null, password: PASSWORD }, new AbortController().signal);
  expect(outcome.kind).toBe('filled');
  const values = Array.from(document.body.getElementsByTagName('input'), ({ value }) => value);
  expect(values.filter(Boolean)).toEqual([PASSWORD, PASSWORD]);
});

test.each(NAMES_OF_OTHERS)('so is one with an input named %s whose password opens after the name', (name) => {
  const seen = look(`<form><input type=hidden name="${name}"><label>Username <input id=u></label>
    <label>Office 365 Admin Password <input id=p type=password disabled></label><button>Submit</button></form>`);
  const plain = document.body.innerHTML.replaceAll(`name="${name}"`, '');
  expect(look(plain).sight).toEqual(seen.sight);
});

test('a form with inputs of all these names at once', () => {
  const inputs = NAMES_OF_OTHERS.map((name) => `<input type=hidden name="${name}">`).join('');
  expect(
    look(
      `<form>${inputs}<label>Office 365 Admin Password <input id=p type=password></label><button>Submit</button></form>`,
    ).form?.password.id,
  ).toBe('p');
});

test.each([
  ['nothing', ''],
  ['a frame', '<iframe srcdoc="<input type=password aria-label=\'Office 365 Admin Password\'>"></iframe>'],
  [
    'references to nowhere',
    '<form><label for=x>Office 365</label><input type=password aria-labelledby="no such" aria-describedby="ids"></form>',
  ],
  [
    'labels in a circle',
    '<div id=a aria-labelledby=b></div><div id=b aria-labelledby=a></div><input type=password aria-labelledby="a b">',
  ],
  ['an unclosed page', '<form><table><tr><td>Password<td><input type=password><form><dialog open><label>'],
  ['a drawing', '<svg><foreignObject><input type=password></foreignObject><title>Office 365 admin</title></svg>'],
  ['a password of its own making', '<div contenteditable role=textbox aria-label="Office 365 Admin Password"></div>'],
])('%s throws nothing and recognises nothing', (_name, html) => {
  expect(look(html).form).toBeNull();
});

test('fifty thousand nodes and a thousand shadow roots are read like any other page', () => {
  document.body.innerHTML = `${'<p>a <b>b</b></p>'.repeat(25_000)}<form><label>Office 365 Admin Password <input id=p type=password></label><button>Submit</button></form>`;
  for (let index = 0; index < 1000; index += 1) {
    const host = document.body.appendChild(document.createElement('div'));
    host.attachShadow({ mode: 'open' }).innerHTML = '<span>x</span>';
  }
  expect(recogniseForm(document, APP, NO_CONTEXT).form?.password.id).toBe('p');
});

test('a thousand password fields are no form for a person', () => {
  expect(
    look(`<form>${'<label>Office 365 Admin Password <input type=password></label>'.repeat(1000)}</form>`).form,
  ).toBeNull();
});
