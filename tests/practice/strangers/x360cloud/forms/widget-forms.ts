import type { WrittenForm } from './written-form.ts';

const SERVICE = 'contoso.onmicrosoft.com (Microsoft Office 365)';

/** jQuery UI's dialog: its title is plain text, its buttons stand below. */
function jqueryDialog(title: string, body: string, button: string, labelledBy = 'aria-labelledby="ui-id-1"'): string {
  return `<div role="dialog" class="ui-dialog ui-widget ui-widget-content" tabindex="-1" ${labelledBy}>
<div class="ui-dialog-titlebar ui-widget-header"><span id="ui-id-1" class="ui-dialog-title">${title}</span><button type="button" class="ui-button ui-dialog-titlebar-close" title="Close"></button></div>
<div class="ui-dialog-content">${body}</div>
<div class="ui-dialog-buttonpane"><div class="ui-dialog-buttonset"><button type="button" class="ui-button" data-answer="submit">${button}</button><button type="button" class="ui-button">Cancel</button></div></div></div>`;
}

const pair = (label: string, field: string, at: number): string =>
  `<p><label for="q${at}">${label}</label> <input id="q${at}" ${field}></p>`;

/** PrimeFaces' menu: the native list is shrunk to a dot, what is chosen stands in a label. */
function primeMenu(chosen: string, others: readonly string[]): string {
  const options = [chosen, ...others].map((each, at) => `<option${at === 0 ? ' selected' : ''}>${each}</option>`);
  return `<div class="ui-selectonemenu ui-widget" style="position:relative;width:320px"><div class="ui-helper-hidden-accessible" style="position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)"><select tabindex="-1">${options.join('')}</select></div><label class="ui-selectonemenu-label ui-inputfield">${chosen}</label><div class="ui-selectonemenu-trigger"><span class="ui-icon"></span></div></div>`;
}

/** PrimeFaces' panel: a title that is no heading. */
function primePanel(title: string, body: string): string {
  return `<div class="ui-panel ui-widget"><div class="ui-panel-titlebar ui-widget-header"><span class="ui-panel-title">${title}</span></div><div class="ui-panel-content">${body}</div></div>`;
}

/** Kendo UI's window and form, with labels as a program calls its fields. */
function kendoWindow(title: string, fields: readonly [label: string, field: string][], button: string): string {
  const rows = fields.map(
    ([label, field]) =>
      `<div class="k-form-field"><label class="k-label k-form-label">${label}</label><div class="k-form-field-wrap"><span class="k-input k-textbox"><input class="k-input-inner" ${field}></span></div></div>`,
  );
  return `<div class="k-window k-widget"><div class="k-window-titlebar"><span class="k-window-title">${title}</span><div class="k-window-actions"><a role="button" class="k-window-action" aria-label="Close"></a></div></div><div class="k-window-content"><div class="k-form">${rows.join('')}<div class="k-form-buttons"><button class="k-button" data-answer="submit">${button}</button></div></div></div></div>`;
}

const EMAIL = 'data-answer="email"';
const PASSWORD = 'type="password" data-answer="password"';
const CONFIRM = 'type="password" data-answer="confirm"';

