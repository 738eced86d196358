import { CLASSIC, type LookAlike, PORTAL, x360Document } from './form-page.ts';

const login = 'https://app.cloudfinder.com/#/login';

/** Forms of the same product and of others that must get nothing. */
export const LOOK_ALIKES: LookAlike[] = [
  {
    title: 'the login of the product',
    url: login,
    html: x360Document(
      `<form><input id="username" name="j_username" placeholder="Username"><input id="password" name="j_password" type="password" placeholder="Password"><button>Login</button></form>`,
    ),
  },
  {
    title: 'a login that offers Office 365 beside it',
    url: 'https://cloudfinder.axcient.com/login',
    html: x360Document(
      `<h1>Sign in</h1><form><label>Email<input></label><label>Password<input type="password"></label><button>Sign in</button></form><button>Sign in with Office 365</button>`,
    ),
  },
  {
    title: 'Create New User',
    url: CLASSIC,
    html: x360Document(
      `<div class="layer"><div class="box" role="dialog"><h3>Create New User</h3><label>Email<input></label><label>Password<input type="password"></label><label>Re-enter password<input type="password"></label><button>Continue</button></div></div>`,
    ),
  },
  {
    title: 'Create New User on a page that speaks of Office 365 admins',
    url: CLASSIC,
    html: x360Document(
      `<h1>Manage Services</h1><p>contoso.onmicrosoft.com (Microsoft Office 365), Office 365 admin user: admin@contoso.onmicrosoft.com</p><div class="layer"><div class="box" role="dialog" aria-modal="true"><h3>Create New User</h3><label>Email<input></label><label>Password<input type="password"></label><label>Re-enter password<input type="password"></label><button>Continue</button></div></div>`,
    ),
  },
  {
    title: 'registration of a partner',
    url: PORTAL,
    html: x360Document(
      `<form><h2>Create your account</h2><label>Company<input></label><label>Email<input></label><label>Password<input type="password"></label><label>Confirm password<input type="password"></label><button>Register</button></form>`,
    ),
  },
  {
    title: 'a six-digit code',
    url: PORTAL,
    html: x360Document(
      `<form><h2>Two-factor authentication</h2><label>Enter the 6-digit code<input type="password" maxlength="6"></label><button>Verify</button></form>`,
    ),
  },
  {
    title: 'change of one’s own password',
    url: PORTAL,
    html: x360Document(
      `<form><h2>My profile</h2><label>Current password<input type="password"></label><label>New password<input type="password"></label><label>Confirm new password<input type="password"></label><button>Save</button></form>`,
    ),
  },
  {
    title: 'password reset',
    url: PORTAL,
    html: x360Document(
      `<form><h2>Reset password</h2><label>New password<input type="password"></label><label>Confirm password<input type="password"></label><button>Submit</button></form>`,
    ),
  },
  {
    title: 'Google Workspace credentials',
    url: PORTAL,
    html: x360Document(
      `<form><h2>Google Workspace admin credentials</h2><label>Admin email<input></label><label>Admin password<input type="password"></label><button>Submit</button></form>`,
    ),
  },
  {
    title: 'SMTP settings for reports from Microsoft 365',
    url: PORTAL,
    html: x360Document(
      `<form><h2>Report e-mail</h2><p>Works with Microsoft 365.</p><label>SMTP server<input value="smtp.office365.com"></label><label>SMTP user<input></label><label>SMTP password<input type="password"></label><button>Save</button></form>`,
    ),
  },
  {
    title: 'an Azure application with client secret',
    url: PORTAL,
    html: x360Document(
      `<form><h2>Microsoft 365 application</h2><label>Tenant ID<input></label><label>Client ID<input></label><label>Client secret<input type="password"></label><button>Save</button></form>`,
    ),
  },
  {
    title: 'authorization without any password field',
    url: PORTAL,
    html: x360Document(`<h1>Organizations</h1><h2>Contoso</h2><button>Authorize Microsoft 365</button>`),
  },
  {
    title: 'Enter password in Microsoft’s style',
    url: PORTAL,
    html: x360Document(
      `<div><img alt="Microsoft"><div>admin@contoso.onmicrosoft.com</div><h1>Enter password</h1><input type="password" placeholder="Password" name="passwd"><a href="#">Forgot my password</a><input type="submit" value="Sign in"></div>`,
    ),
  },
  {
    title: 'the right form wholly transparent',
    url: CLASSIC,
    html: x360Document(
      `<form style="opacity:0"><label>Office 365 Admin Email<input></label><label>Office 365 Admin Password<input type="password"></label><button>Submit</button></form>`,
    ),
  },
  {
    title: 'the right form under a layer that covers it',
    url: CLASSIC,
    html: x360Document(
      `<form><label>Office 365 Admin Email<input></label><label>Office 365 Admin Password<input type="password"></label><button>Submit</button></form><div style="position:fixed;inset:0;background:#fff">Loading</div>`,
    ),
  },
  {
    title: 'the right form on a stranger host',
    url: 'https://intelcloudfinder.com/services',
    html: x360Document(
      `<form><label>Office 365 Admin Email<input></label><label>Office 365 Admin Password<input type="password"></label><button>Submit</button></form>`,
    ),
  },
  {
    title: 'the right form in x360Portal',
    url: 'https://partner.axcient.com/services',
    html: x360Document(
      `<form><label>Office 365 Admin Email<input></label><label>Office 365 Admin Password<input type="password"></label><button>Submit</button></form>`,
    ),
  },
  {
    title: 'the right form in a frame of another host',
    url: PORTAL,
    html: x360Document(
      `<h1>Manage Services</h1><iframe src="https://app.cloudfinder.com/frame" srcdoc="<form><label>Office 365 Admin Email<input></label><label>Office 365 Admin Password<input type=password></label><button>Submit</button></form>"></iframe>`,
    ),
  },
  {
    title: 'unlocking a backup archive of Office 365',
    url: PORTAL,
    html: x360Document(
      `<form><h2>Restore Office 365 mailbox</h2><p>Encrypt the export with a password.</p><label>Archive password<input type="password"></label><label>Confirm<input type="password"></label><button>Export</button></form>`,
    ),
  },
];
