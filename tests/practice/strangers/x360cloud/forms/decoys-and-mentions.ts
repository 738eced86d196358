import type { WrittenForm } from './written-form.ts';

/** Microsoft’s own passwords, decoys, and pages that only speak of the credentials. Nothing may be filled. */
export const DECOY_AND_MENTION_FORMS: readonly WrittenForm[] = [
  {
    title: 'blind: microsoft enter password',
    body: `<div><img alt=Microsoft><div>admin@contoso.onmicrosoft.com</div><h1>Enter password</h1><input type=password placeholder=Password aria-label="Enter the password for admin@contoso.onmicrosoft.com"><a>Forgot my password</a><button>Sign in</button></div>`,
  },
  {
    title: 'blind: reset Microsoft 365 user',
    body: `<h2>Reset password</h2><p>Microsoft 365 user: anna@contoso.com</p><label>New password<input type=password></label><label>Confirm<input type=password></label><label><input type=checkbox> Require this user to change their password when they first sign in</label><button>Reset</button><p>Admin center</p>`,
  },
  {
    title: 'blind: create Microsoft 365 user',
    body: `<h2>Add a Microsoft 365 user</h2><label>Display name<input></label><label>User name<input></label><label>Password<input type=password></label><label>Roles<select><option>User<option>Global administrator</select></label><button>Add</button>`,
  },
  {
    title: 'blind: end user mailbox',
    body: `<h2>Connect your Office 365 mailbox</h2><p>No administrator needed.</p><label>Your e-mail<input></label><label>Your password<input type=password></label><button>Connect</button>`,
  },
  {
    title: 'blind: sign in with microsoft',
    body: `<h2>Sign in with Microsoft 365</h2><p>Administrators sign in here.</p><label>Email<input></label><label>Password<input type=password></label><button>Sign in</button>`,
  },
  {
    title: 'blind: sharepoint onprem',
    body: `<h2>SharePoint Server (on-premises)</h2><p>Not Microsoft 365.</p><label>Farm administrator<input></label><label>Password<input type=password></label><button>Add</button>`,
  },
  {
    title: 'blind: exchange onprem',
    body: `<h2>Hybrid: local Exchange Server</h2><label>Exchange administrator<input></label><label>Domain password<input type=password></label><button>Save</button><p>Microsoft 365 side is authorized.</p>`,
  },
  {
    title: 'blind: dropbox admin',
    body: `<h1>Manage Services</h1><h3>Dropbox Business</h3><label>Admin email<input></label><label>Admin password<input type=password></label><button>Save</button><h3>Microsoft Office 365</h3><p>contoso.com <button>Change</button></p>`,
  },
  {
    title: 'blind: box in table beside office',
    body: `<h1>Manage Services</h1><table><tr><th>Service<th>Admin user<th>Password<th></tr><tr><td>contoso.com (Microsoft Office 365)<td>admin@contoso.com<td>•••<td><button>Change</button></tr><tr><td>contoso (Box)<td><input value="admin@contoso.com"><td><input type=password><td><button>Save</button></tr></table>`,
  },
  {
    title: 'blind: wifi admin',
    body: `<h2>Router</h2><p>Office 365 traffic priority</p><label>Admin password<input type=password></label><button>Apply</button>`,
  },
  {
    title: 'blind: share link password',
    body: `<div role=dialog aria-label="Share Office 365 admin report"><label>Protect link with password<input type=password></label><button>Create link</button></div>`,
  },
  {
    title: 'blind: pin for restore',
    body: `<div role=dialog><h3>Restore to Microsoft 365</h3><p>Administrator PIN</p><input type=password><button>Restore</button></div>`,
  },
  {
    title: 'blind: support access password',
    body: `<h2>Grant support access to Office 365 admin settings</h2><label>Support session password<input type=password></label><button>Grant</button>`,
  },
  {
    title: 'blind: newsletter article',
    body: `<article><h1>How to set the Office 365 Admin Password</h1><p>Open Manage Services, enter the Office 365 admin e-mail and the password.</p></article><aside><form><label>Members<input placeholder=Username></label><input type=password placeholder=Password><button>Log in</button></form></aside>`,
  },
  {
    title: 'blind: toast and login',
    body: `<div role=status>Office 365 admin password was changed.</div><form><input placeholder="User name"><input type=password placeholder="Password"><label><input type=checkbox> Remember me</label><a>Forgot password?</a><button>Log in</button></form>`,
  },
  {
    title: 'blind: demo screenshot form',
    body: `<h2>Preview of the form your client will see</h2><div aria-hidden=true inert><form ><label>Office 365 Admin Email<input></label><label>Office 365 Admin Password<input type=password ></label><button>Submit</button></form></div>`,
  },
  {
    title: 'blind: opacity zero',
    body: `<h2>Add Service</h2><div style="opacity:0"><form ><label>Office 365 Admin Email<input></label><label>Office 365 Admin Password<input type=password ></label><button>Submit</button></form></div>`,
  },
  {
    title: 'blind: faded parents',
    body: `<h2>Add Service</h2><div style="opacity:.7"><div style="opacity:.6"><div style="opacity:.5"><form ><label>Office 365 Admin Email<input></label><label>Office 365 Admin Password<input type=password ></label><button>Submit</button></form></div></div></div>`,
  },
  {
    title: 'blind: off screen left',
    body: `<h2>Add Service</h2><div style="position:absolute;left:-5000px"><form ><label>Office 365 Admin Email<input></label><label>Office 365 Admin Password<input type=password ></label><button>Submit</button></form></div>`,
  },
  {
    title: 'blind: clipped',
    body: `<h2>Add Service</h2><div style="clip-path:inset(50%)"><form ><label>Office 365 Admin Email<input></label><label>Office 365 Admin Password<input type=password ></label><button>Submit</button></form></div>`,
  },
  {
    title: 'blind: tiny',
    body: `<h2>Add Service</h2><form ><label>Office 365 Admin Email<input></label><label>Office 365 Admin Password<input type=password style="width:2px;height:2px;padding:0;border:0"></label><button>Submit</button></form>`,
  },
  {
    title: 'blind: readonly password',
    body: `<h2>Manage Services</h2><form ><label>Office 365 Admin Email<input></label><label>Office 365 Admin Password<input type=password readonly value="••••••••"></label><button>Submit</button></form>`,
  },
  {
    title: 'blind: covered by picture',
    body: `<h2>Add Service</h2><div style="position:relative"><form ><label>Office 365 Admin Email<input></label><label>Office 365 Admin Password<input type=password ></label><button>Submit</button></form><div style="position:absolute;inset:0;background:#fff">Nothing here</div></div>`,
  },
  {
    title: 'blind: zero scale',
    body: `<h2>Add Service</h2><div style="transform:scale(0.01)"><form ><label>Office 365 Admin Email<input></label><label>Office 365 Admin Password<input type=password ></label><button>Submit</button></form></div>`,
  },
  {
    title: 'blind: behind modal',
    body: `<h2>Add Service</h2><form ><label>Office 365 Admin Email<input></label><label>Office 365 Admin Password<input type=password ></label><button>Submit</button></form><div role=dialog aria-modal=true style="position:fixed;inset:0;background:#fff;z-index:9"><h2>Welcome</h2><button>OK</button></div>`,
  },
  {
    title: 'blind: portal product card',
    body: `<h1>x360Portal</h1><p>x360Cloud: Office 365 admin backup</p><button>Launch</button><form><label>E-mail<input></label><label>Password<input type=password></label><button>Sign in to x360Portal</button></form>`,
  },
];
