import { afterEach, expect, test } from 'vitest';
import { describeElement } from '../../../utils/find/describe-element';
import { fillForm } from '../../../utils/form/fill-form';
import { findTaughtFields } from '../../../utils/form/find-taught-fields';
import { recogniseForm } from '../../../utils/form/recognise-form';
import { NO_CONTEXT } from '../../../utils/form/recognised-form';
import { pickLabel } from '../../../utils/sites/known-pages';
import { APP } from './look';

const FIELDS = `<section><h2>Pristup</h2><div>
  <div><i>Korisnik</i><p><input data-kind="email"></p></div>
  <div><i>Lozinka</i><p><input type="password" data-kind="password"></p></div>
  <div><i>Lozinka još jednom</i><p><input type="password" data-kind="confirm"></p></div>
  </div><div role="button" tabindex="0">Spremi</div></section>`;
const KINDS = ['password', 'confirm', 'email'] as const;

afterEach(() => {
  document.body.innerHTML = '';
});

test('fields taught in an open shadow root without names are found again, and all are filled', async () => {
  document.body.innerHTML = '<x-form></x-form>';
  const root = document.querySelector('x-form')?.attachShadow({ mode: 'open' });
  if (!root) throw new Error('There is no shadow root.');
  root.innerHTML = FIELDS;
  const field = (kind: string): HTMLInputElement | null => root.querySelector(`[data-kind=${kind}]`);
  const picks = Object.fromEntries(
    KINDS.map((kind) => {
      const element = field(kind);
      if (!element) throw new Error(`There is no ${kind}.`);
      const target = `form-${kind}` as const;
      return [target, { ...describeElement(element, pickLabel(target), new Date(0)), date: '1970-01-01' }];
    }),
  );
  root.innerHTML = FIELDS;
  const taught = findTaughtFields(document, { picks, packs: [] });
  expect(taught).toEqual(Object.fromEntries(KINDS.map((kind) => [kind, field(kind)])));
  const { form } = recogniseForm(document, APP, { ...NO_CONTEXT, taught });
  for (const kind of KINDS) expect([kind, form?.[kind]]).toEqual([kind, field(kind)]);
  if (form)
    await fillForm(form, { email: 'a@contoso.com', password: 'abcdefghijklmnop' }, new AbortController().signal);
  expect(KINDS.map((kind) => field(kind)?.value)).toEqual(['abcdefghijklmnop', 'abcdefghijklmnop', 'a@contoso.com']);
});
