import { documentOf, MARK, noRing, ring, type StrangerPage } from '../stranger-page.ts';

const PER_USER = 'https://account.activedirectory.windowsazure.com/UserManagement/MultifactorVerification.aspx';
const SETTINGS = 'https://account.activedirectory.windowsazure.com/UserManagement/MfaSettings.aspx';

/** The account's preparation, before anyone said that it is ready. */
export const ADMIN_PAGES: StrangerPage[] = [
  {
    title: 'active users with a menu bar',
    url: 'https://admin.microsoft.com/#/users',
    html: documentOf(
      `<h1>Active users</h1><div role="menubar"><button role="menuitem">Add a user</button><button role="menuitem" data-mark>Multi-factor authentication</button><button role="menuitem">Refresh</button></div><table><tr><td>Jane</td></tr></table>`,
      { title: 'Active users' },
    ),
    moments: [{ must: { kind: 'ring', step: 'open-mfa', on: MARK } }],
  },
  {
    title: 'active users on the new host, with links',
    url: 'https://admin.cloud.microsoft/#/users',
    html: documentOf(
      `<h1>Active users</h1><p><a href="#/u">Add a user</a> <a href="#/m" data-mark>Multi-factor authentication</a></p>`,
    ),
    moments: ring('open-mfa'),
  },
  {
    title: 'Enable among the quick steps',
    url: PER_USER,
    html: documentOf(
      `<h1>multi-factor authentication</h1><div>users | <a href="#">service settings</a></div><table><tr><td><input type="checkbox" checked></td><td>svc</td><td>Disabled</td></tr></table><aside><h2>quick steps</h2><a href="#" data-mark>Enable</a><br><a href="#">Manage user settings</a></aside>`,
    ),
    moments: ring('enable-mfa'),
  },
  {
    title: 'Enforce where the account is Enabled already',
    url: PER_USER,
    html: documentOf(
      `<h1>multi-factor authentication</h1><table><tr><td><input type="checkbox" checked></td><td>svc</td><td>Enabled</td></tr></table><aside><h2>quick steps</h2><a href="#">Disable</a><br><a href="#" data-mark>Enforce</a></aside>`,
    ),
    moments: ring('enable-mfa'),
  },
  {
    title: 'the confirmation',
    url: PER_USER,
    html: documentOf(
      `<div role="dialog" aria-modal="true"><h2>About enabling multi-factor auth</h2><button data-mark>enable multi-factor auth</button><button>cancel</button></div>`,
    ),
    moments: ring('enable-mfa'),
  },
  {
    title: 'the setting, switched off, as a list of radios',
    url: SETTINGS,
    html: documentOf(
      `<h1>service settings</h1><h2>app passwords</h2><label><input type="radio" name="a" data-mark> Allow users to create app passwords to sign in to non-browser apps</label><br><label><input type="radio" name="a" checked> Do not allow users to create app passwords to sign in to non-browser apps</label><br><button>save</button>`,
    ),
    moments: ring('enable-mfa'),
  },
  {
    title: 'Entra, with its blade in a frame',
    url: 'https://entra.microsoft.com/',
    html: documentOf(
      `<h1>Microsoft Entra admin center</h1><nav><a href="#">Users</a></nav><iframe srcdoc="<button>Per-user MFA</button>"></iframe>`,
    ),
    moments: noRing(),
  },
];
