import { captured, documentOf, noRing, ring, type StrangerPage } from '../stranger-page.ts';

// The second generation as Fluent UI 8 renders it: running ids, options in a layer at the end of the body, glyphs as text.

const SHELL = `<div id="root"><nav aria-label="Main"><div>Sam Rivers</div><div>sam@contoso.com</div><a href="#">Overview</a><a href="#" aria-current="page">Security info</a></nav>
<main><h1>Security info</h1><p>These are the methods you use to sign into your account or reset your password.</p>`;

const ADD = (caption: string, mark = '') =>
  `<div role="menubar" class="ms-CommandBar"><button ${mark} type="button" role="menuitem" name="${caption}" class="ms-Button ms-CommandBarItem-link"><span class="ms-Button-flexContainer"><i data-icon-name="Add" aria-hidden="true">+</i><span class="ms-Button-textContainer"><span class="ms-Button-label">${caption}</span></span></span></button></div>`;

const LAYER = (dialog: string) =>
  `</main></div><div class="ms-Layer ms-Layer--fixed"><div class="ms-Overlay" style="position:fixed;inset:0;background:#0006"></div><div class="ms-Dialog" role="dialog" aria-modal="true" style="position:fixed;top:80px;left:120px;width:340px;background:#fff;padding:20px">${dialog}</div></div>`;

const CHOOSER = (chosen: string, { comboMark = '', addMark = '', canAdd = false } = {}) =>
  `<h2 id="d-title">Add a method</h2><label id="Dropdown41-label">Which method would you like to add?</label>
<div ${comboMark} id="Dropdown41" role="combobox" tabindex="0" aria-expanded="false" aria-haspopup="listbox" aria-label="Authentication method options" style="border:1px solid;padding:4px"><span id="Dropdown41-option">${chosen}</span><span aria-hidden="true"><i data-icon-name="ChevronDown">v</i></span></div>
<button type="button" class="ms-Button">Cancel</button><button ${addMark} type="button" class="ms-Button ms-Button--primary" ${canAdd ? '' : 'disabled'}>Add</button>`;

const OPTIONS = (names: string[]) =>
  `<div class="ms-Layer"><div class="ms-Callout" style="position:fixed;top:200px;left:140px;width:300px;background:#fff;box-shadow:0 0 4px"><div role="listbox" aria-labelledby="Dropdown41-label">${names
    .map(
      (name, at) =>
        `<button type="button" role="option" id="Dropdown41-list${at}" data-index="${at}" class="ms-Button ms-Dropdown-item" style="display:block;width:100%" ${name === 'App password' ? 'data-mark' : ''}><span class="ms-Button-flexContainer"><span class="ms-Dropdown-optionText">${name}</span></span></button>`,
    )
    .join('')}</div></div></div>`;

/** A page of Security info of those years. */
function fluent(
  title: string,
  body: string,
  moments: StrangerPage['moments'],
  { lang = 'en', dir = 'ltr' } = {},
): StrangerPage {
  const html = documentOf(body, { lang, dir });
  return { title, url: 'https://mysignins.microsoft.com/security-info', html, moments };
}

