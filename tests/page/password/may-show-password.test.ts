import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepIndex } from '../../../utils/dom/keep-index';
import { openLook } from '../../../utils/look/open-look';
import { mayShowPassword } from '../../../utils/password/may-show-password';
import { isWordLike, readToken } from '../../../utils/password/password-token';
import { deepened } from '../../seed';

let stop: AbortController;

beforeEach(() => {
  stop = new AbortController();
});
afterEach(() => {
  stop.abort();
  document.body.innerHTML = '';
});

function mayShow(html?: string): boolean {
  if (html !== undefined) document.body.innerHTML = html;
  return mayShowPassword(openLook(document), document.body);
}

/** A page of methods, as it stands in many languages. */
const METHODS = `<h1>Security info</h1><p>These are the methods you use to sign in to your account or reset your password.</p>
<button>Add sign-in method</button><table><tr><td>Microsoft Authenticator</td><td>iPhone 12</td><td><button>Change</button><button>Delete</button></td></tr>
<tr><td>Phone</td><td>+49 1512 3456789</td><td>Last updated: 2 months ago</td></tr><tr><td>admin@contoso.onmicrosoft.com</td><td>https://aka.ms/mfasetup</td></tr></table>
<p>Dies sind die Methoden, mit denen Sie sich bei Ihrem Konto anmelden. Voici les méthodes que vous utilisez.</p><p>サインイン方法を追加する</p>
<script>const secret = "qwrtzplkjhgfdsay";</script>`;

const letter = fc.constantFrom(...Array.from('abcdefghijklmnopqrstuvwxyz'));
const password = fc
  .array(letter, { minLength: 16, maxLength: 16 })
  .map((letters) => letters.join(''))
  .filter((value) => readToken(value) !== null && !isWordLike(value));
/** Where a page breaks a value: into letters, into groups, anywhere. */
const GROUPED = fc.constantFrom([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15], [4, 8, 12]);
const ANYWHERE = fc.uniqueArray(fc.integer({ min: 1, max: 15 }), { maxLength: 15 });
/** What it puts around each piece where the eye sees no gap, and where it sees one or something hidden stands between. */
const TIGHT = [
  ['', ''],
  ['<span>', '</span>'],
  ['\n<b>', '</b>\n'],
  ['', '<br>'],
  ['', '<wbr>'],
  ['&#8203;', ''],
];
const APART = [
  [' ', ' '],
  ['\n', ''],
  ['<i>', ' </i>'],
  ['<span>', '</span><i hidden>not this one</i>'],
];
const broken = fc.oneof(
  fc.tuple(fc.oneof(GROUPED, ANYWHERE), fc.constantFrom(...TIGHT)),
  fc.tuple(GROUPED, fc.constantFrom(...APART)),
);

function inPieces(value: string, at: readonly number[]): string[] {
  const places = [0, ...at.toSorted((a, b) => a - b), value.length];
  return places.slice(1).map((end, place) => value.slice(places[place], end));
}

