import { documentOf, type Moment, noRing, ring, type StrangerPage } from '../stranger-page.ts';

// The old account pages of Office, and the administrator's old page of multi-factor authentication.

const OFFICE = 'https://portal.office.com';
const MFA = 'https://account.activedirectory.windowsazure.com/UserManagement/MultifactorVerification.aspx';

/** A page at one of these addresses. */
function desk(title: string, url: string, body: string, moments: Moment[], lang = 'en'): StrangerPage {
  return { title, url, html: documentOf(body, { lang, title: 'My account' }), moments };
}

const MENU = (mark = '') =>
  `<ul class="nav">${[
    'My account',
    'Personal info',
    'Subscriptions',
    'Security &amp; privacy',
    'App permissions',
    'Install status',
    'Settings',
  ]
    .map((name) => `<li><a href="#" ${name.startsWith('Sec') ? mark : ''}>${name}</a></li>`)
    .join('')}</ul>`;

/** Old desks, each with what must happen there. */
export const OFFICE_DESK_PAGES: StrangerPage[] = [
  desk(
    'desk: the flyout of the account',
    `${OFFICE}/`,
    '<header><button id="O365_MainLink_Me" aria-expanded="true">SR</button></header><div class="flyout"><div>Sam Rivers</div><a href="#">My profile</a><br><a href="#" data-mark>My account</a><br><a href="#">Sign out</a></div>',
    ring('open-my-account'),
  ),
  desk(
    'desk: a tile to manage security and privacy',
    `${OFFICE}/account`,
    `${MENU()}<main><h1>My account</h1><section><h2>Security &amp; privacy</h2><p>Update your password.</p><a href="#" data-mark>Manage security &amp; privacy</a></section><section><h2>Subscriptions</h2><a href="#">View subscriptions</a></section></main>`,
    ring('open-security'),
  ),
  desk(
    'desk: the link unfolded among others',
    `${OFFICE}/account/`,
    `${MENU()}<main><h1>Security &amp; privacy</h1><h2>Additional security verification</h2><p><a href="#">Update your phone numbers used for account security.</a></p><p><a href="#" data-mark>Create and manage app passwords</a></p><h2>Organization Privacy Statement</h2></main>`,
    ring('open-app-passwords'),
  ),
  desk(
    'desk: the link is not there',
    `${OFFICE}/account`,
    `<main><h1>Security &amp; privacy</h1><h2>Additional security verification</h2><p><a href="#">Update your phone numbers used for account security.</a></p><p><a href="#">Learn about app passwords</a></p></main>`,
    noRing(),
  ),
  desk(
    'desk: German, the link',
    `${OFFICE}/account`,
    '<main><h1>Sicherheit und Datenschutz</h1><h2>Zusätzliche Sicherheitsüberprüfung</h2><a href="#" data-mark>App-Kennwörter erstellen und verwalten</a></main>',
    ring('open-app-passwords'),
    'de',
  ),
  desk(
    'desk: French, the menu',
    `${OFFICE}/account`,
    '<nav><a href="#">Mon compte</a><a href="#">Informations personnelles</a><a href="#" data-mark>Sécurité et confidentialité</a></nav><main><h1>Mon compte</h1></main>',
    ring('open-security'),
    'fr',
  ),
  desk(
    'desk: the person is chosen and Enable stands ready',
    MFA,
    '<h1>multi-factor authentication</h1><table><tr><th></th><th>DISPLAY NAME</th><th>USER NAME</th><th>MULTI-FACTOR AUTH STATUS</th></tr><tr><td><input type="checkbox" checked></td><td>Backup</td><td>backup@fabrikam.com</td><td>Disabled</td></tr></table><div><h2>Backup</h2><p>quick steps</p><a href="#" data-mark>Enable</a><br><a href="#">Manage user settings</a></div>',
    ring('enable-mfa'),
  ),
  desk(
    'desk: the question whether to enable',
    MFA,
    '<h1>multi-factor authentication</h1><div role="dialog" aria-modal="true" style="position:fixed;top:50px;left:50px;background:#fff"><h2>About enabling multi-factor auth</h2><p>Please read the deployment guide.</p><button data-mark>enable multi-factor auth</button><button>cancel</button></div>',
    ring('enable-mfa'),
  ),
  desk(
    'desk: nobody is chosen yet',
    MFA,
    '<h1>multi-factor authentication</h1><table><tr><td><input type="checkbox"></td><td>Backup</td><td>Disabled</td></tr><tr><td><input type="checkbox"></td><td>Admin</td><td>Enforced</td></tr></table>',
    noRing(['enable-mfa']),
  ),
  desk(
    'desk: the blades of Entra are frames',
    'https://entra.microsoft.com/#view/Microsoft_AAD_UsersAndTenants/UserManagementMenuBlade',
    '<header>Microsoft Entra admin center</header><nav><a href="#">Home</a><a href="#">Users</a></nav><iframe srcdoc="<button>Per-user MFA</button>" width="600" height="300"></iframe>',
    noRing(),
  ),
];
