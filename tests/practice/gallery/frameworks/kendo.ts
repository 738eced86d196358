import './expose-jquery.ts';
import 'kendo-ui-core/esm/kendo.binder.js';
import 'kendo-ui-core/esm/kendo.button.js';
import 'kendo-ui-core/esm/kendo.textbox.js';
import { describeForm, fieldElement, group, idOf, submitButton } from '../form-tree.ts';
import { exposeModel, findMount, isComplete, readPageOptions, submitModel } from '../practice-model.ts';
import { printMarkup } from '../print-markup.ts';

/** As much of Kendo UI as the gallery needs. */
interface Kendo {
  observable<Fields extends object>(fields: Fields): Fields & { get(name: string): unknown };
  bind(element: Element, model: object): void;
}

declare global {
  interface Window {
    kendo: Kendo;
  }
}

const mount = findMount();
mount.innerHTML = printMarkup(
  describeForm(readPageOptions('kendo'), {
    // The widget wraps the input, and lays its label on it.
    field: (field) =>
      group(
        fieldElement('input', field, {
          id: idOf(field),
          'data-role': 'textbox',
          'data-label': JSON.stringify({ content: field.label, floating: true }),
        }),
      ),
    submit: submitButton('button', { 'data-role': 'button', 'data-theme-color': 'primary' }),
  }),
  (part) => {
    if (part === 'form') return { 'data-bind': 'events: { submit: submit }' };
    return { 'data-bind': part === 'submit' ? 'enabled: isComplete' : `value: ${part}` };
  },
);

const model = window.kendo.observable({
  email: '',
  password: '',
  confirm: '',
  isComplete(): boolean {
    return isComplete(read());
  },
  submit(event: Event) {
    event.preventDefault();
    void submitModel();
  },
});
const read = () => ({
  email: String(model.get('email')),
  password: String(model.get('password')),
  confirm: String(model.get('confirm')),
});
exposeModel(read);
window.kendo.bind(mount, model);
