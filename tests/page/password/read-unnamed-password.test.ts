import { afterEach, describe, expect, it } from 'vitest';
import { readPassword } from '../../../utils/password/read-password';

// Dialogs that never say that they show a password, in any language that is known.

const P = 'qwrtzplkjhgfdsay';

afterEach(() => document.body.replaceChildren());

/** What was read: the value with its certainty, or why nothing was. */
function outcome(html: string): string {
  document.body.innerHTML = html;
  const sight = readPassword(document, { name: 'CloudFinder' });
  return sight.kind === 'one' ? `${sight.reading.certainty} ${sight.reading.value}` : sight.kind;
}

const inDialog = (html: string, around = '', attributes = '') =>
  `<nav>${around}</nav><main><h1>Sigurnost</h1></main><div role="dialog" aria-modal="true" ${attributes} style="position:fixed;inset:60px;background:#fff"><h2>Gotovo</h2>${html}<button>U redu</button></div>`;

describe('sixteen letters alone are for the person to check', () => {
  it.each([
    ['bare', `<p>${P}</p>`],
    ['in a box', `<code>${P}</code>`],
    ['in a read-only field', `<input readonly value="${P}">`],
    ['behind a label in an unknown language', `<p>Lozinka: ${P}</p>`],
    ['from right to left', `<div dir="rtl"><p>كلمة المرور</p><p><bdi>&rlm;${P}&rlm;</bdi></p></div>`],
    ['in Hebrew, on one line', `<p dir="rtl">סיסמה: <span dir="ltr">${P}</span></p>`],
    [
      'letter by letter',
      `<p>${Array.from(P)
        .map((one) => `<span>${one}</span>`)
        .join('')}</p>`,
    ],
  ])('%s', (_, html) => {
    expect(outcome(inDialog(html))).toBe(`check ${P}`);
  });
});

describe('and sure where the dialog says so', () => {
  it.each([
    ['by a sentence', inDialog(`<p>Copy the password now.</p><p>${P}</p>`)],
    ['in English on a page of another language', inDialog(`<p>App password</p><p>Lozinka</p><p>${P}</p>`)],
    ['by its name', inDialog(`<p>${P}</p>`, '', 'aria-label="App password"')],
    ['by a test id', inDialog(`<p data-testid="appPassword-value">${P}</p>`)],
  ])('%s', (_, html) => {
    expect(outcome(html)).toBe(`sure ${P}`);
  });
});

describe('what speaks against it', () => {
  it.each([
    ['a heading', inDialog(`<h3>${P}</h3>`)],
    ['a name that the page also shows beside the dialog', inDialog(`<p>Bok, ${P}!</p><p>${P}</p>`, `<b>${P}</b>`)],
    ['the first part of an address', inDialog(`<p>${P}</p>`, `<span>${P}@contoso.com</span>`)],
    ['an address in the dialog itself', inDialog(`<p>${P}</p><p>${P}@contoso.com</p>`)],
    ['a domain', inDialog(`<p>${P}</p><p>svc@${P}.onmicrosoft.com</p>`)],
    ['a dialog that asks for something', inDialog(`<p>${P}</p><label>Ime <input></label>`)],
    ['letters that follow each other as in a word', inDialog('<code>administratoriem</code>')],
    ['two of them', inDialog(`<p>${P}</p><p>mnbvcxzlkjhgfdsa</p>`)],
    ['an odd form', inDialog('<p>Ab3$kLmn9!xYz</p>')],
    ['groups with blanks', inDialog('<p>qwrt zplk jhgf dsay</p>')],
  ])('%s', (_, html) => {
    expect(outcome(html)).not.toContain(' ');
  });

  it('a hidden twin does not', () => {
    expect(outcome(inDialog(`<p>${P}</p>`, `<span style="display:none">${P}</span>`))).toBe(`check ${P}`);
  });

  it('a name beside the real one loses, and so does an address', () => {
    const html = `<p>App password</p><p>mnbvcxzlkjhgfdsa</p><p>${P}</p>`;
    expect(outcome(inDialog(html, '<b>mnbvcxzlkjhgfdsa</b>'))).toBe(`sure ${P}`);
    expect(outcome(inDialog(`${html}<p>mnbvcxzlkjhgfdsa@contoso.com</p>`))).toBe(`sure ${P}`);
  });

  it('nor does the same letters beside the dialog count behind its own label', () => {
    expect(outcome(inDialog(`<p>Password: ${P}</p>`, `<b>${P}</b>`))).toBe(`sure ${P}`);
  });
});
