import '@vaadin/button';
import '@vaadin/password-field';
import '@vaadin/text-field';
import { fieldElement, submitButton } from '../form-tree.ts';
import { findMount, readPageOptions } from '../practice-model.ts';
import { bindNatively } from './bind-natively.ts';

const mount = findMount();

// Label and input are slotted: they stand in the light tree, and are laid out by the field's shadow tree.
bindNatively(mount, readPageOptions('vaadin'), {
  field: (field) =>
    fieldElement(field.type === 'password' ? 'vaadin-password-field' : 'vaadin-text-field', field, {
      label: field.label,
    }),
  submit: submitButton('vaadin-button', { theme: 'primary' }),
});
// Its button sends no form by itself.
mount.querySelector('vaadin-button')?.addEventListener('click', () => mount.querySelector('form')?.requestSubmit());
