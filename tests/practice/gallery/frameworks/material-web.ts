import '@material/web/button/filled-button.js';
import '@material/web/textfield/outlined-text-field.js';
import { fieldElement, submitButton } from '../form-tree.ts';
import { findMount, readPageOptions } from '../practice-model.ts';
import { bindNatively } from './bind-natively.ts';

// Material's web components: the label floats in a shadow root within the field's own.
bindNatively(findMount(), readPageOptions('material-web'), {
  field: (field) => fieldElement('md-outlined-text-field', field, { label: field.label }),
  submit: submitButton('md-filled-button'),
});
