import { afterEach, describe, expect, test, vi } from 'vitest';
import { findLack, followFilled } from '../../../utils/form/follow-filled';
import { recogniseForm } from '../../../utils/form/recognise-form';
import { NO_CONTEXT, type RecognisedForm } from '../../../utils/form/recognised-form';
import { waitFor } from '../wait-for';
import { APP } from './look';

const stop = new AbortController();
const field = (id: string) => document.getElementById(id) as HTMLInputElement;

function shown(values: Record<string, string> = {}): RecognisedForm {
  document.body.innerHTML = `<form><label>Office 365 Admin Email <input id=e></label>
    <label>Office 365 Admin Password <input id=p type=password></label>
    <label>Confirm Password <input id=c type=password></label><button id=s>Submit</button></form>`;
  for (const [id, value] of Object.entries(values)) field(id).value = value;
  const { form } = recogniseForm(document, APP, NO_CONTEXT);
  if (!form) throw new Error('not recognised');
  return form;
}

const WHOLE = { e: 'a@contoso.com', p: 'abcdefghijklmnop', c: 'abcdefghijklmnop' };

afterEach(() => {
  document.body.innerHTML = '';
});

describe('what a filled form lacks', () => {
  test.each([
    ['nothing', WHOLE, [], false],
    ['the address', { ...WHOLE, e: ' ' }, ['email'], false],
    ['the repetition', { ...WHOLE, c: '' }, ['confirm'], false],
    ['a repetition that is the same', { ...WHOLE, c: 'abcdefghijklmnoq' }, ['confirm'], false],
    ['the password', { ...WHOLE, p: '' }, ['password', 'confirm'], false],
    ['all of the password', { ...WHOLE, p: '', c: '' }, ['password', 'confirm'], true],
    ['everything', {}, ['email', 'password', 'confirm'], true],
  ])('%s', (_, values, missing, emptied) => {
    expect(findLack(shown(values))).toEqual({ missing, emptied });
  });

  test('a button that is shut', () => {
    const form = shown(WHOLE);
    (form.submit as HTMLButtonElement).disabled = true;
    expect(findLack(form)).toEqual({ missing: ['submit'], emptied: false });
  });
});

test('a page that empties the form by script alone is noticed, once', async () => {
  const form = shown(WHOLE);
  const onChange = vi.fn<() => void>();
  followFilled(window, () => form, onChange, stop.signal)();
  await waitFor(() => expect(document.visibilityState).toBe('visible'));
  await new Promise(requestAnimationFrame);
  expect(onChange).not.toHaveBeenCalled();
  field('p').value = '';
  await waitFor(() => expect(onChange).toHaveBeenCalledTimes(1));
});

test('without a form it sleeps until it is woken', async () => {
  let form: RecognisedForm | null = null;
  const current = vi.fn<() => RecognisedForm | null>(() => form);
  const wake = followFilled(window, current, () => {}, stop.signal);
  wake();
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  expect(current).toHaveBeenCalledTimes(1);
  form = shown(WHOLE);
  wake();
  await waitFor(() => expect(current.mock.calls.length).toBeGreaterThan(3));
  stop.abort();
});
