import { afterEach, describe, expect, test } from 'vitest';
import { LABEL_STYLES, type TestField } from './label-styles';
import { APP, look } from './look';
import { STRANGER_FORMS, type StrangerForm } from './stranger-forms';

const TYPES: Record<string, string> = { t: 'text', e: 'email', p: 'password', n: 'tel', c: 'checkbox' };

const typedFields = ({ fields }: StrangerForm): TestField[] =>
  fields
    .filter((field) => !field.startsWith('c:'))
    .map((field, index) => ({
      label: field.slice(2),
      input: `<input id="f${index}" type="${TYPES[field[0] ?? 't']}">`,
    }));

const checkBoxes = ({ fields }: StrangerForm): string =>
  fields
    .filter((field) => field.startsWith('c:'))
    .map((field) => `<label><input type=checkbox> ${field.slice(2)}</label>`)
    .join('');

function pageOf(form: StrangerForm, style: string, frame: (title: string, body: string) => string): string {
  const body = `${LABEL_STYLES[style]?.(typedFields(form))}${checkBoxes(form)}<button>${form.button}</button>${form.after ?? ''}`;
  return frame(form.title, body);
}

/** How a stranger's form may stand in x360Cloud's own page, with the product's name all around it. */
const FRAMES: Record<string, (title: string, body: string) => string> = {
  'a bare page': (title, body) => `<h1>${title}</h1><form>${body}</form>`,
  'a dialog': (title, body) => `<div role=dialog aria-modal=true><h4>${title}</h4><div>${body}</div></div>`,
  'under a service list': (title, body) =>
    `<ul><li><a>Dashboard</a></li><li><a>Office 365</a></li></ul><table><tr><td>contoso.onmicrosoft.com (Microsoft Office 365)</td><td><button>Change</button></td></tr></table><h3>${title || 'Account'}</h3><form>${body}</form>`,
  'above the product’s name': (title, body) =>
    `<h2>${title || 'Account'}</h2><form>${body}</form><footer>Backup for Office 365 admins and Microsoft 365 administrators</footer>`,
};

afterEach(() => {
  document.body.innerHTML = '';
});

const cases = STRANGER_FORMS.flatMap((form) => Object.keys(FRAMES).map((frame) => [form.name, frame, form] as const));

describe('forms of others', () => {
  test.each(cases)('%s, %s', (_name, frame, form) => {
    for (const style of Object.keys(LABEL_STYLES)) {
      const { sight } = look(pageOf(form, style, FRAMES[frame] ?? ((title) => title)), APP);
      expect([style, sight.kind]).not.toEqual([style, 'credentials']);
      expect([style, sight.kind]).not.toEqual([style, 'several']);
    }
  });

  test('the reasons are told apart', () => {
    const reasons = [
      'x360Cloud login',
      'x360Cloud create user',
      'x360Portal registration',
      'password reset',
      'two-factor code',
      'de signup',
      'ru login',
    ].map((name) => {
      const form = STRANGER_FORMS.find((each) => each.name === name);
      const sight = form
        ? look(pageOf(form, 'for', (title, body) => `<h1>${title}</h1><form>${body}</form>`)).sight
        : null;
      return sight?.kind === 'refused' ? sight.reason : sight?.kind;
    });
    expect(reasons).toEqual(['login', 'create-user', 'portal', 'reset', 'code', 'registration', 'login']);
  });

  test.each([
    ['https://app.cloudfinder.com/#/login', 'login'],
    ['https://partner.axcient.com/settings', 'portal'],
    ['https://login.microsoftonline.com/common', 'login'],
    ['https://app.cloudfinder.com/reset-password?t=1', 'reset'],
  ])('%s refuses even the marked form', (url, reason) => {
    expect(
      look('<form><label>Office 365 Admin Password <input type=password></label><button>Submit</button></form>', url)
        .sight,
    ).toEqual({
      kind: 'refused',
      reason,
    });
  });
});
