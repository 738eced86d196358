import { captured, documentOf, MARK, noRing, ring, type StrangerPage } from '../stranger-page.ts';

const ACCOUNT = 'https://portal.office.com/account';
const APP_PASSWORDS = 'https://account.activedirectory.windowsazure.com/AppPasswords.aspx';
const pivots = (...names: string[]) => `<div>${names.map((name) => `<a href="#">${name}</a>`).join(' | ')}</div>`;

/** The help article's own way, and My Account. */
export const CLASSIC_OFFICE_PAGES: StrangerPage[] = [
  {
    title: 'My Account home with a list of links',
    url: 'https://myaccount.microsoft.com/',
    html: documentOf(
      `<ul><li><a href="#">Overview</a></li><li><a href="#" data-mark>Security info</a></li><li><a href="#">Devices</a></li><li><a href="#">Password</a></li></ul><main><h1>My Account</h1><p>Jane Doe</p></main>`,
      { title: 'My Account' },
    ),
    moments: ring('open-security'),
  },
  {
    title: 'My Account in Korean with menu items',
    url: 'https://myaccount.microsoft.com/',
    html: documentOf(
      `<div role="menu"><div role="menuitem" tabindex="0">개요</div><div role="menuitem" tabindex="0" data-mark>보안 정보</div><div role="menuitem" tabindex="0">장치</div></div>`,
      { lang: 'ko' },
    ),
    moments: ring('open-security'),
  },
  {
    title: 'My Account in German with buttons',
    url: 'https://myaccount.microsoft.com/',
    html: documentOf(
      `<div class="n"><button>Übersicht</button><button data-mark>Sicherheitsinformationen</button><button>Geräte</button></div>`,
      { lang: 'de', style: '.n button{display:block}' },
    ),
    moments: ring('open-security'),
  },
  {
    title: 'the account flyout of Office',
    url: 'https://portal.office.com/',
    html: documentOf(
      `<header><button id="O365_MainLink_Me">JD</button></header><div class="fly"><div>Jane Doe</div><a href="#">My profile</a><a href="#" data-mark>My account</a><a href="#">Sign out</a></div>`,
      {
        title: 'Microsoft Office Home',
        style: '.fly{position:absolute;right:0;top:40px;width:240px}.fly a{display:block}',
      },
    ),
    moments: ring('open-my-account'),
  },
  {
    title: 'My account of Office',
    url: ACCOUNT,
    html: documentOf(
      `<table><tr><td><a href="#">My account</a><br><a href="#">Personal info</a><br><a href="#">Subscriptions</a><br><a href="#" data-mark>Security &amp; privacy</a><br><a href="#">App permissions</a></td><td><h1>My account</h1></td></tr></table>`,
      { title: 'My account' },
    ),
    moments: ring('open-security'),
  },
  {
    title: 'My account of Office in German, div buttons',
    url: ACCOUNT,
    html: documentOf(
      `<div role="navigation"><div role="button" tabindex="0">Mein Konto</div><div role="button" tabindex="0" data-mark>Sicherheit und Datenschutz</div></div><h1>Mein Konto</h1>`,
      { lang: 'de' },
    ),
    moments: ring('open-security'),
  },
  {
    title: 'Security & privacy with a closed row',
    url: ACCOUNT,
    html: documentOf(
      `<nav><a href="#">My account</a><a href="#">Security &amp; privacy</a></nav><h1>Security &amp; privacy</h1><div class="row">Password</div><div class="row">Contact preferences</div><div class="row" role="button" tabindex="0" aria-expanded="false" data-mark>Additional security verification</div>`,
      { style: '.row{padding:12px;border-bottom:1px solid}' },
    ),
    moments: ring('open-app-passwords'),
  },
  {
    title: 'Security & privacy with an open row',
    url: ACCOUNT,
    html: documentOf(
      `<h1>Security &amp; privacy</h1><h2>Additional security verification</h2><p><a href="#">Update your phone numbers used for account security.</a></p><p><a href="#" data-mark>Create and manage app passwords</a></p>`,
    ),
    moments: ring('open-app-passwords'),
  },
  {
    title: 'Security & privacy in French with an open row',
    url: ACCOUNT,
    html: documentOf(
      `<h1>Sécurité et confidentialité</h1><h2>Vérification de sécurité supplémentaire</h2><div><a href="#">Mettre à jour vos numéros</a></div><div><a href="#" data-mark>Créer et gérer des mots de passe d’application</a></div>`,
      { lang: 'fr' },
    ),
    moments: ring('open-app-passwords'),
  },
  {
    title: 'app passwords of G1 on the other pivot',
    url: 'https://account.activedirectory.windowsazure.com/Proofup.aspx',
    html: documentOf(
      `<ul><li><a href="#">additional security verification</a></li><li><a href="#" data-mark>app passwords</a></li></ul><h1>Additional security verification</h1><input type="checkbox"> Authentication phone`,
    ),
    moments: ring('create'),
  },
  {
    title: 'app passwords of G1 with the path in capitals',
    url: APP_PASSWORDS.replace('AppPasswords', 'APPPASSWORDS'),
    html: documentOf(
      `${pivots('additional security verification', 'app passwords')}<p>To sign into Outlook, Lync or other apps installed on your computer or smart phone, you'll need to create an app password.</p><input type="submit" value="create" data-mark><table><tr><th>NAME</th><th>DATE CREATED</th></tr><tr><td>printer</td><td>1/1/2019</td><td><a href="#">Delete</a></td></tr></table>`,
    ),
    moments: ring('create'),
  },
  {
    title: 'app passwords of G1 in Spanish',
    url: APP_PASSWORDS,
    html: documentOf(
      `${pivots('comprobación de seguridad adicional', 'Contraseñas de aplicación')}<a href="#" class="button" data-mark>Crear</a>`,
      { lang: 'es' },
    ),
    moments: ring('create'),
  },
  {
    title: 'the name of G1 in a table',
    url: APP_PASSWORDS,
    html: documentOf(
      `${pivots('additional security verification', 'app passwords')}<div class="modal"><h2>Create app password</h2><table><tr><td>Name:</td><td><input type="text" data-mark></td></tr></table><input type="button" value="next" id="next"><input type="button" value="cancel"></div>`,
      { style: '.modal{position:fixed;top:80px;left:200px;background:#fff;border:1px solid;padding:20px}' },
    ),
    moments: [
      { must: { kind: 'ring', step: 'name-the-password', on: MARK }, act: { kind: 'type', text: 'CloudFinder' } },
      { must: { kind: 'ring', step: 'name-the-password', on: '#next' } },
    ],
  },
  {
    title: 'the password of G1',
    url: APP_PASSWORDS,
    html: documentOf(
      `${pivots('additional security verification', 'app passwords')}<div class="modal"><h2>Your app password</h2><div><b>Name:</b> test</div><div><b>Password:</b> fdkrwzxvbnmqplsj</div><p>Note: This password will not be displayed again.</p><a href="#">copy password to clipboard</a> <input type="button" value="close" data-mark></div>`,
      { style: '.modal{position:fixed;top:80px;left:200px;background:#fff;border:1px solid;padding:20px}' },
    ),
    moments: captured('fdkrwzxvbnmqplsj'),
  },
  {
    title: 'the password of G1 in German, as definition list',
    url: APP_PASSWORDS,
    html: documentOf(
      `<div role="dialog"><h2>Ihr App-Kennwort</h2><dl><dt>Name:</dt><dd>CloudFinder</dd><dt>Kennwort:</dt><dd>gjhtrwzqplmnbvcx</dd></dl><button data-mark>Schließen</button></div>`,
      { lang: 'de' },
    ),
    moments: captured('gjhtrwzqplmnbvcx'),
  },
  {
    title: 'the password box of G2',
    url: 'https://mysignins.microsoft.com/security-info',
    html: documentOf(
      `<div class="ms-Modal" role="dialog"><div>App password</div><p>Copy the text from the Password box.</p><div class="ms-TextField"><label for="TextField23">Password</label><input type="text" id="TextField23" readonly value="hgfdsqwrtzplkjmn"></div><button class="ms-Button ms-Button--primary" data-mark><span class="ms-Button-flexContainer">Done</span></button></div>`,
    ),
    moments: captured('hgfdsqwrtzplkjmn'),
  },
  {
    title: 'G1 where the option is missing',
    url: 'https://account.activedirectory.windowsazure.com/Proofup.aspx',
    html: documentOf(
      `<h1>Additional security verification</h1><p>How would you like to respond?</p><label><input type="checkbox"> Authentication phone</label><button>Save</button><button>Cancel</button>`,
    ),
    moments: noRing(),
  },
];
