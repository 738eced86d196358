import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { openLook } from '../../../utils/look/open-look';
import { readPassword } from '../../../utils/password/read-password';
import { growthOf, LINEAR } from '../../grow';
import { deepened } from '../../seed';

const P = 'qwrtzplkjhgfdsay';
const NAME = 'CloudFinder';

afterEach(() => {
  document.body.innerHTML = '';
});

function read(html: string, isOrder = false) {
  document.body.innerHTML = html;
  for (const dialog of document.querySelectorAll<HTMLDialogElement>('dialog[data-modal]')) dialog.showModal();
  return readPassword(document, { name: NAME, isOrder });
}

/** What was read: the value with its certainty, or why nothing was. */
function outcome(html: string, isOrder = false): string {
  const sight = read(html, isOrder);
  return sight.kind === 'one' ? `${sight.reading.certainty} ${sight.reading.value}` : sight.kind;
}

const inDialog = (html: string) =>
  `<main><h1>Security info</h1></main><div role="dialog" aria-modal="true" style="position:fixed;inset:60px;background:#fff"><h2>App password</h2>${html}<button>Done</button></div>`;

describe('the value in all its shapes', () => {
  it.each([
    ['bare text', `<p>${P}</p>`],
    ['after a label on one line', `<p>Password: ${P}</p>`],
    ['after a bold label', `<p><b>Password:</b> ${P}</p>`],
    [
      'letter by letter in a box after its label',
      `<p>Password <output>${Array.from(P, (letter) => `<b>${letter}</b>`).join('')}</output> <a href="#">Copy</a></p>`,
    ],
    ['after a bold label without a colon', `<p><b>Password</b> ${P}</p>`],
    [
      'between other pairs on one line',
      `<p><b>Name:</b> test <b>Password:</b> ${P} <b>Note:</b> This password will not be displayed again.</p>`,
    ],
    ['between line breaks', `<p>Name: test<br>Password: ${P}<br>Note: it will not be displayed again.</p>`],
    ['label and value as lines', `<p>Password<br>${P}</p>`],
    ['label and value as blocks', `<div>Password</div><div>${P}</div>`],
    ['a definition list', `<dl><dt>Name</dt><dd>${NAME}</dd><dt>Password</dt><dd>${P}</dd></dl>`],
    ['a table row', `<table><tr><th>Password</th><td>${P}</td></tr></table>`],
    [
      'a table column',
      `<table><tr><th>Name</th><th>Password</th></tr><tr><td>administratorabc</td><td>${P}</td></tr></table>`,
    ],
    ['a read-only input', `<label>Password<input readonly value="${P}"></label>`],
    ['a disabled input', `<input disabled aria-label="Password" value="${P}">`],
    ['an editable input that is the password box', `<label>Password <input value="${P}"></label>`],
    ['a text area with a line break', `<textarea readonly>${P}\n</textarea>`],
    ['a code box', `<code>${P}</code>`],
    ['a code box in the button that copies it', `<button type="button" aria-label="Copy"><code>${P}</code></button>`],
    ['a code box in a sentence', `<p>Your new secret is <code>${P}</code>, keep it safe.</p>`],
    ['a sentence of its own', `<p>Your app password is: ${P}</p>`],
    [
      'letter by letter',
      `<div>${Array.from(P)
        .map((letter) => `<span>${letter}</span>`)
        .join('')}</div>`,
    ],
    [
      'letters as boxes in a line',
      `<div>${Array.from(P)
        .map((letter) => `<span style="display:inline-block;width:12px">${letter}</span>`)
        .join('')}</div>`,
    ],
    ['with places to wrap', `<div>${P.slice(0, 5)}<wbr>${P.slice(5)}</div>`],
    ['broken by a line break', `<div>${P.slice(0, 8)}<br>${P.slice(8)}</div>`],
    ['broken into four lines', `<pre>${P.slice(0, 4)}\n${P.slice(4, 8)}\n${P.slice(8, 12)}\n${P.slice(12)}</pre>`],
    ['with soft hyphens', `<div>${P.slice(0, 5)}&shy;${P.slice(5)}</div>`],
    ['wrapped in NBSP and zero-width blanks', `<div>&nbsp;&#8203;${P}&#8203;&nbsp;\n</div>`],
    ['with line breaks around', `<div>\n\n   ${P}\n  </div>`],
    ['German', `<div>Kennwort: ${P}</div>`],
    ['French, with a blank before the colon', `<div>Mot de passe&nbsp;: ${P}</div>`],
    ['Japanese, with a full-width colon', `<div>パスワード：${P}</div>`],
    ['an unknown language, in a box', `<label>Lösenord <input readonly value="${P}"></label>`],
    ['in a sentence that ends with it', `<p>Your app password is: <b>${P}</b>.</p>`],
    ['beside an icon of letters', `<div>${P}<i class="material-icons">content_copy</i></div>`],
    ['twice the same', `<div>Password: ${P}</div><input readonly value="${P}">`],
  ])('%s', (_name, html) => {
    expect(outcome(inDialog(html))).toBe(`sure ${P}`);
  });

  it('looks into open shadow roots and slots', () => {
    document.body.innerHTML = inDialog('<div id="host"><span slot="value">x</span></div>');
    const host = document.getElementById('host');
    host?.attachShadow({ mode: 'open' }).append(document.createElement('b'));
    if (host?.shadowRoot) host.shadowRoot.innerHTML = `<b>Password:</b> <i>${P}</i>`;
    const sight = readPassword(document, { name: NAME });
    expect(sight.kind === 'one' && sight.reading.value).toBe(P);
  });

  it('takes an odd one only with its label, and says so', () => {
    expect(outcome(inDialog('<p>Password: Ab3$kLmn9!xYz</p>'))).toBe('check Ab3$kLmn9!xYz');
    expect(outcome(inDialog('<p>Ab3$kLmn9!xYz</p>'))).toBe('none');
  });

  it.each([
    ['behind its label', '<p>Password: qwrt zplk jhgf dsay</p>'],
    ['in a box on its label’s line', '<p>Password <output>qwrt zplk jhgf dsay</output></p>'],
    ['under its label', '<p>Password</p><p>qwrt&nbsp;zplk&nbsp;jhgf&nbsp;dsay</p>'],
    ['in elements of their own', '<p>Password</p><p><b>qwrt</b> <b>zplk</b> <b>jhgf</b> <b>dsay</b></p>'],
    ['in a box', '<code>qwrt zplk jhgf dsay</code>'],
    ['in a read-only field', '<label>Password <input readonly value="qwrt zplk jhgf dsay"></label>'],
    ['beside a copy button', '<div><span>qwrt zplk jhgf dsay</span><button>Copy</button></div>'],
    ['before a link that copies them', '<div>Password:</div><div>qwrt zplk jhgf dsay <a href="#">Copy</a></div>'],
  ])('takes four groups with blanks %s for one, and asks', (_, html) => {
    expect(outcome(inDialog(html))).toBe(`check ${P}`);
  });

  it('reads from a native dialog in the top layer', () => {
    expect(outcome(`<p>Password: mnbvcxzlkjhgfdsa</p><dialog data-modal>Password: ${P}</dialog>`)).toBe(`sure ${P}`);
  });

  it('names the element that shows it', () => {
    const sight = read(inDialog(`<p><b>Password:</b> <span id="v">${P}</span></p>`));
    expect(sight.kind === 'one' && sight.reading.element.id).toBe('v');
  });
});

