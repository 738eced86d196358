import { afterEach, describe, expect, it } from 'vitest';
import { readPageMessage } from '../../../utils/find/read-page-message';

afterEach(() => document.body.replaceChildren());

/** What the page says: the kind and the text, or nothing. */
function outcome(html: string): string {
  document.body.innerHTML = html;
  const message = readPageMessage(document);
  return message ? `${message.kind}: ${message.text}` : 'nothing';
}

const PAGE = '<h1>Security info</h1><button>Add sign-in method</button>';
const alert = (text: string) => `${PAGE}<div role="alert">${text}</div>`;
const inDialog = (html: string) =>
  `${PAGE}<div role="dialog" aria-modal="true" style="position:fixed;inset:60px;background:#fff"><h2>App password</h2>${html}<button>Next</button></div>`;

describe('an error is told as one', () => {
  it.each([
    'You have reached the limit of 40 app passwords.',
    'App password could not be created.',
    'App password was not created. Please try again.',
    "We couldn't create your app password.",
    'Something went wrong. No app password was created.',
    'Das App-Kennwort konnte nicht erstellt werden.',
    "Impossible de créer le mot de passe d'application.",
    'No se pudo crear la contraseña de aplicación.',
    'アプリ パスワードを作成できませんでした。',
    '無法建立應用程式密碼。',
  ])('%s', (text) => {
    expect(outcome(alert(text))).toBe(`error: ${text}`);
  });

  it('by its hook, whatever its words are', () => {
    expect(outcome(`${PAGE}<div data-testid="message-bar-error">Nešto je pošlo</div>`)).toBe('error: Nešto je pošlo');
    expect(outcome(`<div id="ms-banner">Nešto je pošlo</div>${PAGE}`)).toBe('error: Nešto je pošlo');
    expect(outcome(inDialog('<div class="ms-MessageBar--error">Nešto je pošlo</div>'))).toBe('error: Nešto je pošlo');
  });

  it('by the field that it explains', () => {
    const html = '<input aria-invalid="true" aria-describedby="why other"><p id="why" role="alert">Prekratko je.</p>';
    expect(outcome(inDialog(html))).toBe('error: Prekratko je.');
  });

  it.each([
    ['red text', inDialog('<p style="color:#c00">You have the most app passwords allowed (40). Delete one first.</p>')],
    [
      'a class of its own',
      inDialog('<p class="error">You have the most app passwords allowed (40). Delete one first.</p>'),
    ],
    [
      "ASP.NET's summary",
      `${PAGE}<div class="validation-summary-errors"><ul><li>You have the most app passwords allowed (40). Delete one first.</li></ul></div>`,
    ],
    [
      'red text of an old page',
      `${PAGE}<font color="red">You have the most app passwords allowed (40). Delete one first.</font>`,
    ],
  ])('in %s, with no role of any kind', (_, html) => {
    expect(outcome(html)).toBe('error: You have the most app passwords allowed (40). Delete one first.');
  });

  it('before anything else that is said', () => {
    expect(outcome(inDialog('<p role="alert">Trenutak</p><p role="alert">That name is already in use.</p>'))).toBe(
      'error: That name is already in use.',
    );
  });
});

describe('a success is no error, and not told at all', () => {
  it.each([
    'App password created',
    "App password created. You can't see it again.",
    'Your app password was successfully created.',
    'App password was deleted.',
    'App-Kennwort erstellt. Es wird nicht wieder angezeigt.',
    "Mot de passe d'application créé",
    'Contraseña de aplicación creada',
    'アプリ パスワードが作成されました',
    '應用程式密碼已建立',
  ])('%s', (text) => {
    expect(outcome(alert(text))).toBe('nothing');
    expect(outcome(inDialog(`<p role="alert">${text}</p>`))).toBe('nothing');
  });
});

describe('what no word tells', () => {
  it('is a note, where it announces itself and is about the matter', () => {
    expect(outcome(inDialog('<p role="alert">Dosegnut je broj lozinki</p>'))).toBe('note: Dosegnut je broj lozinki');
    expect(outcome(alert('App password: prebaci'))).toBe('note: App password: prebaci');
  });

  it.each([
    ['an alert about something else', alert('Your session ends in five minutes. Nothing is lost.')],
    ['a loud region that tells what happens', inDialog('<p aria-live="assertive">Loading</p>')],
    ['a hint that is not drawn as an error', inDialog('<p>This password will not be displayed again.</p>')],
    ['a red star', inDialog('<label>Name <span style="color:red">*</span></label>')],
    ['a red button', inDialog('<button style="color:#c00">Do not save</button>')],
    ['a success in a red box', inDialog('<p style="color:#c00">App password created.</p>')],
    ['a red text about something else', `${PAGE}<p class="error">You must update your phone number.</p>`],
    ['a hidden error', inDialog('<p class="error" style="display:none">The limit is reached.</p>')],
    ['a hidden alert', inDialog('<p role="alert" hidden>An error occurred</p>')],
    ['an empty alert', inDialog('<p role="alert"> </p>')],
    ['an alert behind the dialog', alert('App password could not be saved') + inDialog('')],
  ])('%s is nothing', (_, html) => {
    expect(outcome(html)).toBe('nothing');
  });

  it('never repeats what may be the password', () => {
    expect(outcome(inDialog('<p role="alert">Error: qwrtzplkjhgfdsay</p>'))).toBe('nothing');
    expect(outcome(inDialog('<p role="alert">Not saved: Ab3$kLmn9!xYz</p>'))).toBe('nothing');
  });

  it('is told but for the sentence that has the shape of one, as an error’s number has', () => {
    const html = '<p data-testid="message-bar-error">We ran into a problem. Correlation ID: 5c1f0b7e9a2d4c38</p>';
    expect(outcome(inDialog(html))).toBe('error: We ran into a problem.');
  });

  it('is cut short', () => {
    expect(outcome(alert(`App password error. ${'long '.repeat(100)}`))).toHaveLength('error: '.length + 201);
  });
});