/** Fourth round: libraries of widgets, whose titles are no headings and whose captions stand elsewhere than in labels. */
export const WIDGET_FORMS: readonly WrittenForm[] = [
  {
    title: 'widgets: jQuery UI, the login of an administrator as a thing to be saved',
    body: jqueryDialog(
      'Office 365 administrator login',
      pair('User name', EMAIL, 1) + pair('Password', PASSWORD, 2),
      'Save',
    ),
  },
  {
    title: 'widgets: jQuery UI, an administrator’s login of a tenant, for a service account',
    body: jqueryDialog(
      `${SERVICE} – administrator login`,
      pair('Service account', EMAIL, 1) + pair('Password', PASSWORD, 2) + pair('Confirm password', CONFIRM, 3),
      'Update',
      '',
    ),
  },
  {
    title: 'widgets: jQuery UI, the product in the fields alone',
    body: jqueryDialog(
      'Administrator login',
      pair('Office 365 admin', EMAIL, 1) + pair('Office 365 admin password', PASSWORD, 2),
      'Apply',
    ),
  },
  {
    title: 'widgets: a legend that calls the credentials a login',
    body: `<form><fieldset><legend>Microsoft 365 service account login</legend>${pair('Account', EMAIL, 1)}${pair('Password', PASSWORD, 2)}</fieldset><button data-answer="submit">Store</button></form>`,
  },
  {
    title: 'widgets: PrimeFaces, placeholders alone and a menu of tenants',
    body: primePanel(
      'Microsoft 365 connection',
      `<form id="svc">${primeMenu('fabrikam.onmicrosoft.com', ['contoso.onmicrosoft.com'])}<input class="ui-inputfield" placeholder="Global admin" ${EMAIL}><input class="ui-inputfield ui-password" placeholder="Password" ${PASSWORD}><button class="ui-button" data-answer="submit"><span class="ui-button-text">Save</span></button></form>`,
    ),
  },
  {
    title: 'widgets: PrimeFaces, a grid of cells with placeholders',
    body: primePanel(
      'Edit Office 365 service',
      `<form id="j_idt8"><table class="ui-panelgrid" role="grid"><tbody><tr><td>${primeMenu('contoso.onmicrosoft.com', [])}</td></tr><tr><td><input class="ui-inputfield" placeholder="Admin e-mail" ${EMAIL}></td></tr><tr><td><input class="ui-inputfield" placeholder="Admin password" ${PASSWORD}></td></tr><tr><td><input class="ui-inputfield" placeholder="Repeat" ${CONFIRM}></td></tr></tbody></table><button class="ui-button" data-answer="submit">Apply</button></form>`,
    ),
  },
  {
    title: 'widgets: PrimeFaces, a table that is edited under its heads',
    body: primePanel(
      'Office 365 services',
      `<form id="t"><div class="ui-datatable"><table role="grid"><thead><tr><th><span class="ui-column-title">Tenant</span></th><th><span class="ui-column-title">Administrator</span></th><th><span class="ui-column-title">Password</span></th><th></th></tr></thead><tbody><tr><td>${primeMenu('contoso.onmicrosoft.com', ['fabrikam.onmicrosoft.com'])}</td><td><input ${EMAIL}></td><td><input ${PASSWORD}></td><td><button data-answer="submit">Save</button></td></tr></tbody></table></div></form>`,
    ),
  },
  {
    title: 'widgets: Kendo, captions as a program calls its fields',
    body: kendoWindow(
      'Office 365 connector',
      [
        ['userName', EMAIL],
        ['password', PASSWORD],
        ['confirmPassword', CONFIRM],
      ],
      'Save',
    ),
  },
  {
    title: 'widgets: Kendo, the administrator’s in such captions',
    body: kendoWindow(
      'Edit service: Microsoft 365',
      [
        ['adminUserName', EMAIL],
        ['adminPassword', PASSWORD],
        ['repeatPassword', CONFIRM],
      ],
      'Update',
    ),
  },
  {
    title: 'widgets: Kendo, the product in such a caption',
    body: kendoWindow(
      'Services',
      [
        ['office365AdminEmail', EMAIL],
        ['office365AdminPassword', PASSWORD],
      ],
      'Submit',
    ),
  },
  {
    title: 'widgets: Kendo, every word with a capital',
    body: kendoWindow(
      'Microsoft 365 tenant',
      [
        ['UserPrincipalName', EMAIL],
        ['AppPassword', PASSWORD],
      ],
      'Save',
    ),
  },
  {
    title: 'widgets: a fieldset called Secret, open once the address is there',
    body: `<h2>Office 365 admin account</h2><form><fieldset><legend>Identity</legend>${pair('E-mail', EMAIL, 1)}</fieldset><fieldset disabled><legend>Secret</legend>${pair('Password', PASSWORD, 2)}${pair('Repeat password', CONFIRM, 3)}</fieldset><button data-answer="submit">Save</button></form>`,
  },
  {
    title: 'widgets: a group named Secret, its field by its place alone',
    body: `<h3>Microsoft 365 credentials</h3><form>${pair('User principal name', EMAIL, 1)}<fieldset aria-label="Secret" disabled><input placeholder="App password" ${PASSWORD}></fieldset><button data-answer="submit">Connect</button></form>`,
  },
  {
    title: 'widgets: a group named Secret without a form around',
    body: `<div class="k-window"><span class="k-window-title">Office 365 service account</span><div>${pair('Account', EMAIL, 1)}<fieldset disabled><legend>Secret</legend>${pair('Password', PASSWORD, 2)}</fieldset><button type="button" data-answer="submit">Save</button></div></div>`,
  },
];

const LOGIN = pair('User name', '', 1) + pair('Password', 'type="password"', 2);

