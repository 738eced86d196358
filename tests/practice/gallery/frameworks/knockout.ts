import * as ko from 'knockout';
import { describeForm } from '../form-tree.ts';
import type { Update } from '../gallery-options.ts';
import { exposeModel, findMount, isComplete, readPageOptions, submitModel } from '../practice-model.ts';
import { printMarkup } from '../print-markup.ts';

const VALUE_UPDATES: Partial<Record<Update, string>> = {
  input: 'input',
  keyup: 'keyup',
  'after-key-down': 'afterkeydown',
};

const options = readPageOptions('knockout');
const mount = findMount();
const valueUpdate = VALUE_UPDATES[options.update];

mount.innerHTML = printMarkup(describeForm(options), (part) => {
  if (part === 'form') return { 'data-bind': 'submit: submit' };
  if (part === 'submit') return { 'data-bind': 'enable: isComplete' };
  if (options.update === 'text-input') return { 'data-bind': `textInput: ${part}` };
  return { 'data-bind': `value: ${part}${valueUpdate ? `, valueUpdate: '${valueUpdate}'` : ''}` };
});

const fields = { email: ko.observable(''), password: ko.observable(''), confirm: ko.observable('') };
const read = () => ({ email: fields.email(), password: fields.password(), confirm: fields.confirm() });
exposeModel(read);
ko.applyBindings(
  { ...fields, isComplete: ko.pureComputed(() => isComplete(read())), submit: () => void submitModel() },
  mount,
);