describe('decoys', () => {
  const real = `<p><b>Password:</b> ${P}</p>`;
  it.each([
    ['the title', `<h3>mnbvcxzlkjhgfdsa</h3>`],
    ['the name', `<p><b>Name:</b> mnbvcxzlkjhgfdsa</p>`],
    ['the name as blocks', `<div>Name</div><div>mnbvcxzlkjhgfdsa</div>`],
    ['the name in a read-only box', `<label>Name <input readonly value="mnbvcxzlkjhgfdsa"></label>`],
    ['the name field', `<label>Name <input value="mnbvcxzlkjhgfdsa"></label>`],
    ['another row', `<table><tr><td>mnbvcxzlkjhgfdsa</td><td>11/2/2019</td><td><a>Delete</a></td></tr></table>`],
    ['a sentence', `<p>The word mnbvcxzlkjhgfdsa stands here.</p>`],
    ['an emphasised word', `<p>The word <b>mnbvcxzlkjhgfdsa</b> stands here.</p>`],
    ['a plain paragraph', `<p>mnbvcxzlkjhgfdsa</p>`],
    ['a button', `<button>mnbvcxzlkjhgfdsa</button>`],
    ['a link', `<a href="#">mnbvcxzlkjhgfdsa</a>`],
    ['a hidden text', `<p style="display:none">Password: mnbvcxzlkjhgfdsa</p>`],
    ['a transparent text', `<p style="opacity:0">Password: mnbvcxzlkjhgfdsa</p>`],
    ['a text far outside', `<p style="position:absolute;left:-9999px">Password: mnbvcxzlkjhgfdsa</p>`],
    ['a tiny text', `<p style="position:absolute;width:1px;height:1px;overflow:hidden">Password: mnbvcxzlkjhgfdsa</p>`],
    ['a collapsed box', `<div style="height:0;overflow:hidden"><p>Password: mnbvcxzlkjhgfdsa</p></div>`],
    ['a password field', `<input type="password" value="mnbvcxzlkjhgfdsa">`],
    [
      'attributes',
      `<div title="mnbvcxzlkjhgfdsa" data-testid="mnbvcxzlkjhgfdsa" aria-label="mnbvcxzlkjhgfdsa">Hello</div>`,
    ],
    ['the old password', `<p>Old password: mnbvcxzlkjhgfdsa</p>`],
    ['an identifier', `<p>Correlation ID: 7f9c24e8-3b12-4fee-9d5a-2b7f1f6c1a55</p>`],
    ['an e-mail address', `<p>adele.vance@contoso.onmicrosoft.com</p>`],
    ['our own overlay', `<app-password-courier>Password: mnbvcxzlkjhgfdsa</app-password-courier>`],
  ])('in %s lose against the real one', (_name, decoy) => {
    expect(outcome(inDialog(decoy + real))).toBe(`sure ${P}`);
    expect(outcome(inDialog(real + decoy))).toBe(`sure ${P}`);
  });

  it.each([
    ['a title', '<h3>mnbvcxzlkjhgfdsa</h3>'],
    ['a word', '<p>responsibilities</p>'],
    ['a capitalised word', '<p>Authentifizierung</p>'],
    ['a sentence', '<p>The password mnbvcxzlkjhgfdsa is not shown here.</p>'],
    ['a name', '<p>Name: mnbvcxzlkjhgfdsa</p>'],
    ['the chosen name', `<p>${NAME}</p>`],
    [
      'an authenticator secret',
      '<div>Account name: contoso:adele</div><div>Secret key: dkvlwqebkmahzqmt</div><button>Copy</button>',
    ],
    [
      'an authenticator secret in a box',
      '<label>Secret key <input readonly value="dkvlwqebkmahzqmt"></label><button>Copy</button>',
    ],
    ['a new password being typed', '<label>New password <input value="mnbvcxzlkjhgfdsa"></label>'],
    ['a typed name', '<label>App password name<input value="mnbvcxzlkjhgfdsa"></label>'],
    ['a masked number', `<p>+1${'X'.repeat(9)}55</p><button>Copy</button>`],
    ['a code', '<p>Code: AB12-CD34-EF56</p><button>Copy</button>'],
    ['dots', '<label>Password <input readonly value="••••••••••••••••"></label>'],
    ['a file name with a copy button', '<p>contoso-backup.config.json</p><button>Copy</button>'],
    ['requirements', '<b>Password</b> requirements'],
    ['an example', '<p>Sixteen letters, for example:</p><p><b>Password:</b> <code>mnbvcxzlkjhgfdsa</code></p>'],
    ['an example in a sentence', '<p>An app password looks like <code>mnbvcxzlkjhgfdsa</code>.</p>'],
    ['an example under its label', '<p>So sieht es aus, z. B.</p><p>Kennwort</p><p>mnbvcxzlkjhgfdsa</p>'],
    ['an example in a field', '<p>例：</p><label>パスワード <input readonly value="mnbvcxzlkjhgfdsa"></label>'],
    ['a part of it', `<p>Password: ${P.slice(0, 9)}</p>`],
    ['stuck to something else', `<p><b>${P}</b><i>x</i></p>`],
    ['groups with blanks that nothing calls a password', '<p>qwrt zplk jhgf dsay</p>'],
    ['four words of four letters', '<p>Password: keep this text safe</p>'],
    ['groups with blanks behind the name', '<p>Name: qwrt zplk jhgf dsay</p>'],
    ['groups of another size', '<p>Password: qwr tzp lkj hgf dsa</p>'],
  ])('alone are not read: %s', (_name, html) => {
    expect(outcome(inDialog(html))).toBe('none');
  });

  it('never guesses between two', () => {
    expect(outcome(inDialog(`<p>${P}</p><p>mnbvcxzlkjhgfdsa</p>`))).toBe('several');
    expect(outcome(inDialog(`<p>Password: ${P}</p><p>Password: mnbvcxzlkjhgfdsa</p>`))).toBe('several');
    expect(outcome(inDialog(`<div><p>${P}</p><p>mnbvcxzlkjhgfdsa</p></div><button>Copy</button>`))).toBe('several');
  });

  it('takes the one with the copy button beside it', () => {
    expect(outcome(inDialog(`<div><span>${P}</span><button>Copy</button></div><p>mnbvcxzlkjhgfdsa</p>`))).toBe(
      `sure ${P}`,
    );
    expect(
      outcome(
        inDialog(`<p>mnbvcxzlkjhgfdsa</p><div><span>${P}</span><button><i data-icon-name="Copy"></i></button></div>`),
      ),
    ).toBe(`sure ${P}`);
  });
});

