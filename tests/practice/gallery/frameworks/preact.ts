import { createElement, render, type VNode } from 'preact';
import { useState } from 'preact/hooks';
import { describeForm } from '../form-tree.ts';
import { EMPTY_MODEL, exposeModel, findMount, isComplete, readPageOptions, submitModel } from '../practice-model.ts';
import { printElements } from '../print-elements.ts';

const options = readPageOptions('preact');

/** Controlled fields; Preact's `onChange` is the browser's own `change`. */
function CredentialsForm(): VNode {
  const [model, setModel] = useState(EMPTY_MODEL);
  exposeModel(() => model);
  return printElements<VNode>(createElement, describeForm(options), (part) => {
    if (part === 'form') {
      return {
        onSubmit(event: Event) {
          event.preventDefault();
          void submitModel();
        },
      };
    }
    if (part === 'submit') return { disabled: !isComplete(model) };
    const take = ({ target }: Event) => {
      if (target instanceof HTMLInputElement) setModel((before) => ({ ...before, [part]: target.value }));
    };
    return { value: model[part], [options.update === 'change' ? 'onChange' : 'onInput']: take };
  });
}

render(createElement(CredentialsForm, {}), findMount());
