import type { WrittenForm } from './written-form.ts';

/** People with a role, other products’ rows, reports and gates. Nothing may be filled. */
export const PEOPLE_AND_PRODUCT_FORMS: readonly WrittenForm[] = [
  {
    title: 'blind: edit user role',
    body: `<h2>Edit user</h2><form><p>Role: Microsoft 365 administrator</p><label>Email<input value="jo@msp.example"></label><label>Password<input type=password></label><label>Confirm password<input type=password></label><button>Save</button></form>`,
  },
  {
    title: 'blind: users table row',
    body: `<h1>Users</h1><table><tr><th>User<th>Role<th>Password<th></tr><tr><td>jo@msp.example<td>Office 365 admin<td><input type=password><td><button>Save</button></tr><tr><td>al@msp.example<td>Viewer<td>•••<td><button>Edit</button></tr></table>`,
  },
  {
    title: 'blind: users list item',
    body: `<h1>Team</h1><ul><li>jo@msp.example (Office 365 administrator) <input type=password placeholder="New password"> <button>Save</button></li></ul>`,
  },
  {
    title: 'blind: profile role',
    body: `<h2>Profile</h2><p>Role: Microsoft 365 administrator</p><form><label>Email<input value="jo@msp.example"></label><label>Password<input type=password></label><button>Save</button></form>`,
  },
  {
    title: 'blind: my account role',
    body: `<h2>My account</h2><p>You are an Office 365 administrator.</p><form><label>Email<input></label><label>Password<input type=password></label><button>Update</button></form>`,
  },
  {
    title: 'blind: account settings for admins',
    body: `<h2>Account settings</h2><p>For Office 365 administrators</p><form><label>Email<input></label><label>Password<input type=password></label><button>Save</button></form>`,
  },
  {
    title: 'blind: delegated admin',
    body: `<h2>New x360Cloud administrator for Office 365</h2><form><p><label>Full name<input ></label></p><p><label>Email<input ></label></p><p><label>Password<input type=password></label></p><p><label>Confirm password<input type=password></label></p><button>Save</button></form>`,
  },
  {
    title: 'blind: report schedule',
    body: `<h2>Schedule Office 365 admin report</h2><form><p><label>Recipients<input ></label></p><p><label>Protect PDF with password<input type=password></label></p><button>Save</button></form>`,
  },
  {
    title: 'blind: report plain password',
    body: `<h2>Office 365 admin report</h2><p>Sent every Monday as a protected PDF.</p><form><label>Recipient e-mail<input></label><label>Password<input type=password></label><button>Save</button></form>`,
  },
  {
    title: 'blind: view credentials gate',
    body: `<h2>Office 365 admin credentials</h2><p>Enter your password to view them.</p><input type=password placeholder=Password><button>OK</button>`,
  },
  {
    title: 'blind: view credentials gate2',
    body: `<div role=dialog aria-modal=true style="position:fixed;inset:30px;background:#fff"><h3>Reveal Office 365 admin password</h3><p>For your security, type your x360Cloud password.</p><input type=password placeholder="Password"><button>OK</button></div>`,
  },
  {
    title: 'blind: okta connection',
    body: `<h2>Okta connection</h2><p>Sync Office 365 admins</p><form><label>Okta admin<input></label><label>Okta admin password<input type=password></label><button>Save</button></form>`,
  },
  {
    title: 'blind: connectwise',
    body: `<h1>Manage Services</h1><h3>ConnectWise</h3><p>Bill Office 365 admins</p><form><label>User<input></label><label>Password<input type=password></label><button>Save</button></form>`,
  },
  {
    title: 'blind: zendesk in list',
    body: `<h1>Services</h1><div class=svc>contoso.com (Microsoft Office 365) admin@contoso.com <button>Change</button></div><div class=svc>contoso (Zendesk) <form><input placeholder="Admin e-mail"><input type=password placeholder="Password"><button>Save</button></form></div>`,
  },
  {
    title: 'blind: box div rows',
    body: `<h1>Manage Services</h1><div class=row><span>contoso.com (Microsoft Office 365)</span> <span>admin@contoso.com</span> <button>Change</button></div><div class=row><span>contoso (Box)</span> <input value="admin@contoso.com"> <input type=password placeholder=Password> <button>Save</button></div>`,
  },
  {
    title: 'blind: box list item rows',
    body: `<h1>Manage Services</h1><ul><li>contoso.com (Microsoft Office 365) <button>Change</button></li><li>contoso (Box)<input value="admin@contoso.com"> <input type=password placeholder=Password> <button>Save</button></li></ul>`,
  },
  {
    title: 'blind: google row in table',
    body: `<h1>Microsoft 365 and Google services</h1><table><tr><th>Service<th>Admin<th>Password<th></tr><tr><td>contoso.com (Google Workspace)<td><input value="a@contoso.com"><td><input type=password><td><button>Save</button></tr></table>`,
  },
  {
    title: 'blind: two col google',
    body: `<div style="display:flex"><div style="flex:1"><h3>Microsoft 365</h3><p>Admin: a@contoso.com</p><button>Change</button></div><div style="flex:1"><h3>Google Workspace</h3><input placeholder="Admin e-mail"><input type=password placeholder="Admin password"><button>Save</button></div></div>`,
  },
  {
    title: 'blind: agent install',
    body: `<h2>Office 365 backup agent</h2><form><p><label>Windows admin user<input ></label></p><p><label>Windows admin password<input type=password></label></p><button>Install</button></form>`,
  },
  {
    title: 'blind: sso scim',
    body: `<h2>SCIM for Microsoft 365 administrators</h2><form><p><label>Endpoint<input ></label></p><p><label>Bearer token (secret)<input type=password></label></p><button>Save</button></form>`,
  },
  {
    title: 'blind: kiosk pin',
    body: `<h2>Office 365 admin console lock</h2><form><p><label>PIN (password)<input type=password></label></p><button>Save</button></form>`,
  },
  {
    title: 'blind: billing',
    body: `<h2>Office 365 licences billing</h2><form><p><label>Card holder<input ></label></p><p><label>Card number<input ></label></p><p><label>Security password (3-D Secure)<input type=password></label></p><button>Pay</button></form>`,
  },
  {
    title: 'blind: support ticket',
    body: `<h2>Contact support about Office 365 admin credentials</h2><form><p><label>Your email<input ></label></p><p><label>Your portal password<input type=password></label></p><button>Send</button></form>`,
  },
  {
    title: 'blind: transfer ownership',
    body: `<h2>Transfer the Microsoft 365 service to another administrator</h2><form><p><label>New owner email<input ></label></p><p><label>Your password<input type=password></label></p><button>Confirm</button></form>`,
  },
  {
    title: 'blind: disable mfa',
    body: `<h2>Turn off two-factor for Office 365 admins</h2><form><p><label>Your password<input type=password></label></p><button>Confirm</button></form>`,
  },
  {
    title: 'blind: remove tenant',
    body: `<h2>Remove contoso.onmicrosoft.com (Microsoft Office 365)</h2><form><p><label>Password<input type=password></label></p><button>Confirm</button></form>`,
  },
  {
    title: 'blind: login office themed',
    body: `<h1>Office 365 Admin Backup</h1><form><input placeholder="Email"><input type=password placeholder="Password"><button>Continue</button></form><a>Forgot password?</a>`,
  },
  {
    title: 'blind: login only arrow',
    body: `<h1>Office 365 administrators</h1><form><input placeholder="Email"><input type=password placeholder="Password"><button>→</button></form><a>Create an account</a>`,
  },
  {
    title: 'blind: login german',
    body: `<h1>x360Cloud für Office 365-Administratoren</h1><form><input placeholder="E-Mail"><input type=password placeholder="Kennwort"><button>Anmelden</button></form>`,
  },
  {
    title: 'blind: login japanese',
    body: `<h1>Office 365 管理者</h1><form><input placeholder="メール"><input type=password placeholder="パスワード"><button>ログイン</button></form>`,
  },
  {
    title: 'blind: register french',
    body: `<h1>Sauvegarde Office 365 pour administrateurs</h1><form><input placeholder="Nom"><input placeholder="E-mail"><input type=password placeholder="Mot de passe"><button>S'inscrire</button></form>`,
  },
  {
    title: 'blind: reset german',
    body: `<h1>Office 365-Administrator: Passwort zurücksetzen</h1><form><label>Neues Passwort<input type=password></label><label>Wiederholen<input type=password></label><button>Speichern</button></form>`,
  },
  {
    title: 'blind: Microsoft 365 user reset es',
    body: `<h1>Restablecer contraseña del administrador de Microsoft 365</h1><form><label>Nueva contraseña<input type=password></label><button>Guardar</button></form>`,
  },
  {
    title: 'blind: hidden behind tab',
    body: `<h1>Manage Services</h1><div style="display:none"><label>Office 365 Admin Password<input type=password></label><button>Save</button></div><div><label>Gateway password<input type=password></label><button>Save</button></div>`,
  },
  {
    title: 'blind: comment box',
    body: `<h1>Office 365 admin password: how to rotate it</h1><article>Text</article><h3>Leave a comment</h3><form><input placeholder="Name"><input type=password placeholder="Password to edit later"><button>Submit</button></form>`,
  },
  {
    title: 'blind: wiki protected page',
    body: `<h1>Office 365 admin guide</h1><p>This page is protected.</p><form><label>Password<input type=password></label><button>Submit</button></form>`,
  },
  {
    title: 'blind: room meeting',
    body: `<h2>Office 365 admin training</h2><form><p><label>Your name<input ></label></p><p><label>Meeting password<input type=password></label></p><button>Join</button></form>`,
  },
  {
    title: 'blind: vault entry',
    body: `<h2>Password vault: Office 365 admin</h2><form><p><label>Master password<input type=password></label></p><button>Open</button></form>`,
  },
  {
    title: 'blind: history filter',
    body: `<h1>Audit log</h1><table><tr><td>Office 365 admin password changed by jo@msp.example</td></tr></table><form><label>Audit password<input type=password></label><button>Apply</button></form>`,
  },
];
