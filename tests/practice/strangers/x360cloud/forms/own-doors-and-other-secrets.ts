import type { WrittenForm } from './written-form.ts';

/** The product’s own doors, and secrets of other things, written before the recogniser saw them. Nothing may be filled. */
export const OWN_DOOR_AND_SECRET_FORMS: readonly WrittenForm[] = [
  {
    title: 'blind: own login with office banner',
    body: `<div class=alert>Office 365 admin credentials outdated? Sign in and update them.</div><form><label>Username<input name=j_username></label><label>Password<input name=j_password type=password></label><button>Login</button></form>`,
  },
  {
    title: 'blind: own login session expired',
    body: `<h1>Manage Services</h1><p>contoso.onmicrosoft.com (Microsoft Office 365) admin@contoso.onmicrosoft.com <button>Change</button></p><div role="dialog" aria-modal="true" style="position:fixed;inset:60px;background:#fff;border:1px solid"><h2>Your session has expired</h2><p>Enter your password to continue managing Office 365 services.</p><input type=password placeholder=Password><button>Continue</button></div>`,
  },
  {
    title: 'blind: sudo before change',
    body: `<h1>Manage Services</h1><p>contoso.onmicrosoft.com (Microsoft Office 365) admin@contoso.onmicrosoft.com <button>Change</button></p><div role="dialog" aria-modal="true" style="position:fixed;inset:60px;background:#fff;border:1px solid"><h2>Confirm it's you</h2><p>To change the Office 365 admin credentials of contoso.onmicrosoft.com, please enter your x360Cloud password.</p><label>Password<input type=password></label><button>Confirm</button></div>`,
  },
  {
    title: 'blind: sudo plain',
    body: `<h1>Manage Services</h1><p>contoso.onmicrosoft.com (Microsoft Office 365) admin@contoso.onmicrosoft.com <button>Change</button></p><div role="dialog" aria-modal="true" style="position:fixed;inset:60px;background:#fff;border:1px solid"><h2>Change Office 365 admin</h2><label>Your current x360Cloud password<input type=password></label><button>Continue</button></div>`,
  },
  {
    title: 'blind: delete confirm password',
    body: `<h1>Manage Services</h1><p>contoso.onmicrosoft.com (Microsoft Office 365) admin@contoso.onmicrosoft.com <button>Change</button></p><div role="dialog" aria-modal="true" style="position:fixed;inset:60px;background:#fff;border:1px solid"><h2>Delete Microsoft Office 365 service</h2><p>This removes all backups of contoso.onmicrosoft.com. Type your password to confirm.</p><input type=password placeholder="Password"><button>Delete</button><button>Cancel</button></div>`,
  },
  {
    title: 'blind: create new user',
    body: `<h1>Manage Services</h1><p>contoso.onmicrosoft.com (Microsoft Office 365) admin@contoso.onmicrosoft.com <button>Change</button></p><div role="dialog" aria-modal="true" style="position:fixed;inset:60px;background:#fff;border:1px solid"><h2>Create New User</h2><label>Email<input></label><label>Password<input type=password></label><label>Re-enter password<input type=password></label><label><input type=checkbox> Office 365 administrator access</label><button>Continue</button></div>`,
  },
  {
    title: 'blind: invite co admin',
    body: `<h2>Invite an administrator</h2><p>They can manage Microsoft 365 services.</p><label>Name<input></label><label>Email<input></label><label>Temporary password<input type=password></label><button>Invite</button>`,
  },
  {
    title: 'blind: change own password',
    body: `<h2>My settings</h2><p>Microsoft 365 admin: admin@contoso.com</p><label>Current password<input type=password></label><label>New password<input type=password></label><label>Confirm new password<input type=password></label><button>Change password</button>`,
  },
  {
    title: 'blind: reset password token',
    body: `<h2>Reset your password</h2><label>New password<input type=password></label><label>Confirm new password<input type=password></label><button>Reset password</button><footer>x360Cloud backs up Microsoft 365. Admin guide</footer>`,
  },
  {
    title: 'blind: registration partner',
    body: `<h2>Register for x360Portal</h2><label>Company<input></label><label>First name<input></label><label>Email<input></label><label>Password<input type=password></label><label>Confirm password<input type=password></label><label><input type=checkbox> I manage Office 365 as an admin</label><button>Create account</button>`,
  },
  {
    title: 'blind: six digit code',
    body: `<h2>Two-step verification</h2><p>Enter the 6-digit code for Office 365 admin admin@contoso.com</p><input type=password maxlength=6 placeholder=Code><button>Verify</button>`,
  },
  {
    title: 'blind: lock screen',
    body: `<div role=dialog aria-modal=true style="position:fixed;inset:0;background:#eee"><h2>Screen locked</h2><p>Office 365 Administrator</p><p>jo@msp.example</p><input type=password placeholder="Password"><button>Unlock</button></div>`,
  },
  {
    title: 'blind: google admin',
    body: `<h1>Add Service</h1><h2>Google Workspace</h2><p>Moving from Microsoft 365? See our guide.</p><label>Google admin email<input></label><label>Google admin password<input type=password></label><button>Submit</button>`,
  },
  {
    title: 'blind: salesforce',
    body: `<h1>Add Provider</h1><ul><li>Microsoft Office 365</li><li><b>Salesforce</b></li></ul><label>Salesforce admin username<input></label><label>Salesforce password<input type=password></label><label>Security token<input type=password></label><button>Submit</button>`,
  },
  {
    title: 'blind: smtp office365',
    body: `<h2>Notifications</h2><fieldset><legend>SMTP server</legend><label>Host<input value="smtp.office365.com"></label><label>Port<input value=587></label><label>Username<input value="alerts@contoso.com"></label><label>Password<input type=password></label></fieldset><button>Save</button>`,
  },
  {
    title: 'blind: smtp relay admin',
    body: `<h2>Outgoing mail (Office 365)</h2><label>Admin email for alerts<input></label><label>SMTP user<input></label><label>SMTP password<input type=password></label><button>Send test mail</button><button>Save</button>`,
  },
  {
    title: 'blind: imap migration',
    body: `<h2>Import mailboxes to Office 365</h2><p>Source: IMAP server</p><label>IMAP administrator<input></label><label>IMAP password<input type=password></label><button>Next</button>`,
  },
  {
    title: 'blind: active directory',
    body: `<h2>Directory sync to Microsoft 365</h2><label>Active Directory administrator (DOMAIN\\user)<input></label><label>Windows password<input type=password></label><button>Connect</button>`,
  },
  {
    title: 'blind: ldap bind',
    body: `<h2>LDAP</h2><p>Map LDAP groups to Office 365 admin roles</p><label>Bind DN<input></label><label>Bind password<input type=password></label><button>Save</button>`,
  },
  {
    title: 'blind: client secret only',
    body: `<h2>Microsoft 365 app registration</h2><p>Ask the Global Administrator to register the application.</p><label>Tenant ID<input></label><label>Application (client) ID<input></label><label>Client secret<input type=password></label><button>Save</button>`,
  },
  {
    title: 'blind: certificate pfx',
    body: `<h2>Microsoft 365 admin app: certificate</h2><label>Certificate (.pfx)<input type=file></label><label>Certificate password<input type=password></label><button>Upload</button>`,
  },
  {
    title: 'blind: azure storage',
    body: `<h2>Export Office 365 backups</h2><label>Azure storage account<input></label><label>Access key<input type=password></label><button>Export</button>`,
  },
  {
    title: 'blind: encryption passphrase',
    body: `<h2>Office 365 backup encryption</h2><p>Set by the administrator.</p><label>Passphrase<input type=password></label><label>Confirm passphrase<input type=password></label><button>Save</button>`,
  },
  {
    title: 'blind: archive zip password',
    body: `<h1>Manage Services</h1><p>contoso.onmicrosoft.com (Microsoft Office 365) admin@contoso.onmicrosoft.com <button>Change</button></p><div role="dialog" aria-modal="true" style="position:fixed;inset:60px;background:#fff;border:1px solid"><h2>Export mailbox</h2><p>Office 365 admin export of contoso.com</p><label>Protect the ZIP with a password<input type=password></label><label>Confirm<input type=password></label><button>Export</button></div>`,
  },
  {
    title: 'blind: pst password',
    body: `<h1>Manage Services</h1><p>contoso.onmicrosoft.com (Microsoft Office 365) admin@contoso.onmicrosoft.com <button>Change</button></p><div role="dialog" aria-modal="true" style="position:fixed;inset:60px;background:#fff;border:1px solid"><h2>Restore PST to Office 365</h2><label>PST file password<input type=password></label><button>Restore</button></div>`,
  },
  {
    title: 'blind: ftp target',
    body: `<h2>Copy Microsoft 365 backups to FTP</h2><label>Server<input></label><label>User<input></label><label>Password<input type=password></label><button>Save</button>`,
  },
  {
    title: 'blind: proxy',
    body: `<h2>Proxy for Microsoft 365 connections</h2><label>Proxy host<input></label><label>User name<input></label><label>Password<input type=password></label><button>Apply</button>`,
  },
  {
    title: 'blind: api key',
    body: `<h2>Partner API</h2><p>Provision Microsoft 365 organizations by API. Administrators only.</p><label>API user<input></label><label>API secret<input type=password></label><button>Generate</button>`,
  },
  {
    title: 'blind: psa connectwise',
    body: `<h2>ConnectWise integration</h2><p>Sync Office 365 services to agreements.</p><label>Company ID<input></label><label>Public key<input></label><label>Private key<input type=password></label><button>Save</button>`,
  },
  {
    title: 'blind: webhook secret',
    body: `<h2>Webhook on Office 365 admin changes</h2><label>URL<input type=url></label><label>Secret<input type=password></label><button>Save</button>`,
  },
];
