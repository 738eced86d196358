import { createElement, type ReactElement, type SyntheticEvent, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { describeForm } from '../form-tree.ts';
import { EMPTY_MODEL, exposeModel, findMount, isComplete, readPageOptions, submitModel } from '../practice-model.ts';
import { printElements } from '../print-elements.ts';

const options = readPageOptions('react');

/** Controlled fields, or fields whose state is set on blur. */
function CredentialsForm(): ReactElement {
  const [model, setModel] = useState(EMPTY_MODEL);
  exposeModel(() => model);
  return printElements<ReactElement>(createElement, describeForm(options), (part) => {
    if (part === 'form') {
      return {
        onSubmit(event: SyntheticEvent) {
          event.preventDefault();
          void submitModel();
        },
      };
    }
    if (part === 'submit') return { disabled: !isComplete(model) };
    const take = ({ currentTarget: { value } }: SyntheticEvent<HTMLInputElement>) =>
      setModel((before) => ({ ...before, [part]: value }));
    return options.update === 'blur' ? { onBlur: take } : { value: model[part], onChange: take };
  });
}

createRoot(findMount()).render(createElement(CredentialsForm));