const rows = (count: number, button = '<button>Delete</button>') =>
  Array.from({ length: count }, (_, at) => `<li>Backup ${at} ${button}</li>`).join('');
const modal = (html: string, more = 'role="dialog" aria-modal="true"') =>
  `${PAGE}<div ${more} style="position:fixed;inset:60px;background:#fff">${html}</div>`;

describe('a dialog that only refuses, and offers to delete, is an error in its own words', () => {
  it.each([
    [
      'the limit as its heading',
      modal(`<h2>You've reached the limit</h2><ul>${rows(3)}</ul><button>Close</button>`),
      "You've reached the limit",
    ],
    [
      'with a sentence below',
      modal(
        `<h1>Too many app passwords</h1><p>Delete one to create another.</p><table><tr><td>Old</td><td><button>Delete</button></td></tr></table>`,
      ),
      'Too many app passwords Delete one to create another.',
    ],
    [
      'in a line that is no heading',
      modal(`<b>App passwords</b><div>The maximum is 40.</div><div role="list">${rows(2)}</div>`),
      'The maximum is 40.',
    ],
    [
      'with icons that name what they delete',
      modal(
        `<h2>You can't add another app password</h2><ul>${rows(2, '<button aria-label="Delete Backup">×</button>')}</ul>`,
      ),
      "You can't add another app password",
    ],
    [
      'in German',
      modal(`<h2>Sie haben die Obergrenze erreicht</h2><ul>${rows(2, '<button>Löschen</button>')}</ul>`),
      'Sie haben die Obergrenze erreicht',
    ],
    [
      'that bids to delete, without a word for a limit',
      modal(
        `<h2>App password</h2><p>You already have 40 app passwords. Delete one first.</p><div>${rows(2)}</div><button>Cancel</button>`,
      ),
      'You already have 40 app passwords. Delete one first.',
    ],
    [
      'with one Delete for what is chosen',
      modal(
        '<h2>App password</h2><p>You already have 40 app passwords. Delete one first.</p><label><input type=radio> Old one</label><label><input type=radio> Older</label><button>Delete</button>',
      ),
      'You already have 40 app passwords. Delete one first.',
    ],
    [
      'with a heading above and one below',
      modal(
        "<h2>You've reached the limit</h2><p>Delete one first.</p><h3>Least recently used</h3><button>Delete</button>",
      ),
      "You've reached the limit Delete one first.",
    ],
    ['of the browser’s own kind', '', ''],
  ])('%s', (kind, html, text) => {
    if (kind.startsWith('of the browser')) {
      document.body.innerHTML = `${PAGE}<dialog><h2>Limit reached</h2><ul>${rows(2)}</ul></dialog>`;
      document.querySelector('dialog')?.showModal();
      expect(readPageMessage(document)).toMatchObject({ kind: 'error', text: 'Limit reached', isDialog: true });
      return;
    }
    expect(outcome(html)).toBe(`error: ${text}`);
    expect(readPageMessage(document)).toMatchObject({ isDialog: true, isInFront: true });
  });

  it.each([
    [
      'a question whether to delete',
      modal('<h2>Delete app password?</h2><p>You cannot undo this.</p><button>Delete</button><button>Cancel</button>'),
    ],
    ['the list of methods', modal(`<h2>Add a sign-in method</h2><button>Phone</button><button>Email</button>`)],
    [
      'a list that tells how to manage it',
      modal(`<h2>App passwords</h2><p>Delete those that nobody needs.</p><ul>${rows(3)}</ul><button>Close</button>`),
    ],
    ['a list to manage', modal(`<h2>App passwords</h2><ul>${rows(3)}</ul><button>Close</button>`)],
    [
      'the name, with its limits',
      modal(
        '<h2>App password</h2><label>Name <input></label><p>The maximum is 30 characters.</p><button>Next</button><ul><li>Old <button>Delete</button></li></ul>',
      ),
    ],
    ['a limit on the page behind', `<p>The limit is 40.</p>${modal('<h2>App password</h2><p>One moment</p>')}`],
  ])('not %s', (_, html) => {
    expect(outcome(html)).toBe('nothing');
  });
});

it('tells whether it stands in front', () => {
  outcome(inDialog('<div role="alert">App password could not be created.</div>'));
  expect(readPageMessage(document)?.isInFront).toBe(true);
  outcome(`<div id="ms-banner">Nešto je pošlo</div>${inDialog('')}`);
  expect(readPageMessage(document)?.isInFront).toBe(false);
});
