import angular from 'angular';
import { h, render } from 'preact';
import { useState as usePreactState } from 'preact/hooks';
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, expect, test } from 'vitest';
import { fillForm } from '../../../utils/form/fill-form';
import { recogniseForm } from '../../../utils/form/recognise-form';
import { NO_CONTEXT } from '../../../utils/form/recognised-form';

const PASSWORD = 'qwhzkvbtrnmxplsd';
const ACCOUNT = 'backup@contoso.onmicrosoft.com';
const EXPECTED = { email: ACCOUNT, password: PASSWORD, confirm: PASSWORD };
const FIELDS = [
  ['email', 'Office 365 Admin Email'],
  ['password', 'Office 365 Admin Password'],
  ['confirm', 'Confirm password'],
] as const;
type Model = Record<string, string>;

afterEach(() => {
  document.body.innerHTML = '';
});

async function fill() {
  await expect.poll(() => recogniseForm(document, location.href, NO_CONTEXT).sight.kind).toBe('credentials');
  const { form } = recogniseForm(document, location.href, NO_CONTEXT);
  if (!form) throw new Error('not recognised');
  return fillForm(form, { email: ACCOUNT, password: PASSWORD }, new AbortController().signal);
}

const stage = (): HTMLElement => document.body.appendChild(document.createElement('div'));
const typeOf = (name: string): string => (name === 'email' ? 'email' : 'password');

test('React 19, controlled, with a stale copy of the model in each handler', async () => {
  let model: Model = {};
  function Form() {
    const [values, setValues] = useState<Model>({ email: '', password: '', confirm: '' });
    model = values;
    const isReady = values.password !== '' && values.password === values.confirm;
    return createElement(
      'form',
      null,
      FIELDS.map(([name, label]) =>
        createElement(
          'label',
          { key: name },
          label,
          createElement('input', {
            type: typeOf(name),
            value: values[name],
            onChange: (event: { target: HTMLInputElement }) => setValues({ ...values, [name]: event.target.value }),
          }),
        ),
      ),
      createElement('button', { disabled: !isReady }, 'Submit'),
    );
  }
  const root = createRoot(stage());
  root.render(createElement(Form));
  expect(await fill()).toMatchObject({ kind: 'filled', submit: 'enabled' });
  expect(model).toEqual(EXPECTED);
  root.unmount();
});

test('React 19, model kept on blur only', async () => {
  const model: Model = {};
  const root = createRoot(stage());
  root.render(
    createElement(
      'form',
      null,
      FIELDS.map(([name, label]) =>
        createElement(
          'label',
          { key: name },
          label,
          createElement('input', {
            type: typeOf(name),
            onBlur: (event: { target: HTMLInputElement }) => (model[name] = event.target.value),
          }),
        ),
      ),
      createElement('button', null, 'Submit'),
    ),
  );
  expect(await fill()).toMatchObject({ kind: 'filled' });
  expect(model).toEqual(EXPECTED);
  root.unmount();
});

test('Preact, controlled', async () => {
  let model: Model = {};
  function Form() {
    const [values, setValues] = usePreactState<Model>({ email: '', password: '', confirm: '' });
    model = values;
    return h(
      'form',
      null,
      FIELDS.map(([name, label]) =>
        h(
          'label',
          null,
          label,
          h('input', {
            type: typeOf(name),
            value: values[name] ?? '',
            onInput: (event: InputEvent) => setValues({ ...values, [name]: (event.target as HTMLInputElement).value }),
          }),
        ),
      ),
      h('button', null, 'Submit'),
    );
  }
  const host = stage();
  render(h(Form, null), host);
  expect(await fill()).toMatchObject({ kind: 'filled' });
  expect(model).toEqual(EXPECTED);
  render(null, host);
});

test('AngularJS 1.2, with a button that waits for a valid form', async () => {
  const model: Model = {};
  angular.module('practice', []).run(['$rootScope', (scope: Record<string, unknown>) => (scope['model'] = model)]);
  const host = stage();
  host.innerHTML = `<div><h4>Get Started With x360Cloud</h4><form name="provider" novalidate>
    <div class="form-group" ng-class="{'has-error': provider.e.$invalid}"><label>Office 365 Admin Email</label><input name="e" type="email" ng-model="model.email" required></div>
    <div class="form-group"><label>Office 365 Admin Password</label><input name="p" type="password" ng-model="model.password" required ng-minlength="8"></div>
    <div class="form-group"><label>Confirm</label><input name="c" type="password" ng-model="model.confirm" required></div>
    <button ng-disabled="provider.$invalid">Submit</button></form></div>`;
  angular.bootstrap(host, ['practice']);
  expect(await fill()).toMatchObject({ kind: 'filled', submit: 'enabled' });
  expect(model).toEqual(EXPECTED);
});

test('a web component with a model of its own', async () => {
  const model: Model = {};
  const root = stage().attachShadow({ mode: 'open' });
  root.innerHTML =
    FIELDS.map(([name, label]) => `<label>${label} <input type=${typeOf(name)} name=${name}></label>`).join('') +
    '<button>Submit</button>';
  root.addEventListener('input', ({ target }) => {
    if (target instanceof HTMLInputElement) model[target.name] = target.value;
  });
  expect(await fill()).toMatchObject({ kind: 'filled' });
  expect(model).toEqual(EXPECTED);
});
