import { afterEach, describe, expect, test } from 'vitest';
import { LABEL_STYLES } from './label-styles';
import { APP, look } from './look';
import { STRANGER_FORMS } from './stranger-forms';
import { FRAMES, pageOf } from './stranger-frames';

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
      'ja login',
    ].map((name) => {
      const form = STRANGER_FORMS.find((each) => each.name === name);
      const sight = form
        ? look(pageOf(form, 'for', (title, body) => `<h1>${title}</h1><form>${body}</form>`)).sight
        : null;
      return sight?.kind === 'not-ours' ? sight.reason : sight?.kind;
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
    ).toMatchObject({
      kind: 'not-ours',
      reason,
    });
  });
});
