import type { WrittenForm } from './written-form.ts';

/** Second round, written when the first was mended: what a rule against look-alikes might have shut out. */
export const FURTHER_FORMS: readonly WrittenForm[] = [
  {
    title: 'a hint that speaks of the password',
    body: `<form><h3>Office 365 admin credentials</h3><p>Enter your email and your password.</p><label>Email<input data-answer="email"></label><label>Password<input type="password" data-answer="password"></label><button data-answer="submit">Save</button></form>`,
  },
  {
    title: 'a note on servers below',
    body: `<form><h3>Office 365 admin</h3><label>Email<input data-answer="email"></label><label>Password<input type="password" data-answer="password"></label><p>We connect from our servers in the EU.</p><button data-answer="submit">Save</button></form>`,
  },
  {
    title: 'a link to the admin center',
    body: `<form><h3>Microsoft 365 global admin</h3><p>Find it in the <a href="#">Microsoft 365 admin center</a>.</p><label>Email<input data-answer="email"></label><label>Password<input type="password" data-answer="password"></label><button data-answer="submit">Add</button></form>`,
  },
  {
    title: 'a help link about forgotten scans',
    body: `<form><h3>Office 365 admin credentials</h3><label>Admin email<input data-answer="email"></label><label>Admin password<input type="password" data-answer="password"></label><a href="#">How do I create an app password?</a><button data-answer="submit">Submit</button></form>`,
  },
  {
    title: 'Login and Password as captions',
    body: `<form><h3>Office 365 Admin</h3><label>Login<input data-answer="email"></label><label>Password<input type="password" data-answer="password"></label><button data-answer="submit">OK</button></form>`,
  },
  {
    title: 'a heading with a button in it',
    body: `<div class="panel"><div class="panel-heading">Office 365 admin user <button>Remove</button></div><div class="panel-body"><p>Email <input data-answer="email"></p><p>Password <input type="password" data-answer="password"></p><button data-answer="submit">Save</button></div></div>`,
  },
  {
    title: 'an organization that is called Server Ltd',
    body: `<div role="dialog" aria-modal="true"><h3>Change credentials for serverltd.onmicrosoft.com</h3><label>Office 365 Admin Email<input data-answer="email"></label><label>Office 365 Admin Password<input type="password" data-answer="password"></label><button data-answer="submit">Submit</button></div>`,
  },
  {
    title: 'a service list with other services above',
    body: `<h1>Manage Services</h1><table><tr><td>contoso.com (Google Workspace)</td><td><a href="#">Change</a></td></tr></table><div role="dialog" aria-modal="true"><h4>contoso.onmicrosoft.com (Microsoft Office 365)</h4><p>Admin user</p><input placeholder="Email" data-answer="email"><input type="password" placeholder="Password" data-answer="password"><button data-answer="submit">Change</button></div>`,
  },
  {
    title: 'App password as the caption',
    body: `<form><h3>Office 365</h3><label>Admin account<input data-answer="email"></label><label>App password<input type="password" data-answer="password"></label><button data-answer="submit">Save</button></form>`,
  },
  {
    title: 'the old password not asked, the new one is',
    body: `<div role="dialog" aria-modal="true"><h3>Update Office 365 admin password</h3><p>admin@contoso.onmicrosoft.com</p><label>New password<input type="password" data-answer="password"></label><label>Confirm new password<input type="password" data-answer="confirm"></label><button data-answer="submit">Update</button></div>`,
  },
  {
    title: 'a footer with the product’s login link',
    body: `<header><a href="#">Log out</a></header><main><form><h3>Office 365 admin</h3><label>Email<input data-answer="email"></label><label>Password<input type="password" data-answer="password"></label><button data-answer="submit">Save</button></form></main><footer><a href="#">Register a partner</a></footer>`,
  },
  {
    title: 'a wide table of services, this row being edited',
    body: `<h1>Services</h1><div role="table"><div role="row"><span role="columnheader">Service</span><span role="columnheader">Admin</span><span role="columnheader">Password</span></div><div role="row"><span role="cell">contoso.onmicrosoft.com (Microsoft Office 365)</span><span role="cell"><input aria-label="Admin" data-answer="email"></span><span role="cell"><input type="password" aria-label="Password" data-answer="password"></span><span role="cell"><button data-answer="submit">Save</button></span></div></div>`,
  },
  {
    title: 'Swedish',
    body: `<form><h3>Office 365-administratör</h3><label>E-post<input data-answer="email"></label><label>Lösenord<input type="password" data-answer="password"></label><label>Upprepa lösenord<input type="password" data-answer="confirm"></label><button data-answer="submit">Spara</button></form>`,
  },
  {
    title: 'Korean',
    body: `<form><h3>Microsoft 365 관리자</h3><label>이메일<input data-answer="email"></label><label>비밀번호<input type="password" data-answer="password"></label><label>비밀번호 확인<input type="password" data-answer="confirm"></label><button data-answer="submit">저장</button></form>`,
  },
  {
    title: 'Chinese',
    body: `<form><h3>Microsoft 365 管理员凭据</h3><label>用户名<input data-answer="email"></label><label>密码<input type="password" data-answer="password"></label><label>确认密码<input type="password" data-answer="confirm"></label><button data-answer="submit">保存</button></form>`,
  },
  {
    title: 'a status that tells of a sign-in in vain, and a button of another matter',
    body: `<div role="alert"><p>We could not sign in to contoso.onmicrosoft.com with the saved Office 365 admin account. Exchange backups are on hold.</p></div><p>Please give us the account again.</p><form><label>Office 365 admin account<input data-answer="email"></label><label>Its password<input type="password" data-answer="password"></label><button data-answer="submit">Resume backups</button></form>`,
  },
  {
    title: 'a sign-in that is changed, its fields read-only until touched, below a read-only combo box of tenants',
    body: `<h2>Change the Microsoft 365 sign-in</h2><input role="combobox" aria-label="Tenant" value="contoso.onmicrosoft.com" readonly><form><label>Admin (e-mail)<input type="email" readonly onfocus="this.removeAttribute('readonly')" data-answer="email"></label><label>Admin app password<input type="password" readonly onfocus="this.removeAttribute('readonly')" data-answer="password"></label><label>Admin app password (check)<input type="password" readonly onfocus="this.removeAttribute('readonly')" data-answer="confirm"></label><button data-answer="submit">OK</button></form>`,
  },
  {
    title: 'a sign-in that is changed, its password given once',
    body: `<h2>Change the Microsoft 365 sign-in</h2><form><label>Admin (e-mail)<input type="email" data-answer="email"></label><label>App password<input type="password" data-answer="password"></label><button data-answer="submit">OK</button></form>`,
  },
  {
    title: 'a description list that says what is edited below it',
    body: `<div role="dialog" aria-modal="true"><h3>Update access</h3><dl><dt>Source</dt><dd>Office 365</dd><dt>Customer</dt><dd>contoso.onmicrosoft.com</dd></dl><form><label>New admin password<input type="password" data-answer="password"></label><label>Repeat it<input type="password" data-answer="confirm"></label><button>Cancel</button><button data-answer="submit">Save</button></form></div>`,
  },
  {
    title: 'a button that saves a login',
    body: `<form><h3>Microsoft 365</h3><span>User name</span><input data-answer="email"><span>Microsoft 365 password</span><input type="password" data-answer="password"><button data-answer="submit">Save Microsoft 365 login</button></form>`,
  },
  {
    title: 'a connection that is created',
    body: `<div role="dialog" aria-modal="true" aria-labelledby="new"><b id="new">New connection: Microsoft 365</b><form><label>Service account<input data-answer="email"></label><label>Service account password<input type="password" data-answer="password"></label><label>Confirm<input type="password" data-answer="confirm"></label><button data-answer="submit">Create</button></form></div>`,
  },
  {
    title: 'a dialog named after a login for backups',
    body: `<div role="dialog" aria-modal="true"><h5>Microsoft 365 login for backups</h5><p>svc@contoso.onmicrosoft.com</p><label>Password<input type="password" aria-describedby="how" data-answer="password"></label><p id="how">Take an app password of the Microsoft 365 admin.</p><button data-answer="submit">Save</button></div>`,
  },
  {
    title: 'a change of a tenant’s password',
    body: `<div role="dialog" aria-modal="true" aria-label="Change password of contoso.onmicrosoft.com"><p>Office 365 admin: svc@contoso.onmicrosoft.com</p><label>New password<input type="password" data-answer="password"></label><label>Once more<input type="password" data-answer="confirm"></label><button data-answer="submit">OK</button></div>`,
  },
  {
    title: 'an alert that lets backups go on',
    body: `<section role="alert"><h2>Backup of contoso.onmicrosoft.com has stopped</h2><p>The password was refused.</p><form><input type="password" aria-label="New Office 365 password" data-answer="password"><button data-answer="submit">Resume backup</button></form></section>`,
  },
];
