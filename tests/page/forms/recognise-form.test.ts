import { afterEach, describe, expect, test } from 'vitest';
import { recogniseForm } from '../../../utils/forms/recognise-form';

const URL_OF_APP = 'https://app.cloudfinder.com/#/settings/services';
const look = (html: string) => {
  document.body.innerHTML = html;
  return recogniseForm(document, URL_OF_APP);
};

afterEach(() => {
  document.body.innerHTML = '';
});

describe('the form of the documentation', () => {
  test('Add Service with e-mail, password, confirm and a SharePoint address', () => {
    const { sight, form } = look(`<h3>Get Started With x360Cloud</h3><form>
      <label for=e>Office 365 Admin Email</label><input id=e type=email>
      <label for=p>Office 365 Admin Password</label><input id=p type=password>
      <label for=c>Confirm Password</label><input id=c type=password>
      <label><input type=checkbox checked> Use SharePoint</label><label for=s>SharePoint URL</label><input id=s>
      <button>Submit</button></form>`);
    expect(sight).toEqual({
      kind: 'credentials',
      purpose: 'add',
      tenant: null,
      fields: { email: 'editable', hasConfirm: true },
      foreignTarget: null,
    });
    expect([form?.email?.id, form?.password.id, form?.confirm?.id, form?.submit?.textContent]).toEqual([
      'e',
      'p',
      'c',
      'Submit',
    ]);
  });

  test('Create New User, the very same shape', () => {
    const { sight } = look(`<h3>Create New User</h3><form><label>Email <input type=email></label>
      <label>Password <input type=password></label><label>Re-enter password <input type=password></label><button>Continue</button></form>`);
    expect(sight).toEqual({ kind: 'refused', reason: 'create-user' });
  });
});
