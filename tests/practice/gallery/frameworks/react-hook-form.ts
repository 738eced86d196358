import { createElement, type ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import { useForm } from 'react-hook-form';
import { describeForm } from '../form-tree.ts';
import { EMPTY_MODEL, exposeModel, findMount, readPageOptions, submitModel } from '../practice-model.ts';
import { printElements } from '../print-elements.ts';

const options = readPageOptions('react-hook-form');

/** Uncontrolled fields, validated on change or on blur; the model is the form's own values. */
function CredentialsForm(): ReactElement {
  const { register, handleSubmit, formState, getValues } = useForm({
    defaultValues: EMPTY_MODEL,
    mode: options.update === 'blur' ? 'onBlur' : 'onChange',
  });
  exposeModel(() => getValues());
  return printElements<ReactElement>(createElement, describeForm(options), (part) => {
    if (part === 'form') return { onSubmit: handleSubmit(submitModel) };
    if (part === 'submit') return { disabled: !formState.isValid };
    const validate = (value: string) => part !== 'confirm' || value === getValues('password');
    return { ...register(part, { required: true, validate, deps: part === 'password' ? 'confirm' : [] }) };
  });
}

createRoot(findMount()).render(createElement(CredentialsForm));
