import Aura from '@primeuix/themes/aura';
import Button from 'primevue/button';
import PrimeVue from 'primevue/config';
import FloatLabel from 'primevue/floatlabel';
import InputText from 'primevue/inputtext';
import Password from 'primevue/password';
import { type Component, createApp, h, reactive, type VNode } from 'vue';
import { describeForm, fieldElement, idOf, submitButton } from '../form-tree.ts';
import { EMPTY_MODEL, exposeModel, findMount, isComplete, readPageOptions, submitModel } from '../practice-model.ts';
import { printElements } from '../print-elements.ts';

const COMPONENTS: Record<string, Component> = { Button, FloatLabel, InputText, Password };

// A password field opens a panel below it that tells how strong the password is: it lies over the next field.
const tree = describeForm(readPageOptions('primevue'), {
  field: (field) => ({
    tag: 'FloatLabel',
    children: [
      field.type === 'password'
        ? fieldElement('Password', field, { inputId: idOf(field) })
        : fieldElement('InputText', field, { id: idOf(field) }),
      { tag: 'label', attributes: { for: idOf(field) }, children: [field.label] },
    ],
  }),
  submit: submitButton('Button'),
});
const model = reactive({ ...EMPTY_MODEL });
exposeModel(() => model);

function create(tag: string, props: Record<string, unknown>, ...children: (VNode | string)[]): VNode {
  const component = COMPONENTS[tag];
  return component ? h(component, props, () => children) : h(tag, props, children);
}

function draw(): VNode {
  return printElements<VNode>(create, tree, (part) => {
    if (part === 'submit') return { disabled: !isComplete(model) };
    if (part !== 'form') {
      const take = (value: string | undefined) => Object.assign(model, { [part]: value });
      return { modelValue: model[part], 'onUpdate:modelValue': take };
    }
    return {
      onSubmit(event: Event) {
        event.preventDefault();
        void submitModel();
      },
    };
  });
}

createApp(draw)
  .use(PrimeVue, { theme: { preset: Aura, options: { darkModeSelector: false } } })
  .mount(findMount());
