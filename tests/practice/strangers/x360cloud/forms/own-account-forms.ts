import type { WrittenForm } from './written-form.ts';

/** Forms about a person's own account, of which nothing may be filled. */
export const OWN_ACCOUNT_FORMS: readonly WrittenForm[] = [
  {
    title: 'a login whose product backs up Office 365',
    body: `<img alt="Backup for Office 365"><h1>Backup for Microsoft 365</h1><form><input placeholder="Email"><input type="password" placeholder="Password"><button>Continue</button></form>`,
  },
  {
    title: 'a login for administrators',
    body: `<h2>Administrator</h2><form><label>Email<input></label><label>Password<input type="password"></label><button>Enter</button></form><p>Protecting Office 365 since 2012</p>`,
  },
  {
    title: 'a login that asks for the admin of the reseller',
    body: `<h2>Reseller admin</h2><p>Manage your clients’ Microsoft 365 backups.</p><form><label>Admin email<input></label><label>Admin password<input type="password"></label><button>Go</button></form>`,
  },
  {
    title: 'a login with single sign-on beside it',
    body: `<form><h2>Welcome</h2><label>Email<input type="email"></label><label>Password<input type="password"></label><button>Next</button><hr><button type="button">Continue with Microsoft 365</button></form>`,
  },
  {
    title: 'a login behind the words "with your Office 365 admin account"',
    body: `<form><p>Log in with your Office 365 admin account</p><input placeholder="you@company.com"><input type="password" placeholder="Password"><button>OK</button></form>`,
  },
  {
    title: 'a session that ran out, in a dialog',
    body: `<h1>Manage Services</h1><p>contoso.onmicrosoft.com (Microsoft Office 365)</p><div role="dialog" aria-modal="true"><h3>Your session has expired</h3><p>Enter your password to continue.</p><input type="password" placeholder="Password"><button>Continue</button></div>`,
  },
  {
    title: 'confirming an act with one’s own password',
    body: `<h1>Manage Services</h1><div role="dialog" aria-modal="true"><h3>Remove Office 365 service?</h3><p>Type your x360Cloud password to confirm.</p><label>Your password<input type="password"></label><button>Remove</button></div>`,
  },
  {
    title: 'confirming a change of the Office 365 admin with one’s own password',
    body: `<div role="dialog" aria-modal="true"><h3>Confirm it is you</h3><p>To change the Office 365 admin user, enter your own password.</p><label>Password<input type="password"></label><button>Confirm</button></div>`,
  },
  {
    title: 'a lock screen',
    body: `<h2>Session locked</h2><form><label>Password<input type="password"></label><button>Unlock</button></form>`,
  },
  {
    title: 'sign-up for a trial',
    body: `<h1>Start your free Office 365 backup trial</h1><form><input placeholder="Company"><input placeholder="Work email"><input type="password" placeholder="Password"><button>Start</button></form>`,
  },
  {
    title: 'sign-up of a reseller with an admin',
    body: `<form><h2>Create your reseller account</h2><label>Admin email<input></label><label>Admin password<input type="password"></label><label>Confirm admin password<input type="password"></label><p>For Microsoft 365 partners</p><button>Create account</button></form>`,
  },
  {
    title: 'an invitation to be accepted',
    body: `<h2>You were invited to manage Office 365 backups</h2><form><label>Full name<input></label><label>Password<input type="password"></label><label>Confirm password<input type="password"></label><button>Accept invitation</button></form>`,
  },
  {
    title: 'one’s own profile with a new password',
    body: `<h2>Profile</h2><form><label>Email<input value="admin@msp.example"></label><label>Current password<input type="password"></label><label>New password<input type="password"></label><button>Save</button></form>`,
  },
  {
    title: 'one’s own profile with a password and its repetition',
    body: `<h2>My settings</h2><form><label>First name<input></label><label>Email<input></label><label>Password<input type="password"></label><label>Repeat password<input type="password"></label><button>Save</button></form><aside>Office 365 admin: a@contoso.com</aside>`,
  },
  {
    title: 'an expired password',
    body: `<form><h2>Your password has expired</h2><label>Old password<input type="password"></label><label>New password<input type="password"></label><label>Confirm<input type="password"></label><button>Change password</button></form>`,
  },
  {
    title: 'a reset by a link',
    body: `<form><h2>Choose a new password</h2><label>New password<input type="password"></label><label>Again<input type="password"></label><button>Save</button></form>`,
  },
  {
    title: 'creating a user of x360Cloud with the role of administrator',
    body: `<div role="dialog" aria-modal="true"><h3>New administrator</h3><label>Email<input></label><label>Password<input type="password"></label><label>Confirm password<input type="password"></label><label><input type="checkbox"> Can manage Office 365 services</label><button>Create</button></div>`,
  },
  {
    title: 'a German login',
    body: `<h2>Office 365-Sicherung: Anmeldung für Administratoren</h2><form><label>E-Mail<input></label><label>Passwort<input type="password"></label><button>Anmelden</button></form>`,
  },
  {
    title: 'a French login',
    body: `<h2>Sauvegarde Office 365</h2><form><label>Identifiant<input></label><label>Mot de passe<input type="password"></label><button>Connexion</button></form>`,
  },
  {
    title: 'a Japanese login',
    body: `<h2>Office 365 バックアップ 管理者ログイン</h2><form><label>メールアドレス<input></label><label>パスワード<input type="password"></label><button>ログイン</button></form>`,
  },
  {
    title: 'a Spanish change of one’s own password',
    body: `<h2>Cambiar contraseña</h2><form><label>Contraseña actual<input type="password"></label><label>Contraseña nueva<input type="password"></label><label>Confirmar<input type="password"></label><button>Guardar</button></form>`,
  },
  {
    title: 'a kiosk that asks for a PIN',
    body: `<h2>Office 365 admin console</h2><form><label>PIN<input type="password"></label><button>OK</button></form>`,
  },
];
