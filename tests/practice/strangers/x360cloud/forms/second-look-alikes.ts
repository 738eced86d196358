import type { WrittenForm } from './written-form.ts';

const SERVICE = 'contoso.onmicrosoft.com (Microsoft Office 365)';
const text = (label: string): string => `<p><label>${label} <input></label></p>`;
const secret = (label = 'Password'): string => `<p><label>${label} <input type="password"></label></p>`;
const card = (body: string): string => `<h1>Services</h1><section class="card"><h3>${SERVICE}</h3>${body}</section>`;

/** Third round: other secrets on a service's own card, and doors of others, from public reports of November 2026. */
export const SECOND_LOOK_ALIKES: readonly WrittenForm[] = [
  {
    title: 'second look: a download link on the service’s card',
    body: card(
      `<div class="box"><h4>Download link</h4><form>${secret('Link password')}<button>Save</button></form></div>`,
    ),
  },
  {
    title: 'second look: a download link, its password bare',
    body: card(`<div class="box"><h4>Download link</h4><form>${secret()}<button>Save</button></form></div>`),
  },
  {
    title: 'second look: a restore operator’s entrance',
    body: card(`<h4>Restore operator</h4><form>${text('Operator name')}${secret()}<button>Save</button></form>`),
  },
  {
    title: 'second look: a restore operator, told by the labels alone',
    body: card(`<form>${text('Operator')}${secret('Operator password')}<button>Save</button></form>`),
  },
  {
    title: 'second look: an archive of the service',
    body: card(
      `<h4>Archive</h4><form>${secret('Archive password')}<p><label>Repeat <input type="password"></label></p><button>Save</button></form>`,
    ),
  },
  {
    title: 'second look: a notification mailbox',
    body: card(`<h4>Notification mailbox</h4><form>${text('E-mail')}${secret()}<button>Save</button></form>`),
  },
  {
    title: 'second look: sharing with a guest',
    body: card(`<h4>Sharing</h4><form>${secret('Guest password')}<button>Save</button></form>`),
  },
  {
    title: 'second look: encryption of the service',
    body: card(
      `<h4>Encryption</h4><form>${secret()}<p><label>Confirm <input type="password"></label></p><button>Save</button></form>`,
    ),
  },
  {
    title: 'second look: a SharePoint server beside the service',
    body: card(`<h4>SharePoint server</h4><form>${text('User name')}${secret()}<button>Save</button></form>`),
  },
  {
    title: 'second look: removing the service',
    body: card(
      `<div role="dialog" aria-label="Delete service"><p>Enter your password to confirm.</p>${secret()}<button>OK</button></div>`,
    ),
  },
  {
    title: 'second look: a login named after the product, with Next',
    body: `<h1>Microsoft 365 backup for MSPs</h1><form>${text('Email')}${secret()}<button>Next</button></form>`,
  },
  {
    title: 'second look: a login that programs call so',
    body: `<h1>Office 365 backup admin</h1><form action="/sessions"><p><label>Email <input name="j_username"></label></p><p><label>Password <input name="j_password" type="password"></label></p><button>OK</button></form>`,
  },
  {
    title: 'second look: a backup destination',
    body: `<h2>Backup destination</h2><form>${text('User name')}${secret()}<button>Connect</button></form>`,
  },
  {
    title: 'second look: a technician of the reseller',
    body: `<h2>Technician access</h2><form>${text('Technician')}${secret('Technician password')}<button>Save</button></form>`,
  },
  {
    title: 'second look: a sign-up with Add',
    body: `<h2>Register your organization</h2><form>${text('E-mail')}${secret()}<button>Add</button></form>`,
  },
  {
    title: 'second look: one’s own e-mail and password, Update',
    body: `<h2>Profile</h2><form>${text('E-mail')}${secret()}<button>Update</button></form>`,
  },
  {
    title: 'second look: the password of a report on the service',
    body: card(
      `<h4>Weekly report</h4><form>${text('Recipient')}${secret('Report password')}<button>Save</button></form>`,
    ),
  },
  {
    title: 'second look: two-step code on the service’s card',
    body: card(`<form><p><label>Code <input type="password" maxlength="6"></label></p><button>Verify</button></form>`),
  },
  {
    title: 'second look: a user of the tenant gets a new password',
    body: card(`<h4>Reset password of ann@contoso.com</h4><form>${secret('New password')}<button>Save</button></form>`),
  },
  {
    title: 'second look: Google on the next card',
    body: `<h1>Services</h1><section><h3>${SERVICE}</h3><button>Change</button></section><section><h3>contoso.com (Google Workspace)</h3><form>${text('Admin e-mail')}${secret()}<button>Save</button></form></section>`,
  },
  {
    title: 'second look: a login in German with the product’s name',
    body: `<h1>Microsoft 365-Sicherung</h1><form>${text('Benutzername')}${secret('Kennwort')}<button>Anmelden</button></form>`,
  },
  {
    title: 'doubts around: a login page for administrators, told by its title',
    body: `<h1>Sign in</h1><h2>Microsoft 365 Backup Admin</h2><form>${text('Admin e-mail')}${secret()}<button>Continue</button></form>`,
  },
  {
    title: 'doubts around: such a login, told by a sentence',
    body: `<h2>Microsoft 365 Backup Admin</h2><form><p>Sign in to go on</p>${text('Admin e-mail')}${secret()}<button>Next</button></form>`,
  },
  {
    title: 'doubts around: a login in a language that is not known',
    body: `<h1>Záloha Microsoft 365</h1><form>${text('E-mail')}${secret('Heslo')}<button>Přihlásit se</button></form>`,
  },
  {
    title: 'doubts around: a reset of the product’s password',
    body: `<h1>Reset your Microsoft 365 backup password</h1><form>${text('E-mail')}${secret('New password')}${secret('Confirm new password')}<button>Save</button></form>`,
  },
  {
    title: 'doubts around: a passcode alone',
    body: `<h1>Microsoft 365 admin verification</h1><form>${secret('Passcode')}<button>Verify</button></form>`,
  },
  {
    title: 'doubts around: a one-time passcode beside an address',
    body: `<h1>Office 365 admin</h1><form>${text('E-mail')}${secret('One-time passcode')}<button>Submit</button></form>`,
  },
  {
    title: 'doubts around: an administrator who registers',
    body: `<h1>Registration</h1><h2>Office 365 backup admin</h2><form>${text('E-mail')}${secret()}${secret('Repeat password')}<button>Next</button></form>`,
  },
  {
    title: 'doubts around: another product’s card among services',
    body: `<h1>Microsoft 365 and other services</h1><div class="card"><p><b>Salesforce contoso</b></p>${text('Admin e-mail')}${secret('Admin password')}<button>Save</button></div>`,
  },
  {
    title: 'doubts around: an x360Cloud user for Microsoft 365 backups',
    body: `<h1>Create an administrator</h1><p>Manages Microsoft 365 backups of contoso.onmicrosoft.com</p><form>${text('E-mail')}${secret()}${secret('Confirm password')}<button>Save</button></form>`,
  },
];
