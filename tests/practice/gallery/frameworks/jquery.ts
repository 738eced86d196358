import $ from 'jquery';
import { describeForm } from '../form-tree.ts';
import { EMPTY_MODEL, exposeModel, findMount, isComplete, readPageOptions, submitModel } from '../practice-model.ts';
import { printMarkup } from '../print-markup.ts';

const options = readPageOptions('jquery');
const model: Record<string, string> = { ...EMPTY_MODEL };
exposeModel(() => model);

const mount = $(findMount()).html(
  printMarkup(describeForm(options), (part) => (part === 'form' || part === 'submit' ? {} : { 'data-field': part })),
);
const updateSubmit = () => mount.find('[type=submit]').prop('disabled', !isComplete(model));
updateSubmit();
mount.on(options.update === 'blur' ? 'focusout' : options.update, '[data-field]', function take() {
  model[String($(this).data('field'))] = String($(this).val());
  updateSubmit();
});
mount.on('submit', 'form', (event) => {
  event.preventDefault();
  void submitModel();
});
