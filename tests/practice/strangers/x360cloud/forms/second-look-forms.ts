import type { WrittenForm } from './written-form.ts';

const SERVICE = 'contoso.onmicrosoft.com (Microsoft Office 365)';
const user = (label: string): string => `<p><label>${label} <input data-answer="email"></label></p>`;
const secret = (label = 'Password'): string =>
  `<p><label>${label} <input type="password" data-answer="password"></label></p>`;
const repeat = (label: string): string =>
  `<p><label>${label} <input type="password" data-answer="confirm"></label></p>`;
const send = (caption: string): string => `<button data-answer="submit">${caption}</button>`;

/** Third round: credentials forms of comparable products and of public reports, of November 2026. */
export const SECOND_LOOK_FORMS: readonly WrittenForm[] = [
  {
    title: 'second look: a global admin under the product’s name, the tenant in a plain field',
    body: `<h1>Backup for Microsoft 365</h1><form><p><label>Tenant domain <input value="contoso.onmicrosoft.com"></label></p>${user('Global Admin user')}${secret()}${send('Continue')}</form>`,
  },
  {
    title: 'second look: Acronis, credentials of nothing in particular',
    body: `<div role="dialog" aria-modal="true"><h2>Specify credentials</h2>${user('E-mail')}${secret()}${send('OK')}<button>Cancel</button></div>`,
  },
  {
    title: 'second look: ManageEngine, without a title',
    body: `<h1>Manage Services</h1><form>${user('Account Name')}${secret()}${send('Add')}</form>`,
  },
  {
    title: 'second look: Veeam, an organization',
    body: `<h2>Microsoft 365 organization</h2><form>${user('Username')}${secret()}<label><input type="checkbox"> Grant this account required roles and permissions</label><label><input type="checkbox"> Configure this organization</label>${send('Next')}</form>`,
  },
  {
    title: 'second look: Okta, the second field bare',
    body: `<h3>Office 365 provisioning</h3><form>${user('Office 365 Admin Username')}${secret()}${send('Fetch and Select')}</form>`,
  },
  {
    title: 'second look: a bare password on the service’s card',
    body: `<h1>Services</h1><section class="card"><h3>${SERVICE}</h3><form>${secret()}${send('Save')}</form></section><section class="card"><h3>fabrikam.onmicrosoft.com (Microsoft Office 365)</h3><button>Change</button></section>`,
  },
  {
    title: 'second look: a card that says that its credentials are old',
    body: `<div role="dialog" aria-label="Reconnect service"><p>${SERVICE} needs new credentials.</p>${secret('Password for backup@contoso.com')}${send('Reconnect')}</div>`,
  },
  {
    title: 'second look: the tenant chosen from a list',
    body: `<h2>Change credentials</h2><form><p><label>Service <select><option>contoso.onmicrosoft.com</option><option selected>fabrikam.onmicrosoft.com</option></select></label></p>${user('Office 365 admin e-mail')}${secret('Office 365 admin password')}${send('Save')}</form>`,
  },
  {
    title: 'second look: a provider chosen from a list, bare fields',
    body: `<h2>Add Service</h2><form><p><label>Provider <select><option selected>Office 365</option><option>Google</option></select></label></p>${user('Email')}${secret()}${send('Submit')}</form>`,
  },
  {
    title: 'second look: ASP.NET, a table with ids of its own',
    body: `<form id="aspnetForm" action="./services.aspx"><table><tr><td><span id="ctl00_lbl1">Office 365 user:</span></td><td><input id="ctl00_main_txtUser" name="ctl00$main$txtUser" data-answer="email"></td></tr><tr><td><span id="ctl00_lbl2">Password:</span></td><td><input type="password" id="ctl00_main_txtPassword" name="ctl00$main$txtPassword" data-answer="password"></td></tr></table><input type="submit" name="ctl00$main$btnSave" value="Save Changes" data-answer="submit"></form>`,
  },
  {
    title: 'second look: impersonation account of a tenant',
    body: `<h2>Microsoft 365 tenant contoso.com</h2><form>${user('Impersonation account')}${secret()}${repeat('Repeat')}${send('Apply')}</form>`,
  },
  {
    title: 'second look: an app password as the caption, the tab names the product',
    body: `<ul class="nav nav-tabs"><li><a>General</a></li><li class="active"><a>Office 365</a></li></ul><div><h3>Credentials</h3>${user('Admin UPN')}${secret('App password')}${send('Save')}</div>`,
  },
  {
    title: 'second look: backup user',
    body: `<form><h3>Microsoft 365 backup user</h3>${user('User name')}${secret()}${send('Submit')}</form>`,
  },
  {
    title: 'second look: Exchange Online without its family name',
    body: `<form><h3>Exchange Online credentials</h3>${user('User name')}${secret()}${send('Save')}</form>`,
  },
  {
    title: 'second look: login name and login password',
    body: `<form><h3>Office 365 administrator</h3>${user('Login name')}${secret('Login password')}${send('Save')}</form>`,
  },
  {
    title: 'second look: a mailbox backup',
    body: `<form><h3>Microsoft 365 mailbox backup: admin credentials</h3>${user('Admin')}${secret()}${send('Save')}</form>`,
  },
  {
    title: 'second look: credentials that have expired',
    body: `<div role="dialog" aria-modal="true"><h3>Credentials expired</h3><p>The Office 365 administrator credentials of contoso.com are no longer valid.</p>${user('User')}${secret()}${send('Update')}</div>`,
  },
  {
    title: 'second look: a tenant administrator and nothing else',
    body: `<form><h3>Tenant administrator</h3>${user('Tenant admin')}${secret('Tenant admin password')}${send('Connect')}</form>`,
  },
  {
    title: 'second look: a row editor that names its columns',
    body: `<h1>Services</h1><table><thead><tr><th>Service</th><th>Office 365 admin</th><th>Password</th><th></th></tr></thead><tbody><tr><td>contoso.onmicrosoft.com</td><td><input data-answer="email"></td><td><input type="password" data-answer="password"></td><td>${send('Save')}</td></tr></tbody></table>`,
  },
  {
    title: 'second look: Turkish',
    body: `<form><h3>Microsoft 365 yönetici hesabı</h3><p><label>Yönetici e-postası <input type="email" data-answer="email"></label></p>${secret('Parola')}${send('Kaydet')}</form>`,
  },
  {
    title: 'second look: Greek',
    body: `<form><h3>Διαχειριστής Office 365</h3>${user('Λογαριασμός')}${secret('Κωδικός')}${send('Αποθήκευση')}</form>`,
  },
  {
    title: 'second look: a wizard of two steps, this one asks for the password',
    body: `<div role="dialog" aria-label="Add Microsoft 365"><p>Step 2 of 3</p><p>Account: admin@contoso.onmicrosoft.com</p>${secret()}${repeat('Confirm password')}<button>Back</button>${send('Next')}</div>`,
  },
  {
    title: 'second look: CloudAlly, credentials chosen by radio',
    body: `<h3>Office 365</h3><form><label><input type="radio" name="a"> Use OAuth</label><label><input type="radio" name="a" checked> Use credential based authorization</label>${user('Email')}${secret()}${send('Authenticate')}</form>`,
  },
  {
    title: 'second look: a subtitle names the admin',
    body: `<div class="card"><h3>contoso.com</h3><p>Office 365 admin account</p>${user('Email')}${secret()}${send('Save')}</div>`,
  },
  {
    title: 'doubts around: fields called passcode',
    body: `<h2>Microsoft 365 administrator</h2><p>contoso.onmicrosoft.com</p><form>${user('E-mail')}${secret('Passcode')}${repeat('Passcode again')}${send('Save')}</form>`,
  },
  {
    title: 'doubts around: a status line on a failed sign-in',
    body: `<h1>Manage Services</h1><article><header>contoso.onmicrosoft.com <small>Microsoft 365 Business</small></header><p>Last Exchange scan failed: sign-in refused.</p>${user('Global administrator')}${secret()}${repeat('Repeat password')}${send('Update')}</article>`,
  },
  {
    title: 'doubts around: another way to sign in beside the chosen one',
    body: `<h1>Authorization for contoso.onmicrosoft.com</h1><div><label><input type="radio" name="m"> Modern authorization (sign in at Microsoft)</label><label><input type="radio" name="m" checked> Credentials</label><p>Microsoft 365 admin credentials</p>${user('Email')}${secret('App password')}${send('Authenticate')}</div>`,
  },
  {
    title: 'doubts around: a French connection',
    body: `<h1>Connexion à Microsoft 365</h1><div><p>Locataire : fabrikam.onmicrosoft.com</p>${user('Compte administrateur général')}${secret("Mot de passe d'application")}${send('Enregistrer')}</div>`,
  },
  {
    title: 'doubts around: a French sentence on whose account it is',
    body: `<h2>Client : Contoso</h2><div><p>Compte administrateur Microsoft 365 utilisé pour la sauvegarde de contoso.onmicrosoft.com</p>${user('Adresse de l’administrateur')}${secret('Mot de passe (d’application)')}${send('Enregistrer')}</div>`,
  },
  {
    title: 'doubts around: links to the portal and to a reset',
    body: `<div><a href="#">Partner portal</a> <a href="#">Reset password</a></div><h2>Change Office 365 admin credentials</h2><form>${user('Email')}${secret()}${repeat('Confirm password')}${send('Submit')}</form>`,
  },
  {
    title: 'doubts around: Google’s name in the heading above',
    body: `<h1>Google Workspace and Microsoft 365</h1><h2>Microsoft 365 administrator of contoso.onmicrosoft.com</h2><form>${user('E-mail')}${secret()}${send('Save')}</form>`,
  },
  {
    title: 'doubts around: an admin user to be added',
    body: `<div role="dialog" aria-label="Add Office 365 admin user"><p>contoso.onmicrosoft.com</p>${user('User name')}${secret()}${send('Add')}</div>`,
  },
  {
    title: 'doubts around: a password to be set',
    body: `<div role="dialog" aria-label="Set the Office 365 admin password">${user('Admin user')}${secret('New password')}${repeat('Repeat new password')}${send('Save')}</div>`,
  },
  {
    title: 'doubts around: a customer’s code beside',
    body: `<h2>Microsoft 365 admin credentials</h2><form><p><label>Customer code <input></label></p>${user('Admin e-mail')}${secret('Admin password')}${send('Save')}</form>`,
  },
  {
    title: 'doubts around: no product, but a global admin at home',
    body: `<h2>fabrikam.onmicrosoft.com</h2><form>${user('Global admin')}${secret()}${repeat('Password again')}${send('Store')}</form>`,
  },
];