describe('a place that may show a password', () => {
  it('is one that holds it, whole or in pieces, whatever stands between them', () => {
    fc.assert(
      fc.property(password, broken, fc.constantFrom('', 'Password: ', 'It is '), (value, [at, around], label) => {
        const pieces = inPieces(value, at).map((piece) => around.join(piece));
        expect(mayShow(`${METHODS}<p>${label}${pieces.join('')}</p><p>Copy it now.</p>`)).toBe(true);
      }),
      { numRuns: deepened(300) },
    );
  });

  it.each([
    ['letters and digits', '<p>Kennwort: Hj7kq2Lmzw9xTb</p>'],
    ['letters and digits in pieces', '<p><b>Hj7k</b><b>q2Lm</b><b>zw9x</b></p>'],
    ['broken within a sentence', '<p>It is qwrtzplk<wbr>jhgfdsay from now on</p>'],
    ['lines of one text', '<pre>Password: qwrtzplk\njhgfdsay</pre>'],
    ['tied to a label, in pieces', '<p>Hasło:fvhqgmpgn<br>xaincak</p>'],
    ['groups tied to a label', '<p>Mot de passe:qwrt zplk jhgf dsay</p>'],
    ['capitals and digits in pieces', '<b>HJ7K</b><b>Q2LM</b><b>ZW9X</b>'],
    ['with a sign at its end', '<p>Password: aB3$kq9Lmz2!</p>'],
    ['two labels tied to it', '<p>應用程式密碼:測試:qwrtzplkjhgfdsay</p>'],
    ['a word of sixteen letters in quotes', '<p>"internationality"</p>'],
    ['in brackets', '<p>(qwrtzplkjhgfdsay)</p>'],
    ['in quotes of another language', '<p>„qwrtzplkjhgfdsay“</p>'],
    ['a label tied to it', '<p><b>Password:</b>qwrtzplkjhgfdsay</p>'],
    ['hidden so far', '<p hidden>qwrtzplkjhgfdsay</p>'],
    ['sixteen letters that read like a word', '<p>internationality</p>'],
    ['in a field', '<input value="qwrtzplkjhgfdsay">'],
    ['in a text area', '<textarea></textarea>'],
    ['in lines of a text area', '<textarea>qwrtzplk\njhgfdsay</textarea>'],
    ['in a field, with what nobody sees', '<input value="qwrt\u200b zplk jhgf dsay">'],
  ])('%s', (name, html) => {
    document.body.innerHTML = METHODS + html;
    if (name === 'in a text area')
      (document.querySelector('textarea') as HTMLTextAreaElement).value = 'qwrtzplkjhgfdsay';
    expect(mayShow()).toBe(true);
  });

  it('a shadow tree with text: where its pieces are shown, only the layout tells', () => {
    document.body.innerHTML = `${METHODS}<div></div>`;
    const host = document.querySelector('div') as HTMLElement;
    host.attachShadow({ mode: 'open' }).innerHTML = '<i></i>';
    expect(mayShow()).toBe(false);
    (host.shadowRoot as ShadowRoot).innerHTML = '<i>q</i>';
    expect(mayShow()).toBe(true);
  });
});

it('in a place of a shadow tree, into which another one may be slotted', () => {
  document.body.innerHTML = '<div>qwrtzplkjhgfdsay</div>';
  const root = (document.querySelector('div') as HTMLElement).attachShadow({ mode: 'open' });
  root.innerHTML = '<main><slot></slot></main>';
  expect(mayShowPassword(openLook(document), root.querySelector('main') as Element)).toBe(true);
});

describe('a place that shows none', () => {
  it('is a list of methods, in any language, with what scripts hold', () => {
    expect(mayShow(METHODS)).toBe(false);
  });

  it('is gone through again only when it has changed', () => {
    document.body.innerHTML = METHODS;
    keepIndex(document, stop.signal);
    mayShow();
    const walk = vi.spyOn(document, 'createTreeWalker');
    expect(mayShow()).toBe(false);
    expect(walk).not.toHaveBeenCalled();
    document.querySelector('h1')?.replaceChildren('qwrtzplkjhgfdsay');
    expect(mayShow()).toBe(true);
    walk.mockRestore();
  });

  it('is gone through again when a part of it was away, and changed where nobody saw it', async () => {
    document.body.innerHTML = `${METHODS}<main><p>Security info</p></main>`;
    keepIndex(document, stop.signal);
    const main = document.querySelector('main') as HTMLElement;
    const inMain = () => mayShowPassword(openLook(document), main);
    expect(inMain()).toBe(false);
    main.remove();
    await new Promise((resolve) => setTimeout(resolve));
    main.firstElementChild?.replaceChildren('qwrtzplkjhgfdsay');
    await new Promise((resolve) => setTimeout(resolve));
    document.body.append(main);
    expect(inMain()).toBe(true);
  });
});
