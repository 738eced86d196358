import { afterEach, describe, expect, test } from 'vitest';
import { sightOf } from './look';

const digits = (count: number): string =>
  Array.from({ length: count }, (_, index) => `<input maxlength=1 aria-label="Digit ${index + 1}">`).join('');

/** How pages ask for a code that was sent or is shown in an authenticator. */
const CODES: Record<string, string> = {
  'a masked field of six': '<label>Enter the 6-digit code <input type=password maxlength=6></label>',
  'a numeric field': '<label for=c>Verification code</label><input id=c inputmode=numeric>',
  'the autocomplete alone': '<p>We sent you a message.</p><input autocomplete="one-time-code">',
  'a telephone field': '<label>Security code <input type=tel></label>',
  'a number field': '<label>Code <input type=number></label>',
  'a box for each digit': digits(6),
  German: '<label>Bestätigungscode <input maxlength=6></label>',
  Japanese: '<label>確認コード <input inputmode=numeric></label>',
  'beside the account':
    '<label>Account <input readonly value="a@b.example"></label><label>Code <input maxlength=6></label>',
};

/** Short fields of pages that ask for no code. */
const OTHERS: Record<string, string> = {
  'a postal code': '<label>ZIP code <input maxlength=5></label>',
  'a code in an address':
    '<label>Street <input></label><label>Town <input></label><label>Region <input></label><label>Country code <input maxlength=8></label>',
  'a hidden code': '<label hidden>Verification code <input maxlength=6></label>',
  'a search': '<label>Search <input></label>',
  'a long code': '<label>Source code <input></label>',
  'a date in three parts': '<input maxlength=2><input maxlength=2><input maxlength=4>',
};

afterEach(() => {
  document.body.innerHTML = '';
});

describe('a page that asks for a code is named', () => {
  test.each(Object.entries(CODES))('%s', (_, html) => {
    expect(sightOf(`<h1>Two-step verification</h1><form>${html}<button>Verify</button></form>`)).toBe('not-ours:code');
  });
});

test.each(Object.entries(OTHERS))('%s is not taken for one', (_, html) => {
  expect(sightOf(`<h1>Details</h1><form>${html}<button>Save</button></form>`)).toBe('none');
});

test('beside the credentials form it changes nothing', () => {
  const form = '<form><label>Office 365 Admin Password <input type=password></label><button>Submit</button></form>';
  expect(sightOf(`${form}<form><label>Code <input maxlength=6></label><button>Apply</button></form>`)).toBe(
    'credentials',
  );
});

test('in a language that nobody knows its length tells: it takes no app password', () => {
  const form = (field: string) => `<h2>Office 365 yöneticisi</h2><form><label>Yönetici e-postası <input></label>
    <label>SMS ile gelen kod <input type=password ${field}></label><button>Doğrula</button></form>`;
  expect(sightOf(form('maxlength=8'))).toBe('none');
  expect(sightOf(form('maxlength=16'))).toBe('credentials');
});