/** Pages of Fluent UI 8, each with what must happen there. */
export const FLUENT_EIGHT_PAGES: StrangerPage[] = [
  fluent(
    'fluent 8: a plus sign glued to the caption',
    `${SHELL}${ADD('Add method', 'data-mark')}<p>No items to display.</p></main></div>`,
    ring('open-app-passwords'),
  ),
  fluent(
    'fluent 8: the combobox is closed and Add is disabled',
    `${SHELL}${ADD('Add method')}${LAYER(CHOOSER('Choose a method', { comboMark: 'data-mark' }))}`,
    ring('create'),
  ),
  fluent(
    'fluent 8: the options lie in a layer of their own',
    `${SHELL}${ADD('Add sign-in method')}${LAYER(CHOOSER('Choose a method').replace('aria-expanded="false"', 'aria-expanded="true"'))}${OPTIONS(['Authenticator app', 'Phone', 'Alternate phone', 'App password', 'Security key', 'Email'])}`,
    ring('create'),
  ),
  fluent(
    'fluent 8: App password is chosen',
    `${SHELL}${ADD('Add method')}${LAYER(CHOOSER('App password', { addMark: 'data-mark', canAdd: true }))}`,
    ring('create'),
  ),
  fluent(
    'fluent 8: another method is chosen',
    `${SHELL}${ADD('Add method')}${LAYER(CHOOSER('Phone', { comboMark: 'data-mark', canAdd: true }))}`,
    ring('create'),
  ),
  fluent(
    'fluent 8: App password is not among the options',
    `${SHELL}${ADD('Add method')}${LAYER(CHOOSER('Choose a method').replace('aria-expanded="false"', 'aria-expanded="true"'))}${OPTIONS(['Authenticator app', 'Phone', 'Password', 'Passkey', 'Security key', 'Email'])}`,
    noRing(['create'], { state: 'stuck' }),
  ),
  fluent(
    'fluent 8: a native select, and then Add',
    `${SHELL}${ADD('Add method')}${LAYER(`<h2>Add a method</h2><label for="which">Which method would you like to add?</label><select data-mark id="which"><option>Choose a method</option><option>Phone</option><option>Security questions</option><option>App password</option></select><p><button>Cancel</button><button id="add" class="ms-Button--primary">Add</button></p>`)}`,
    [
      { must: { kind: 'ring', step: 'create', on: '#which' }, act: { kind: 'choose', text: 'App password' } },
      { must: { kind: 'ring', step: 'create', on: '#add' } },
    ],
  ),
  fluent(
    'fluent 8: the name with a hint of its length',
    `${SHELL}${ADD('Add method')}${LAYER(`<h2>App password</h2><div class="ms-TextField"><label for="TextField12" id="TextFieldLabel14">What name would you like to use? Minimum length is 8 characters.</label><input data-mark type="text" id="TextField12" aria-labelledby="TextFieldLabel14" value=""></div><button class="ms-Button">Cancel</button><button class="ms-Button ms-Button--primary">Next</button>`)}`,
    ring('name-the-password'),
  ),
  fluent(
    'fluent 8: the password in a box to copy from',
    `${SHELL}${ADD('Add method')}${LAYER(`<h2>App password</h2><p>App password was successfully created. Copy the text from the Password box and paste it into your app, then come back and choose Done.</p><div><label>Name:</label> CloudFinder</div><div class="ms-TextField"><label for="TextField31">Password</label><input id="TextField31" type="text" readonly value="hxvqtrkzpmwnbdsc"></div><button data-mark class="ms-Button ms-Button--primary">Done</button>`)}`,
    captured('hxvqtrkzpmwnbdsc', ['sam@contoso.com']),
  ),
  fluent(
    'fluent 8: the banner tells of the maximum',
    `${SHELL}<div id="ms-banner" class="ms-MessageBar" role="alert"><span>You've already added the maximum number of app passwords. Delete one to add another.</span></div>${ADD('Add method')}</main></div>`,
    [{ must: { kind: 'says', text: 'maximum number of app passwords' } }],
  ),
  fluent(
    'fluent 8: the application is hidden from readers behind the layer',
    `<div aria-hidden="true">${SHELL}${ADD('Add method')}</main></div></div><div class="ms-Layer"><div role="dialog" aria-modal="true" style="position:fixed;top:40px;left:40px;background:#fff"><h2>Add a method</h2><ul role="listbox" aria-label="Authentication method options"><li role="option" tabindex="-1">Phone</li><li data-mark role="option" tabindex="-1">App password</li><li role="option" tabindex="-1">App password (legacy help)</li></ul></div></div>`,
    ring('create'),
  ),
  fluent(
    'fluent 8 in Swedish: the plus icon',
    `<div id="root"><main><h1>Säkerhetsinformation</h1>${ADD('Lägg till metod', 'data-mark')}</main></div>`,
    ring('open-app-passwords'),
    { lang: 'sv' },
  ),
  fluent(
    'fluent 8 in Czech: nothing but words that we do not know',
    `<div id="root"><main><h1>Bezpečnostní údaje</h1><div role="dialog" aria-modal="true"><h2>Přidat metodu</h2><ul role="listbox"><li role="option" tabindex="0">Telefon</li><li role="option" tabindex="0">Heslo aplikace</li></ul><button>Přidat</button></div></main></div>`,
    noRing(),
    { lang: 'cs' },
  ),
  fluent(
    'fluent 8 in Polish: the name and Dalej',
    `${SHELL}${LAYER(`<h2>Hasło aplikacji</h2><label for="TextField5">Jakiej nazwy chcesz użyć?</label><input id="TextField5" value="CloudFinder"><button>Anuluj</button><button data-mark class="ms-Button--primary">Dalej</button>`)}`,
    ring('name-the-password'),
    { lang: 'pl' },
  ),
];
