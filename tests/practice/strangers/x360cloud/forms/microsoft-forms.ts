import type { WrittenForm } from './written-form.ts';

/** Forms about Microsoft's own accounts: signing in, new users, resets. Nothing may be filled. */
export const MICROSOFT_FORMS: readonly WrittenForm[] = [
  {
    title: 'Microsoft’s own password page',
    body: `<div role="main"><img alt="Microsoft"><div>admin@contoso.onmicrosoft.com</div><div role="heading" aria-level="1">Enter password</div><input name="passwd" type="password" placeholder="Password" aria-label="Enter the password for admin@contoso.onmicrosoft.com"><a href="#">Forgot my password</a><input type="submit" value="Sign in"></div>`,
  },
  {
    title: 'a clone of it that says Microsoft 365',
    body: `<h1>Microsoft 365</h1><p>Because you're accessing sensitive info, you need to verify your password</p><form><input type="password" placeholder="Password"><button>Sign in</button></form>`,
  },
  {
    title: 'a clone that calls its button Next',
    body: `<img alt="Microsoft 365"><h1>Sign in</h1><form><input placeholder="Email, phone, or Skype"><input type="password" placeholder="Password"><button>Next</button></form><a>Can’t access your account?</a>`,
  },
  {
    title: 'a clone that asks for the admin',
    body: `<h1>Office 365 admin center</h1><form><p>Sign in to continue</p><input placeholder="admin@contoso.com"><input type="password" placeholder="Password"><button>Continue</button></form>`,
  },
  {
    title: 'authorization by a button alone',
    body: `<h2>Connect Office 365</h2><p>You will be sent to Microsoft to sign in as a global admin.</p><button>Connect Office 365</button>`,
  },
  {
    title: 'authorization by a button, an e-mail beside it',
    body: `<form><h2>Authorize Microsoft 365</h2><label>Global admin e-mail<input type="email"></label><button>Authorize Microsoft 365</button></form>`,
  },
  {
    title: 'a new user of Microsoft 365',
    body: `<div role="dialog" aria-modal="true"><h2>Add a Microsoft 365 user</h2><label>Display name<input></label><label>User name<input></label><label>Password<input type="password"></label><label><input type="checkbox"> Require this user to change the password</label><button>Add</button></div>`,
  },
  {
    title: 'a new administrator of Microsoft 365',
    body: `<form><h2>Create a Microsoft 365 admin</h2><label>User name<input></label><label>Password<input type="password"></label><label>Confirm password<input type="password"></label><button>Create</button></form>`,
  },
  {
    title: 'a new user in an Office 365 admin tool, titled with its page',
    body: `<h1>Office 365 administration</h1><h2>New user</h2><form><label>First name<input></label><label>Last name<input></label><label>User name<input></label><label>Password<input type="password"></label><button>Save</button></form>`,
  },
  {
    title: 'adding a mailbox',
    body: `<form><h3>Add Office 365 mailbox</h3><label>Alias<input></label><label>Initial password<input type="password"></label><button>Add</button></form>`,
  },
  {
    title: 'a new user without a title',
    body: `<h1>Microsoft 365 admin</h1><form><label>Display name<input></label><label>User name<input></label><label>Create a password<input type="password"></label><button>Next</button></form>`,
  },
  {
    title: 'a reset of a Microsoft 365 user’s password',
    body: `<div role="dialog" aria-modal="true"><h2>Reset password</h2><p>For ann@contoso.onmicrosoft.com (Microsoft 365)</p><label>New password<input type="password"></label><label>Confirm password<input type="password"></label><button>Reset</button></div>`,
  },
  {
    title: 'a reset that is called set',
    body: `<div role="dialog" aria-modal="true"><h2>Set a password for this Office 365 user</h2><label>Password<input type="password"></label><label>Repeat<input type="password"></label><button>Set</button></div>`,
  },
  {
    title: 'a temporary password for an Office 365 administrator',
    body: `<form><h2>Office 365 administrators</h2><h3>Temporary password for ann@contoso.com</h3><label>Temporary password<input type="password"></label><button>Save</button></form>`,
  },
  {
    title: 'a change of one’s own Microsoft 365 password',
    body: `<form><h2>Change your Microsoft 365 admin password</h2><label>Old password<input type="password"></label><label>Create new password<input type="password"></label><label>Confirm new password<input type="password"></label><button>Submit</button></form>`,
  },
  {
    title: 'importing users with one password for all',
    body: `<form><h2>Import Microsoft 365 users</h2><input type="file"><label>Default password for new users<input type="password"></label><button>Import</button></form>`,
  },
  {
    title: 'the password of a shared mailbox restore',
    body: `<form><h2>Restore to another Microsoft 365 account</h2><label>Recipient<input type="email"></label><label>Recipient's password<input type="password"></label><button>Restore</button></form>`,
  },
  {
    title: 'the product’s code for Microsoft 365',
    body: `<form><h2>Verify your Microsoft 365 admin account</h2><label>Code from the authenticator<input type="password"></label><button>Verify</button></form>`,
  },
];
