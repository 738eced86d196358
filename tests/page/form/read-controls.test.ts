import { afterEach, expect, test } from 'vitest';
import { sightOf } from './look';

afterEach(() => {
  document.body.innerHTML = '';
});

const radios = (look: string) =>
  `<label><input type=radio name=r ${look}> Microsoft 365</label><label><input type=radio name=r ${look} checked> Google Workspace</label>`;

test.each([
  ['a list', '<select><option>Microsoft 365<option selected>Google Workspace</select>'],
  ['radio buttons', radios('')],
  ['radio buttons that their labels draw', radios('style="display:none"')],
])('another product that is chosen by %s makes the form another one', (_, choice) => {
  const fields = `<label>Admin email <input type=email></label><label>Admin password <input type=password></label>`;
  const formWith = (chosen: string) => `<form><h2>Add Service</h2>${chosen}${fields}<button>Submit</button></form>`;
  expect(sightOf(formWith(choice))).toBe('not-ours:other');
  expect(sightOf(formWith(choice.replace(/ (selected|checked)/, '')))).toBe('credentials');
});

test('a list beside the form that offers the product has to have chosen it', () => {
  const formBelow = (options: string) => `<p>Service type <select>${options}</select></p>
    <form><h2>Add Service</h2><label>Login <input></label><label>Password <input type=password></label><button>Submit</button></form>`;
  const [ours, other] = ['<option>Microsoft 365', '<option selected>Ledger Online'];
  expect(sightOf(formBelow(ours + other))).toBe('not-ours:other');
  expect(sightOf(formBelow(ours))).toBe('credentials');
  expect(sightOf(formBelow(`${ours}<option value="" selected>Choose`))).toBe('credentials');
});