describe('without a dialog', () => {
  it('reads only what has an anchor', () => {
    expect(outcome(`<main><p>${P}</p></main>`)).toBe('none');
    expect(outcome(`<main><p>Password: ${P}</p></main>`)).toBe(`sure ${P}`);
    expect(outcome(`<main><p>Hello</p></main><footer>Password: ${P}</footer>`)).toBe('none');
  });

  it.each([
    ['a line that names it', `<p>Your app password</p><div>${P}</div>`],
    ['a sentence of the registration wizard', `<p>Get started using this app password:</p><div><b>${P}</b></div>`],
  ])('takes %s for the label of what stands below', (_what, html) => {
    expect(outcome(`<main>${html}</main>`)).toBe(`sure ${P}`);
  });

  it.each([
    ['a title', `<h2>Your app password</h2><p>${P}</p>`],
    ['a sentence on its name', `<p>Name of your app password:</p><p>${P}</p>`],
  ])('takes %s for none', (_what, html) => {
    expect(outcome(`<main>${html}</main>`)).toBe('none');
  });

  it('searches everything on the person’s order, by the same rules', () => {
    expect(outcome(`<main><p>Hello</p></main><footer>${P}</footer>`, true)).toBe(`check ${P}`);
    expect(outcome(`<main><p>Your app password</p><p>${P}</p></main>`, true)).toBe(`sure ${P}`);
    expect(outcome(`<nav>Change password</nav><main><p>${P}</p></main>`, true)).toBe(`check ${P}`);
    expect(outcome(`<main><p>Hello</p></main><footer>Password: ${P}</footer>`, true)).toBe(`sure ${P}`);
    expect(outcome(`<main><p>${P}</p></main><footer>mnbvcxzlkjhgfdsa</footer>`, true)).toBe('several');
    expect(outcome('<main><p>responsibilities</p></main>', true)).toBe('none');
  });

  it('passes over what lies behind a dialog', () => {
    expect(outcome(`<main>Password: ${P}</main><dialog data-modal>Delete this?</dialog>`)).toBe('none');
  });
});

