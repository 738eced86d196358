import { createApp, reactive } from 'vue/dist/vue.esm-browser.prod.js';
import { describeForm } from '../form-tree.ts';
import { EMPTY_MODEL, exposeModel, findMount, isComplete, readPageOptions, submitModel } from '../practice-model.ts';
import { printMarkup } from '../print-markup.ts';

const options = readPageOptions('vue');
const directive = options.update === 'change' ? 'v-model.lazy' : 'v-model';
const model = reactive({ ...EMPTY_MODEL });
exposeModel(() => model);

createApp({
  setup: () => ({ model, isComplete, submit: submitModel }),
  template: printMarkup(describeForm(options), (part) => {
    if (part === 'form') return { '@submit.prevent': 'submit' };
    if (part === 'submit') return { ':disabled': '!isComplete(model)' };
    return { [directive]: `model.${part}` };
  }),
}).mount(findMount());
