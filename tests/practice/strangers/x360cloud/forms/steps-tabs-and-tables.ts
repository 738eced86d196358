import type { WrittenForm } from './written-form.ts';

/** Wizards, tabs, accordions, floating labels, tables and lists, written from what is known of the pages alone. */
export const STEP_TAB_AND_TABLE_FORMS: readonly WrittenForm[] = [
  {
    title: 'blind: wizard both steps kept',
    body: `<h1>Add Service</h1><ol><li>Account</li><li><b>Password</b></li></ol><div style="display:none"><label>Office 365 Admin Email<input value="admin@contoso.com"></label><button>Next</button></div><div><p>Office 365 admin: admin@contoso.com <a href="#">Edit</a></p><label>Password<input type="password" data-answer="password"></label><button>Back</button><button data-answer="submit">Finish</button></div>`,
  },
  {
    title: 'blind: wizard second step',
    body: `<h1>Add Service</h1><p>Step 2 of 2: Office 365 admin password</p><form><label>Password <input type="password" data-answer="password"></label><label>Confirm password <input type="password" data-answer="confirm"></label><button type="button">Back</button><button data-answer="submit">Submit</button></form>`,
  },
  {
    title: 'blind: wizard side steps',
    body: `<div style="display:flex"><nav><ul><li>1. Choose provider</li><li aria-current="step">2. Microsoft 365 credentials</li><li>3. What to back up</li></ul></nav><section><h2>Microsoft 365 credentials</h2><form><div><label for="u">Username</label><input id="u" data-answer="email"></div><div><label for="p">Password</label><input id="p" type="password" data-answer="password"></div><div><label><input type="checkbox"> Use SharePoint</label></div><button data-answer="submit">Next</button></form></section></div>`,
  },
  {
    title: 'blind: wizard provider cards',
    body: `<h1>Add Provider</h1><div role="radiogroup"><label><input type="radio" name=p> Google Workspace</label><label><input type="radio" name=p checked> Microsoft Office 365</label><label><input type=radio name=p> Salesforce</label></div><fieldset><legend>Microsoft Office 365 administrator</legend><table><tr><td>E-mail:</td><td><input data-answer="email"></td></tr><tr><td>Password:</td><td><input type="password" data-answer="password"></td></tr><tr><td>Password again:</td><td><input type="password" data-answer="confirm"></td></tr></table></fieldset><button data-answer="submit">Submit</button>`,
  },
  {
    title: 'blind: tabs bs3',
    body: `<h2>contoso.com</h2><ul class="nav nav-pills"><li><a>General</a><li class="active"><a>Microsoft 365</a><li><a>Google Workspace</a></ul><div class="tab-content"><div class="tab-pane" style="display:none"><label>Google admin password<input type="password"></label></div><div class="tab-pane active"><h4>Admin credentials</h4><label>Admin email <input value="admin@contoso.com" data-answer="email"></label> <label>Admin password <input type="password" data-answer="password"></label> <button class="btn btn-primary" data-answer="submit">Save</button></div></div>`,
  },
  {
    title: 'blind: tabs aria',
    body: `<h1>Manage Services</h1><div role="tablist"><button role="tab" id="t1" aria-selected="false">Backups</button><button role="tab" id="t2" aria-selected="true" aria-controls="p2">Office 365 admin credentials</button></div><div role="tabpanel" id="p2" aria-labelledby="t2"><div>User name <input data-answer="email"></div><div>Password <input type="password" data-answer="password"></div><button data-answer="submit">Save</button></div>`,
  },
  {
    title: 'blind: accordion open',
    body: `<h1>Manage Services</h1><details><summary>contoso.com (Microsoft Office 365)</summary><label>Admin password<input type="password"></label><button>Save</button></details><details open><summary>fabrikam.com (Microsoft Office 365)</summary><label>Admin password<input type="password" data-answer="password"></label><label>Repeat<input type="password" data-answer="confirm"></label><button data-answer="submit">Save</button></details>`,
  },
  {
    title: 'blind: accordion panel',
    body: `<div class="panel-group"><div class="panel"><div class="panel-heading"><a aria-expanded="false">Retention</a></div></div><div class="panel"><div class="panel-heading"><a aria-expanded="true">Microsoft 365 service account — adatum.com</a></div><div class="panel-body"><form><div><b>User</b><br><input value="backup@adatum.com" data-answer="email"></div><div><b>Password</b><br><input type="password" data-answer="password"></div><button data-answer="submit">Update</button></form></div></div></div>`,
  },
  {
    title: 'blind: floating material',
    body: `<h2>Add Service</h2><form><div class="mat" style="position:relative;padding-top:16px"><input id="q1" data-answer="email" placeholder=" "><label for="q1" style="position:absolute;left:4px;top:18px;pointer-events:none">Office 365 Admin Email</label></div><div class="mat" style="position:relative;padding-top:16px"><input id="q2" type="password" data-answer="password" placeholder=" "><label for="q2" style="position:absolute;left:4px;top:18px;pointer-events:none">Office 365 Admin Password</label></div><button data-answer="submit">Submit</button></form>`,
  },
  {
    title: 'blind: floating no for',
    body: `<h2>Connect Microsoft 365</h2><form><div style="position:relative"><input data-answer="email" required><span style="position:absolute;left:6px;top:2px">Admin email</span></div><br><div style="position:relative"><input type="password" data-answer="password" required><span style="position:absolute;left:6px;top:2px">Admin password</span></div><br><div style="position:relative"><input type="password" data-answer="confirm" required><span style="position:absolute;left:6px;top:2px">Re-enter admin password</span></div><button data-answer="submit">Submit</button></form>`,
  },
  {
    title: 'blind: placeholder only',
    body: `<h2>Manage Services</h2><div><input placeholder="Microsoft 365 admin e-mail" data-answer="email"><input type="password" placeholder="Microsoft 365 admin password" data-answer="password"><input type="password" placeholder="Retype password" data-answer="confirm"><button data-answer="submit">Submit</button></div>`,
  },
  {
    title: 'blind: title attribute only',
    body: `<h2>Add Service</h2><form><input title="Office 365 Admin Email" data-answer="email"><input type="password" title="Office 365 Admin Password" data-answer="password"><input type="submit" value="Submit" data-answer="submit"></form>`,
  },
  {
    title: 'blind: table no labels',
    body: `<center><font size=5>Add Provider</font></center><form><table><tr><td align=right>Office 365 Admin Email<td><input name=x1 data-answer="email"><tr><td align=right>Office 365 Admin Password<td><input name=x2 type=password data-answer="password"><tr><td align=right>Again<td><input name=x3 type=password data-answer="confirm"><tr><td><td><input type="submit" value="Submit" data-answer="submit"></table></form>`,
  },
  {
    title: 'blind: table header cells',
    body: `<h1>Manage Services</h1><table><thead><tr><th>Office 365 tenant<th>Admin email<th>Admin password<th>Confirm password<th></tr></thead><tr><td>contoso.com<td><input value="a@contoso.com" data-answer="email"><td><input type=password data-answer="password"><td><input type=password data-answer="confirm"><td><button data-answer="submit">Save</button></table>`,
  },
  {
    title: 'blind: definition list',
    body: `<h3>Office 365 administrator</h3><dl><dt>Tenant</dt><dd>contoso.com</dd><dt>Email</dt><dd><input value="admin@contoso.com" data-answer="email"></dd><dt>Password</dt><dd><input type="password" data-answer="password"></dd><dt>Verify</dt><dd><input type="password" data-answer="confirm"></dd></dl><button data-answer="submit">Save</button>`,
  },
  {
    title: 'blind: text before br',
    body: `<h2>Add Service</h2><form>Office 365 Admin Email:<br><input data-answer="email"><br>Office 365 Admin Password:<br><input type=password data-answer="password"><br><br><button data-answer="submit">Submit</button></form>`,
  },
  {
    title: 'blind: list grid service account',
    body: `<nav aria-label="Breadcrumb">Organizations / Contoso / contoso.com / Services</nav><h2>Microsoft 365 connector</h2><div style="display:grid;grid-template-columns:200px 300px"><div>Service account</div><div><input value="svc@contoso.com" data-answer="email"></div><div>Password</div><div><input type=password data-answer="password"></div></div><button data-answer="submit">Save</button>`,
  },
  {
    title: 'blind: label after field',
    body: `<h2>Add Service</h2><form><div><input data-answer="email" id=z1><label for=z1>Office 365 admin e-mail</label></div><div><input type=password id=z2 data-answer="password"><label for=z2>Office 365 admin password</label></div><button data-answer="submit">Submit</button></form>`,
  },
];