describe('random markup', () => {
  const letter = fc.constantFrom(...Array.from('abcdefghijklmnopqrstuvwxyz'));
  const value = fc
    .array(letter, { minLength: 16, maxLength: 16 })
    .map((letters) => letters.join(''))
    .filter((text) => new Set(text).size >= 6);
  const glue = fc.constantFrom(
    '',
    '<wbr>',
    '<span></span>',
    '&#8203;',
    '&shy;',
    '</span><span>',
    '<!-- -->',
    '</b><b>',
    '<br>',
  );
  const wrap = fc.constantFrom('div', 'p', 'span', 'code', 'td', 'li', 'strong', 'section');
  const label = fc.constantFrom(
    '',
    'Password: ',
    '<b>Password:</b> ',
    '<div>Password</div>',
    'Kennwort: ',
    'Name: ',
    '<label>パスワード</label> ',
  );
  const noise = fc.constantFrom(
    '',
    '<p>Copy the password now.</p>',
    '<p>mnbvcxzlkjhgfdsa</p>',
    '<h3>App password</h3>',
    '<button>Copy</button>',
    '<p>Some text</p>',
    '<i> x</i>',
  );

  it('is read exactly or not at all', () => {
    let count = 0;
    fc.assert(
      fc.property(
        value,
        fc.array(glue, { minLength: 1, maxLength: 4 }),
        wrap,
        label,
        noise,
        noise,
        (text, glues, tag, before, above, below) => {
          const cut = Math.floor(16 / (glues.length + 1));
          const pieces = [
            ...glues.map((one, at) => text.slice(at * cut, (at + 1) * cut) + one),
            text.slice(glues.length * cut),
          ];
          const inner = `<${tag}><span><b>${pieces.join('')}</b></span></${tag}>`;
          const sight = read(
            inDialog(`${above}${before}${tag === 'td' ? `<table><tr>${inner}</tr></table>` : inner}${below}`),
          );
          if (sight.kind !== 'one') return;
          count += 1;
          // The noise may hold another random word, which is one of two then and never a mixture.
          const shown = (above + below).includes('mnbvcxzlkjhgfdsa') ? [text, 'mnbvcxzlkjhgfdsa'] : [text];
          expect(shown).toContain(sight.reading.value);
        },
      ),
      { numRuns: deepened(200) },
    );
    expect(count).toBeGreaterThan(150);
  });
});

