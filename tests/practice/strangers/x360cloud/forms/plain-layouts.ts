import type { WrittenForm } from './written-form.ts';

const ROW = 'contoso.onmicrosoft.com (Microsoft Office 365)';

/** Credentials forms without a library: captions and headings where one would not look first. */
export const PLAIN_FORMS: readonly WrittenForm[] = [
  {
    title: 'a table with the caption in its own element',
    body: `<form><table border="1"><caption>Office 365 admin credentials</caption><tbody><tr><th scope="row">Email</th><td><input name="a" data-answer="email"></td></tr><tr><th scope="row">Password</th><td><input type="password" name="b" data-answer="password"></td></tr><tr><td colspan="2"><input type="submit" value="Submit" data-answer="submit"></td></tr></tbody></table></form>`,
  },
  {
    title: 'captions in the cells above the fields',
    body: `<h3>Office 365 administrator account</h3><form><table><tr><td>E-mail</td><td>Password</td><td>Re-type</td><td></td></tr><tr><td><input data-answer="email"></td><td><input type="password" data-answer="password"></td><td><input type="password" data-answer="confirm"></td><td><button data-answer="submit">Save</button></td></tr></table></form>`,
  },
  {
    title: 'captions in the cells to the right',
    body: `<form><h3>Microsoft 365 admin</h3><table><tr><td><input data-answer="email"></td><td>User name</td></tr><tr><td><input type="password" data-answer="password"></td><td>Password</td></tr></table><input type="submit" value="Save" data-answer="submit"></form>`,
  },
  {
    title: 'a definition list inside a section',
    body: `<section aria-labelledby="sec"><h2 id="sec">Office 365 admin user</h2><dl><dt>Email</dt><dd><input type="email" data-answer="email"></dd><dt>Password</dt><dd><input type="password" data-answer="password"></dd><dt>Confirm</dt><dd><input type="password" data-answer="confirm"></dd></dl><button type="button" data-answer="submit">Save</button></section>`,
  },
  {
    title: 'labels after the fields, as plain text',
    body: `<form><p><strong>Office 365 admin credentials</strong></p><p><input data-answer="email"> E-mail</p><p><input type="password" data-answer="password"> Password</p><p><input type="password" data-answer="confirm"> Password (again)</p><button data-answer="submit">Set</button></form>`,
  },
  {
    title: 'placeholders only, the heading far above',
    body: `<main><header><h1>Microsoft 365 admin credentials</h1></header><div><p>They are stored encrypted and are used by the nightly backup only.</p></div><div><form><input placeholder="Email" data-answer="email"><input placeholder="Password" type="password" data-answer="password"><input placeholder="Confirm password" type="password" data-answer="confirm"><button data-answer="submit">Save</button></form></div></main>`,
  },
  {
    title: 'a chain of aria-labelledby: section, product, field',
    body: `<div id="sec">Backup source</div><div id="prod">Office 365 admin</div><form><span id="lu">user</span><input aria-labelledby="sec prod lu" data-answer="email"><span id="lp">password</span><input type="password" aria-labelledby="sec prod lp" data-answer="password"><button data-answer="submit">Apply</button></form>`,
  },
  {
    title: 'the label hidden for eyes, read by screen readers',
    body: `<style>.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)}</style><form><h4>Connection</h4><label class="sr" for="x1">Office 365 administrator email</label><input id="x1" placeholder="name@tenant.onmicrosoft.com" data-answer="email"><label class="sr" for="x2">Office 365 administrator password</label><input id="x2" type="password" placeholder="••••••••" data-answer="password"><button data-answer="submit">Update</button></form>`,
  },
  {
    title: 'bold text and line breaks, an old page',
    body: `<center><font size="4">Change Office 365 Admin Password</font><form><b>Admin e-mail:</b><br><input name="mail" data-answer="email"><br><b>New admin password:</b><br><input type="password" name="pw1" data-answer="password"><br><b>Once more:</b><br><input type="password" name="pw2" data-answer="confirm"><br><br><input type="submit" value="Change" data-answer="submit"></form></center>`,
  },
  {
    title: 'an editor row below the service',
    body: `<h1>Manage Services</h1><table><thead><tr><th>Service</th><th>Admin user</th><th></th></tr></thead><tbody><tr><td>${ROW}</td><td>admin@contoso.onmicrosoft.com</td><td><a href="#">Change</a></td></tr><tr class="editor"><td colspan="3"><form><label>Email <input data-answer="email"></label> <label>Password <input type="password" data-answer="password"></label> <button data-answer="submit">Save</button> <button type="button">Cancel</button></form></td></tr><tr><td>fabrikam.onmicrosoft.com (Microsoft Office 365)</td><td>it@fabrikam.onmicrosoft.com</td><td><a href="#">Change</a></td></tr></tbody></table>`,
  },
  {
    title: 'cells of the row turned into fields',
    body: `<h1>Manage Services</h1><table><tr><th>Service</th><th>Admin user</th><th>Password</th><th></th></tr><tr><td>${ROW}</td><td><input value="admin@contoso.onmicrosoft.com" data-answer="email"></td><td><input type="password" data-answer="password"></td><td><button data-answer="submit">Save</button></td></tr></table>`,
  },
  {
    title: 'an expanded accordion item',
    body: `<h1>Manage Services</h1><div class="accordion"><h2><button aria-expanded="true" aria-controls="a1">${ROW}</button></h2><div id="a1" role="region"><form><p><label for="k1">Admin user</label> <input id="k1" data-answer="email"></p><p><label for="k2">Admin password</label> <input id="k2" type="password" data-answer="password"></p><button data-answer="submit">Save</button></form></div></div>`,
  },
  {
    title: 'open details',
    body: `<details open><summary>Office 365 administrator</summary><form><label>Address <input type="email" data-answer="email"></label><label>Password <input type="password" data-answer="password"></label><button data-answer="submit">Save</button></form></details>`,
  },
  {
    title: 'a wizard step with a list of steps beside it',
    body: `<ol class="steps"><li>Choose service</li><li aria-current="step">Office 365 admin</li><li>Users</li><li>Summary</li></ol><div class="wizard"><h2>Enter the credentials of your Office 365 global admin</h2><div class="row"><span>Email</span><input data-answer="email"></div><div class="row"><span>Password</span><input type="password" data-answer="password"></div><div class="buttons"><button>Back</button><button data-answer="submit">Next</button></div></div>`,
  },
  {
    title: 'tabs, of which this one is open',
    body: `<div role="tablist"><button role="tab" aria-selected="false">Google Workspace</button><button role="tab" aria-selected="true" id="t2">Office 365</button></div><div role="tabpanel" aria-labelledby="t2"><form><label>Administrator email <input data-answer="email"></label><label>Administrator password <input type="password" data-answer="password"></label><button data-answer="submit">Connect</button></form></div>`,
  },
  {
    title: 'in a scrolled box, below many settings',
    body: `<div style="height:300px;overflow:auto;border:1px solid"><div style="height:900px">Retention and other settings</div><fieldset><legend>Office 365 admin</legend><label>Email <input data-answer="email"></label><label>Password <input type="password" data-answer="password"></label></fieldset><button data-answer="submit">Save</button></div>`,
  },
  {
    title: 'contenteditable notes and a search field on the page',
    body: `<input type="search" placeholder="Search"><div contenteditable="true">Notes on this client</div><form><h3>Office 365 Admin Credentials</h3><div>Login: <input data-answer="email"></div><div>Password: <input type="password" data-answer="password"></div><button data-answer="submit">Store</button></form>`,
  },
  {
    title: 'the password shown as text with a mask drawn by style',
    body: `<form><h3>Office 365 admin</h3><label>Email <input data-answer="email"></label><label>Password <input type="text" autocomplete="off" style="-webkit-text-security:disc" data-answer="password"></label><button data-answer="submit">Submit</button></form>`,
  },
  {
    title: 'domain beside the user name',
    body: `<form><h3>Microsoft 365 administrator</h3><label>Domain <input name="domain" value="contoso.com"></label><label>User name <input name="user" data-answer="email"></label><label>Password <input type="password" data-answer="password"></label><button data-answer="submit">Verify and save</button></form>`,
  },
  {
    title: 'SharePoint and OneDrive options in the same form',
    body: `<form><h3>Get Started With x360Cloud</h3><p><label>Office 365 Admin Email<br><input data-answer="email"></label></p><p><label>Office 365 Admin Password<br><input type="password" data-answer="password"></label></p><p><label>Type it again<br><input type="password" data-answer="confirm"></label></p><p><label><input type="checkbox" checked> Use SharePoint</label> <input placeholder="https://contoso.sharepoint.com"></p><p><label><input type="checkbox"> Back up OneDrive</label></p><button data-answer="submit">Submit</button></form>`,
  },
  {
    title: 'a toggle switch of the login fields by radio buttons',
    body: `<form><h3>Connect to Office 365</h3><label><input type="radio" name="m"> Modern authentication</label><label><input type="radio" name="m" checked> Basic authentication with an app password</label><div><label for="g1">Service account</label><input id="g1" data-answer="email"></div><div><label for="g2">App password</label><input id="g2" type="password" data-answer="password"></div><button data-answer="submit">Connect</button></form>`,
  },
  {
    title: 'a warning above that speaks of a failed scan',
    body: `<div role="alert">The last scan failed: invalid credentials for contoso.onmicrosoft.com.</div><h2>Office 365 admin credentials</h2><form><div>Email</div><input data-answer="email"><div>Password</div><input type="password" data-answer="password"><button data-answer="submit">Update credentials</button></form>`,
  },
];
