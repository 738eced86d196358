import { expect, test } from 'vitest';
import { findFieldGroup } from '../../../utils/form/number-fields';
import { recogniseForm } from '../../../utils/form/recognise-form';
import { NO_CONTEXT } from '../../../utils/form/recognised-form';

test('the ring of a question stands around the fields, not around a layer that fills the window', () => {
  document.body.innerHTML = `<div role="dialog" aria-modal="true" style="position: fixed; inset: 0"><h2>Change Credentials</h2>
    <form><p>contoso.onmicrosoft.com (Microsoft Office 365)</p><div id="fields">
    <label>Office 365 Admin Email <input type="email"></label><label>Office 365 Admin Password <input type="password"></label>
    <label>Confirm Password <input type="password"></label></div><button>Submit</button></form></div>`;
  const { form } = recogniseForm(document, 'https://app.cloudfinder.com/', NO_CONTEXT);
  expect(form && findFieldGroup(form).id).toBe('fields');
});