it('a site pack’s word for a password is none: where one stands is the built-in data’s word', () => {
  document.body.innerHTML =
    '<main><h1>App password</h1><p>Temporary code</p><p><b>Hj7kq2Lmzw9xTb</b></p><p>Zaporka</p><p><b>gr4fT9wLq2Zx</b></p></main>';
  const packs = { password: { hr: ['Zaporka'] }, 'your-app-password': { en: ['Temporary code'] } };
  expect(readPassword(openLook(document, packs), { name: 'CloudFinder' })).toEqual(
    readPassword(openLook(document), { name: 'CloudFinder' }),
  );
});

describe('a line without end is gone through once', () => {
  it.each([':', '\u00A0', ': ', 'x:', '"', '!', 'a', 'a '])('%j', (sign) => {
    const growth = growthOf((count) => {
      expect(outcome(inDialog(`<p>Note:${sign.repeat(count)}é</p><p>Password: ${P}</p>`))).toBe(`sure ${P}`);
    });
    expect(growth).toBeLessThan(LINEAR);
  });
});

describe('what the list of methods holds', () => {
  const row = (name: string, value: string) =>
    `<tr><td>${name}</td><td>${value}</td><td><button>Delete</button></td></tr>`;
  const page = (html: string) => `<main><h1>Security info</h1><button>Add sign-in method</button>${html}</main>`;

  it.each(['CloudFinder-2026', P])('the name of an app password there, %s, is none', (name) => {
    const table = `<table>${row('App password', name)}</table>`;
    expect(outcome(page(table))).toBe('none');
    expect(outcome(page(table.replace(/<button>Delete<.button>/g, '')))).not.toBe('none');
  });

  it('a row about an app password does not make another method’s key one', () => {
    const list = '<ul><li>App password <span>Outlook</span> <button>Delete</button></li></ul>';
    const step = `<section><h2>Microsoft Authenticator</h2><p>Enter this key</p><div><span>${P}</span> <button>Copy</button></div></section>`;
    expect(outcome(page(list + step))).toBe('none');
  });
});