/** Their look-alikes. */
export const WIDGET_LOOK_ALIKES: readonly WrittenForm[] = [
  {
    title: 'widgets: jQuery UI, the login of an administrator as a door',
    body: jqueryDialog('Office 365 administrator login', LOGIN, 'Log in'),
  },
  {
    title: 'widgets: jQuery UI, such a door with Continue',
    body: jqueryDialog('Office 365 administrator login', LOGIN, 'Continue'),
  },
  {
    title: 'widgets: jQuery UI, such a door that remembers',
    body: jqueryDialog(
      'Office 365 administrator login',
      `${LOGIN}<label><input type="checkbox"> Remember me</label>`,
      'Save',
    ),
  },
  {
    title: 'widgets: jQuery UI, the login of another product',
    body: jqueryDialog('Google Workspace administrator login', LOGIN, 'Save'),
  },
  {
    title: 'widgets: jQuery UI, the login of a server',
    body: jqueryDialog('SQL Server administrator login', LOGIN, 'Save'),
  },
  {
    title: 'widgets: jQuery UI, an administrator’s login to nothing in particular',
    body: jqueryDialog('Administrator login', LOGIN, 'Ok'),
  },
  {
    title: 'widgets: jQuery UI, a session that ran out',
    body: jqueryDialog('Session expired: sign in to Office 365 backup', LOGIN, 'Ok'),
  },
  {
    title: 'widgets: PrimeFaces, a login of placeholders',
    body: primePanel(
      'Backup for Microsoft 365',
      '<form id="login"><input placeholder="Username"><input type="password" placeholder="Password"><button>Login</button></form>',
    ),
  },
  {
    title: 'widgets: PrimeFaces, a table of users',
    body: primePanel(
      'Users',
      '<form><table role="grid"><thead><tr><th>Name</th><th>Role</th><th>Password</th><th></th></tr></thead><tbody><tr><td><input></td><td>Office 365 operator</td><td><input type="password"></td><td><button>Save</button></td></tr></tbody></table></form>',
    ),
  },
  {
    title: 'widgets: PrimeFaces, a relay of placeholders',
    body: primePanel(
      'Microsoft 365 relay',
      `<form>${primeMenu('smtp.office365.com', [])}<input placeholder="Account"><input type="password" placeholder="SMTP password"><button>Save</button></form>`,
    ),
  },
  {
    title: 'widgets: Kendo, a registration in a program’s captions',
    body: kendoWindow(
      'Office 365 backup trial',
      [
        ['firstName', ''],
        ['lastName', ''],
        ['userName', ''],
        ['password', 'type="password"'],
      ],
      'Submit',
    ).replaceAll(' data-answer="submit"', ''),
  },
  {
    title: 'widgets: Kendo, a change of one’s own password in such captions',
    body: kendoWindow(
      'Office 365 account',
      [
        ['userName', 'value="jo"'],
        ['currentPassword', 'type="password"'],
        ['newPassword', 'type="password"'],
        ['confirmPassword', 'type="password"'],
      ],
      'Save',
    ).replaceAll(' data-answer="submit"', ''),
  },
  {
    title: 'widgets: Kendo, an app registration in such captions',
    body: kendoWindow(
      'Microsoft 365 connector',
      [
        ['tenantId', ''],
        ['clientId', ''],
        ['clientSecret', 'type="password"'],
      ],
      'Save',
    ).replaceAll(' data-answer="submit"', ''),
  },
  {
    title: 'widgets: Kendo, a relay in such captions',
    body: kendoWindow(
      'Microsoft 365 mail flow',
      [
        ['smtpUser', ''],
        ['smtpPassword', 'type="password"'],
      ],
      'Save',
    ).replaceAll(' data-answer="submit"', ''),
  },
  {
    title: 'widgets: a fieldset of a client secret',
    body: `<h2>Office 365 admin consent</h2><form>${pair('Application', '', 1)}<fieldset><legend>Client secret</legend>${pair('Value', 'type="password"', 2)}</fieldset><button>Save</button></form>`,
  },
  {
    title: 'widgets: a secret beside an application’s id',
    body: `<h2>Microsoft 365 connection</h2><form>${pair('Directory ID', '', 1)}${pair('Application ID', '', 2)}${pair('Secret', 'type="password"', 3)}<button>Save</button></form>`,
  },
  {
    title: 'widgets: an application’s secret for administrators',
    body: `<h2>Microsoft 365 admin access</h2><form>${pair('Application ID', '', 1)}${pair('Secret', 'type="password"', 2)}<button>Save</button></form>`,
  },
  {
    title: 'widgets: a secret of an authenticator',
    body: `<h2>Office 365 admin: verification</h2><form>${pair('Secret key', 'type="password"', 1)}<button>Verify</button></form>`,
  },
];
