import $ from 'jquery';
import 'jquery-validation';
import 'jquery-validation-unobtrusive';
import { describeForm, type Field, fieldElement, group, idOf } from '../form-tree.ts';
import { EMPTY_MODEL, exposeModel, findMount, isComplete, readPageOptions, submitModel } from '../practice-model.ts';
import { printMarkup } from '../print-markup.ts';

const RULES: Partial<Record<string, Record<string, string>>> = {
  email: { 'data-val-email': 'The email field is not a valid e-mail address.' },
  confirm: {
    'data-val-equalto': 'The password and confirmation password do not match.',
    'data-val-equalto-other': '*.password',
  },
};

/** A field as the tag helpers of ASP.NET MVC write it, with its place for a complaint. */
function drawField(field: Field) {
  const { name, label, bound } = field;
  const isRequired = bound && { 'data-val': 'true', 'data-val-required': `The ${label} field is required.` };
  return group(
    { tag: 'label', attributes: { class: 'control-label', for: idOf(field) }, children: [label] },
    fieldElement('input', field, { id: idOf(field), class: 'form-control', ...isRequired, ...RULES[name] }),
    {
      tag: 'span',
      attributes: {
        class: 'text-danger field-validation-valid',
        'data-valmsg-for': name,
        'data-valmsg-replace': 'true',
      },
    },
  );
}

const model: Record<string, string> = { ...EMPTY_MODEL };
exposeModel(() => model);
const mount = $(findMount()).html(
  printMarkup(describeForm(readPageOptions('aspnet-mvc'), { field: drawField }), () => ({})),
);
const submit = mount.find('[type=submit]').prop('disabled', true);
$.validator.unobtrusive.parse(mount);
const validator = mount.find('form').validate();
validator.settings.submitHandler = () => void submitModel();
// The page takes what the library's own check, when a field is left, has let through.
mount.on('focusout', '[data-val]', function take() {
  const name = String($(this).attr('name'));
  model[name] = validator.element(this) ? String($(this).val()) : '';
  submit.prop('disabled', !isComplete(model));
});
