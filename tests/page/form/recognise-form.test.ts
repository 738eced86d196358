import { afterEach, describe, expect, test } from 'vitest';
import { recogniseForm } from '../../../utils/form/recognise-form';
import { NO_CONTEXT } from '../../../utils/form/recognised-form';
import { MOST_FORMS } from '../../../utils/journey/limits';
import { formReportSchema } from '../../../utils/messages/page-answers';
import { LABEL_STYLES } from './label-styles';
import { APP, idsOf, look, sightOf } from './look';

const EMAIL = '<input id="e" type="email">';
const PASSWORD = '<input id="p" type="password">';
const CONFIRM = '<input id="c" type="password">';
const SUBMIT = '<button id="s">Submit</button>';

afterEach(() => {
  document.body.innerHTML = '';
});

describe('labels', () => {
  const wordings = [
    ['Office 365 Admin Email', 'Office 365 Admin Password', 'Confirm Password'],
    ['Office365 administrator e-mail', 'Office365 administrator password', 'Re-enter password'],
    ['O365 global admin user name', 'O365 global admin password', 'Retype password'],
    ['Microsoft 365 service account', 'Microsoft 365 service account password', 'Repeat'],
    ['M365 Admin', 'M365 Admin Password', 'Password (again)'],
    ['Microsoft® Office 365™ admin e‑mail', 'Microsoft® Office 365™ admin password', 'Verify password'],
    ['Office 365-Administrator', 'Office 365-Administratorkennwort', 'Kennwort bestätigen'],
    ['E-mail administrateur Office 365', 'Mot de passe administrateur Office 365', 'Confirmer le mot de passe'],
    ['Correo del administrador de Office 365', 'Contraseña del administrador de Office 365', 'Repita la contraseña'],
    ['Office365管理者のメール', 'Office365管理者パスワード', 'パスワード（確認）'],
    ['Адрес администратора Microsoft 365', 'Пароль администратора Microsoft 365', 'Повторите пароль'],
    ['Microsoft 365 관리자 이메일', 'Microsoft 365 관리자 암호', '암호 확인'],
    ['Microsoft 365 管理员邮箱', 'Microsoft 365 管理员密码', '再次输入密码'],
  ] as const;
  const cases = Object.keys(LABEL_STYLES).flatMap((style) => wordings.map((wording) => [style, ...wording] as const));

  test.each(cases)('%s: %s', (style, email, password, confirm) => {
    const fields = [
      { label: email, input: EMAIL },
      { label: password, input: PASSWORD },
      { label: confirm, input: CONFIRM },
    ];
    expect(idsOf(`<form>${LABEL_STYLES[style]?.(fields)}${SUBMIT}</form>`)).toEqual({
      email: 'e',
      password: 'p',
      confirm: 'c',
      submit: 's',
    });
  });
});

describe('the products of the trade', () => {
  test.each([
    [
      'Axcient Classic',
      '<h4>Get Started With x360Cloud</h4>',
      ['Office 365 Admin Email', 'Office 365 Admin Password'],
      'Submit',
    ],
    ['Veeam', '<h2>Microsoft 365 connection settings</h2>', ['Username', 'Password'], 'Next'],
    ['Acronis', '<h2>Microsoft 365</h2><h3>Specify credentials</h3>', ['E-mail', 'Password'], 'OK'],
    [
      'CloudAlly',
      '<h3>Office 365 backup</h3><label><input type=radio checked> Use credential based authorization</label>',
      ['E-mail', 'Password'],
      'Authenticate',
    ],
    ['Okta', '', ['Office 365 Admin Username', 'Office 365 Admin password'], 'Fetch and Select'],
    ['Business Central', '', ['Office 365 admin email address', 'Office 365 admin password'], 'OK'],
    ['ManageEngine', '<h3>Add Office 365 tenant</h3>', ['Account Name', 'Password'], 'Add'],
    ['Ahsay', '', ['Office 365 User name', 'Password'], 'Save'],
    ['NAKIVO', '<h3>Microsoft 365 account</h3>', ['Username', 'Password'], 'Add'],
  ] as const)('%s', (_product, title, [user, password], button) => {
    const html = `<form>${title}<p><label>${user} <input id=e></label></p><p><label>${password} <input id=p type=password></label></p><button id=s>${button}</button></form>`;
    expect(idsOf(html)).toMatchObject({ email: 'e', password: 'p', submit: 's' });
  });

  test('Ahsay: the Windows password beside it is left alone', () => {
    expect(
      idsOf(`<form><label>Office 365 User name <input id=e></label><label>Password <input id=p type=password></label>
        <label>Windows user <input id=w></label><label>Windows password <input id=wp type=password></label><button id=s>Save</button></form>`),
    ).toEqual({ email: 'e', password: 'p', confirm: null, submit: 's' });
  });

  test('NAKIVO: the client secret beside it is left alone', () => {
    expect(
      idsOf(`<form><h3>Microsoft 365 account</h3><label>Tenant ID <input id=t></label><label>Azure client secret <input id=cs type=password></label>
        <label>Username <input id=e></label><label>Password <input id=p type=password></label><button id=s>Add</button></form>`),
    ).toEqual({ email: 'e', password: 'p', confirm: null, submit: 's' });
  });
});

describe('places', () => {
  const FORM = `<label>Email ${EMAIL}</label><label>Password ${PASSWORD}</label><button id=s type=button>Save</button>`;

  test('a dialog whose title names the credentials', () => {
    const { sight } = look(
      `<div role=dialog aria-modal=true aria-labelledby=t><h4 id=t>Change Office 365 admin credentials</h4>${FORM}</div>`,
    );
    expect(sight).toMatchObject({ kind: 'credentials', purpose: 'change' });
  });

  test('a Bootstrap dialog with title and button outside of the form', () => {
    const html = `<div class="modal fade in" style="display:block;opacity:1"><div class=modal-dialog><div class=modal-content>
      <div class=modal-header><button class=close>×</button><h4 class=modal-title>Add Office 365 service</h4></div>
      <div class=modal-body><form><label>Admin e-mail ${EMAIL}</label><label>Password ${PASSWORD}</label></form></div>
      <div class=modal-footer><button>Cancel</button><button id=s class="btn btn-primary">Submit</button></div></div></div></div>`;
    expect(idsOf(html)).toEqual({ email: 'e', password: 'p', confirm: null, submit: 's' });
  });

  test('a native modal dialog', () => {
    document.body.innerHTML = `<dialog><h2>Microsoft 365 service account</h2>${FORM}</dialog>`;
    document.querySelector('dialog')?.showModal();
    expect(recogniseForm(document, APP, NO_CONTEXT).sight.kind).toBe('credentials');
  });

  test.each([
    ['Change password for contoso.onmicrosoft.com (Microsoft Office 365)', 'New password', 'Confirm new password'],
    ['contoso.onmicrosoft.com (Microsoft Office 365)', 'Password', 'Repeat password'],
    ['Update Office 365 admin credentials', 'New password', 'Repeat new password'],
  ])('a dialog named "%s" with "%s"', (title, password, confirm) => {
    const html = `<div role=dialog aria-label="${title}"><label>${password} ${PASSWORD}</label><label>${confirm} ${CONFIRM}</label><button id=s>Save</button></div>`;
    expect(idsOf(html)).toMatchObject({ password: 'p', confirm: 'c' });
  });

  test('a row of a table, without form and e-mail field', () => {
    const { sight, form } =
      look(`<h2>Manage Services</h2><table><tr><td>contoso.onmicrosoft.com (Microsoft Office 365)</td><td>admin@contoso.com</td>
      <td><input id=p type=password placeholder="New password"><button>Save</button></td></tr>
      <tr><td>fabrikam.onmicrosoft.com (Microsoft Office 365)</td><td>admin@fabrikam.com</td><td><button>Change</button></td></tr></table>`);
    expect(sight).toMatchObject({
      kind: 'credentials',
      purpose: 'change',
      tenant: 'contoso.onmicrosoft.com, contoso.com',
    });
    expect(form?.password.id).toBe('p');
  });

  test('a row whose field asks for the password', () => {
    const { sight, form } =
      look(`<h2>Manage Services</h2><table><tr><td>contoso.onmicrosoft.com (Microsoft Office 365)</td>
      <td><input id=p type=password placeholder="Password"><button id=s>Save</button></td></tr>
      <tr><td>fabrikam.onmicrosoft.com (Microsoft Office 365)</td><td><button>Change</button></td></tr></table>`);
    expect(sight).toMatchObject({
      kind: 'credentials',
      purpose: 'change',
      tenant: 'contoso.onmicrosoft.com',
      fields: { email: 'absent' },
    });
    expect(form?.submit?.id).toBe('s');
  });

  test('an editor in a row of its own, below the row of the tenant', () => {
    const { sight } = look(`<table><tr><td>contoso.onmicrosoft.com (Microsoft Office 365)</td><td>Change</td></tr>
      <tr><td colspan=2><label>Admin e-mail <input type=email value="admin@contoso.com" readonly></label><label>Password ${PASSWORD}</label><button>Save</button></td></tr>
      <tr><td>fabrikam.onmicrosoft.com (Microsoft Office 365)</td><td>Change</td></tr></table>`);
    expect(sight).toMatchObject({
      kind: 'credentials',
      tenant: 'contoso.onmicrosoft.com, contoso.com',
      fields: { email: 'read-only' },
    });
  });

  test('an open shadow root, and one inside another', () => {
    document.body.innerHTML = '<div id=outer></div>';
    const outer = document.querySelector('#outer')?.attachShadow({ mode: 'open' });
    if (outer) outer.innerHTML = '<h3>Office 365 admin credentials</h3><div id=inner></div>';
    const inner = outer?.querySelector('#inner')?.attachShadow({ mode: 'open' });
    if (inner) inner.innerHTML = FORM;
    const { sight, form } = recogniseForm(document, APP, NO_CONTEXT);
    expect(sight.kind).toBe('credentials');
    expect([form?.email?.id, form?.submit?.id]).toEqual(['e', 's']);
  });

  test('a scrolled container, with the form out of its sight', () => {
    expect(
      sightOf(
        `<div style="height:100px;overflow:auto"><div style="height:900px"></div><h3>Office 365 admin credentials</h3>${FORM}</div>`,
      ),
    ).toBe('credentials');
  });

  test('below the fold of the page', () => {
    expect(sightOf(`<div style="height:3000px"></div><h3>Office 365 admin credentials</h3>${FORM}`)).toBe(
      'credentials',
    );
  });

  test('a fieldset with a legend, without form', () => {
    expect(sightOf(`<fieldset><legend>Microsoft 365 global admin</legend>${FORM}</fieldset>`)).toBe('credentials');
  });

  test.each([
    ['before the dialog', '', 'credentials'],
    ['before the dialog, higher', 'z-index:2', 'none'],
  ])('a backdrop that lets clicks through, %s', (_, style, kind) => {
    const [backdrop, dialog] = ['inset:0;background:#000', 'left:20px;top:20px;background:#fff;pointer-events:auto'];
    const html = `<div style="position:fixed;pointer-events:none;${backdrop};${style}"></div><div role=dialog style="position:fixed;${dialog}"><h2>Office 365 admin credentials</h2>${FORM}</div>`;
    expect(sightOf(html)).toBe(kind);
  });

  test('a description list that names the service three lines above', () => {
    const line = (term: string, said: string) => `<dt>${term}</dt><dd>${said}</dd>`;
    const lines = [
      line('Service', 'contoso.onmicrosoft.com (Microsoft Office 365)'),
      line('Service ID', '17'),
      line('Admin user', 'admin@contoso.onmicrosoft.com'),
      line('<span id=t>Password</span>', '<input id=p type=password aria-labelledby=t>'),
    ];
    const { sight } = look(`<h2>Edit</h2><form><dl>${lines.join('')}</dl><button id=s>Update</button></form>`);
    expect(sight).toMatchObject({ kind: 'credentials', tenant: 'contoso.onmicrosoft.com' });
  });

  test('a change of a password that a sentence gives to the product and a tenant', () => {
    const whose = '<p>New Office 365 password for<br><b>admin@contoso.onmicrosoft.com</b></p>';
    const html = `<div role=dialog aria-label="Change password of admin@contoso.onmicrosoft.com">${whose}<label>Password ${PASSWORD}</label><button id=s>OK</button></div>`;
    expect(look(html).sight).toMatchObject({ kind: 'credentials', why: { rule: 'service' } });
    expect(sightOf(html.replace('Office 365 ', ''))).toBe('not-ours:reset');
  });

  test('one form around the whole page, with a search field', () => {
    const html = `<form action="/page.aspx"><input id=q placeholder=Search><button>Go</button><div><h3>Services</h3><p>Office 365 Admin Email ${EMAIL}</p><p>Office 365 Admin Password ${PASSWORD}</p><input id=s type=submit value=Submit></div></form>`;
    expect(idsOf(html)).toEqual({ email: 'e', password: 'p', confirm: null, submit: 's' });
  });
});

const row = (tenant: string, id: string): string =>
  `<tr><td>${tenant} (Microsoft Office 365)</td><td><input id=${id} type=password aria-label=Password><button>Save</button></td></tr>`;

describe('what stands further off', () => {
  const fields = '<p>Admin user: svc@contoso.onmicrosoft.com</p><label>Password <input type=password></label>';
  const trail = (end: string) => `<ul class=breadcrumb><li><a href="#">Contoso Ltd</a> / <span>${end}</span></li></ul>`;

  test('the end of a trail is the title of a page without one', () => {
    const form = `<form>${fields}<button>Save</button></form>`;
    expect(look(trail('Edit Office 365 provider') + form).sight).toMatchObject({ why: { rule: 'outer-title' } });
    expect(sightOf(trail('Edit provider') + form)).toBe('not-ours:other');
    expect(sightOf(`${trail('Office 365')}<h1>Users</h1>${form}`)).toBe('not-ours:other');
  });

  test('an app password that is sent with another product’s password is that product’s', () => {
    const app = '<label>App password <input type=password></label>';
    const google = '<label>Google Workspace admin password <input type=password></label>';
    expect(sightOf(`<form>${app}<button>Save</button></form>`)).toBe('credentials');
    expect(sightOf(`<form>${google}${app}<button>Save</button></form>`)).toBe('not-ours:other');
    expect(sightOf(`<form>${google}<button>Save</button></form><form>${app}<button>Save</button></form>`)).toBe(
      'credentials',
    );
  });
});

describe('a verdict quotes the page', () => {
  const SERVICE = 'contoso.onmicrosoft.com (Microsoft Office 365)';
  const box = (label: string, title = '') =>
    `<section><h3>${SERVICE}</h3><div><h4>${title}</h4><form><label>${label} ${PASSWORD}</label><button>Save</button></form></div></section>`;

  test.each([
    ['other-use', 'Link password', box('Link password', 'Download link')],
    ['other-use', 'Download link', box('Password', 'Download link')],
    ['password-of-another', 'Guest password', box('Guest password')],
    [
      'login',
      'Log in to Office 365',
      `<h2>Log in to Office 365</h2>${box('Password')}`.replace(/<h[34].*?h[34]>/g, '').replace('Save', 'Go on'),
    ],
  ])('no: %s "%s"', (rule, words, html) => {
    expect(look(html).sight).toMatchObject({ kind: 'not-ours', why: { rule, words } });
  });

  test.each([
    [
      'sure',
      'Office 365® Admin Password',
      `<form><label>Office 365® Admin Password ${PASSWORD}</label>${SUBMIT}</form>`,
    ],
    ['ask', SERVICE, box('Password').replace('<h4></h4>', '')],
  ])('%s: "%s"', (verdict, words, html) => {
    expect(look(html).sight).toMatchObject({ kind: 'credentials', verdict, why: { words } });
  });
});

describe('two forms', () => {
  test('two open rows are two meanings', () => {
    expect(
      look(`<table>${row('contoso.onmicrosoft.com', 'a')}${row('fabrikam.onmicrosoft.com', 'b')}</table>`).sight,
    ).toMatchObject({
      kind: 'several',
      choices: [{ tenant: 'contoso.onmicrosoft.com' }, { tenant: 'fabrikam.onmicrosoft.com' }],
    });
  });

  test('as many as are looked at are told of, and one more is none for a person', () => {
    const tell = (count: number) => {
      const rows = Array.from({ length: count }, (_, at) => row(`client${at}.onmicrosoft.com`, `p${at}`)).join('');
      const { sight } = look(`<table>${rows}</table>`);
      const report = { view: crypto.randomUUID(), organization: null, sight };
      return formReportSchema.safeParse(report).success ? sight : null;
    };
    expect(tell(MOST_FORMS)).toMatchObject({ kind: 'several', choices: { length: MOST_FORMS } });
    expect(tell(MOST_FORMS + 1)).toEqual({ kind: 'none' });
  });

  test('a heading above a table speaks for each of its rows, and one in a row for no other', () => {
    const cell = (tenant: string, heading = ''): string =>
      `<tr><th>${tenant}${heading}</th><td><input type=password aria-label="New password"></td></tr>`;
    const tenants = ['contoso.onmicrosoft.com', 'fabrikam.onmicrosoft.com'];
    const rows = tenants.map((tenant) => cell(tenant)).join('');
    expect(
      look(`<h1>Microsoft 365 admin passwords</h1><form><table>${rows}</table>${SUBMIT}</form>`).sight,
    ).toMatchObject({
      kind: 'several',
      choices: tenants.map((tenant) => ({ tenant })),
    });
    const odd = `${cell('fabrikam', '<h4>Microsoft 365 admin passwords</h4>')}${cell('adatum')}`;
    expect(look(`<form><table>${odd}</table>${SUBMIT}</form>`).sight).toMatchObject({ kind: 'credentials' });
  });

  test('a modal dialog over a form speaks alone', () => {
    const html = `<form><label>Office 365 Admin Password <input id=p1 type=password></label><button>Submit</button></form>
      <div role=dialog aria-modal=true style="position:fixed;top:200px;left:0"><h4>Add Office 365 service</h4><label>Admin e-mail <input id=e2></label><label>Password <input id=p2 type=password></label><button>Submit</button></div>`;
    expect(idsOf(html)).toMatchObject({ email: 'e2', password: 'p2' });
  });

  test('the product’s login beside it stays empty', () => {
    const html = `<form><input placeholder=Username><input type=password placeholder=Password><button>Login</button></form>
      <form><label>Office 365 Admin Email <input id=e></label><label>Office 365 Admin Password <input id=p type=password></label><button id=s>Submit</button></form>`;
    expect(idsOf(html)).toMatchObject({ email: 'e', password: 'p' });
  });
});

const tenantForm = (title: string, email: string): string =>
  `<h3>${title}</h3><form><label>Office 365 Admin Email <input value="${email}"></label><label>Office 365 Admin Password ${PASSWORD}</label>${SUBMIT}</form>`;

describe('the name of a form', () => {
  const keyOf = (html: string): string | undefined => {
    const { sight } = look(html);
    return sight.kind === 'credentials' ? sight.form : undefined;
  };

  test('is another one below another product’s name, where a yes to it is none to that', () => {
    const form = `<h2>Microsoft 365 connection</h2><form><label>Admin email ${EMAIL}</label><label>App password ${PASSWORD}</label>${SUBMIT}</form>`;
    const [ours, theirs] = ['Services', 'Google Workspace'].map((title) => keyOf(`<h1>${title}</h1>${form}`));
    expect(theirs).toMatch(/^[0-9a-f]{8}$/);
    expect(theirs).not.toBe(ours);
  });

  test('holds for what it is made of, whatever stands in its fields and whosever it is', () => {
    const key = keyOf(tenantForm('Change credentials for contoso.onmicrosoft.com', 'admin@contoso.com'));
    expect(key).toMatch(/^[0-9a-f]{8}$/);
    expect(keyOf(tenantForm('Change credentials for fabrikam.onmicrosoft.com', ''))).toBe(key);
    expect(keyOf(tenantForm('Add Service', ''))).not.toBe(key);
  });

  test('tells rows of one table apart, and chooses among them', () => {
    document.body.innerHTML = `<table>${row('contoso.onmicrosoft.com', 'a')}${row('fabrikam.onmicrosoft.com', 'b')}</table>`;
    const { sight, choices } = recogniseForm(document, APP, NO_CONTEXT);
    const keys = sight.kind === 'several' ? sight.choices.map(({ form }) => form) : [];
    expect(new Set(keys).size).toBe(2);
    expect(choices?.map(({ password }) => password.id)).toEqual(['a', 'b']);
    const chosen = recogniseForm(document, APP, { ...NO_CONTEXT, form: keys[1] ?? null });
    expect([chosen.form?.password.id, chosen.form?.tenant]).toEqual(['b', 'fabrikam.onmicrosoft.com']);
    expect(recogniseForm(document, APP, { ...NO_CONTEXT, form: '00000000' }).sight.kind).toBe('several');
  });
});

describe('the tenant', () => {
  test.each([
    ['Credentials', 'admin@contoso.com', 'contoso.com'],
    ['Change credentials for contoso.onmicrosoft.com', '', 'contoso.onmicrosoft.com'],
    ['Change credentials for contoso.onmicrosoft.com', 'admin@contoso.onmicrosoft.com', 'contoso.onmicrosoft.com'],
    ['Change credentials for contoso.onmicrosoft.com', 'admin@contoso.com', 'contoso.onmicrosoft.com, contoso.com'],
    ['Change credentials for contoso.onmicrosoft.com', 'admin@fabrikam.onmicrosoft.com', null],
    ['Credentials', '', null],
  ])('%s, %s', (title, email, tenant) => {
    expect(look(tenantForm(title, email)).form?.tenant).toBe(tenant);
  });

  test('a breadcrumb', () => {
    expect(
      look(`<ol class=breadcrumb><li>Organizations</li><li>contoso.com</li></ol>${tenantForm('Credentials', '')}`).form
        ?.tenant,
    ).toBe('contoso.com');
  });
});

describe('where the form would be sent', () => {
  test.each([
    ['action="https://evil.example/take"', '', 'https://evil.example'],
    ['action="http://app.cloudfinder.com/take"', '', 'http://app.cloudfinder.com'],
    ['action="https://app.cloudfinder.com/save"', '', null],
    ['action="javascript:void(0)"', '', null],
    ['', 'formaction="https://evil.example/"', 'https://evil.example'],
  ])('%s %s', (action, formaction, foreignTarget) => {
    const { sight } = look(
      `<form ${action}><label>Office 365 Admin Password ${PASSWORD}</label><button ${formaction}>Submit</button></form>`,
    );
    expect(sight).toMatchObject({ kind: 'credentials', foreignTarget });
  });

  test.each(['<img name=baseURI>', '<form name=baseURI></form>'])('whatever the page calls %s', (named) => {
    const field = `<label>Office 365 Admin Password ${PASSWORD}</label>`;
    const { sight } = look(`${named}<form action="https://evil.example/take">${field}${SUBMIT}</form>`);
    expect(sight).toMatchObject({ kind: 'credentials', foreignTarget: 'https://evil.example' });
  });

  test('by the form around what the field belongs to', () => {
    document.body.setHTMLUnsafe(`<form action="https://evil.example/take"><x-field><template shadowrootmode="open">
      <label>Office 365 Admin Password ${PASSWORD}</label></template></x-field>${SUBMIT}</form>`);
    const { sight } = recogniseForm(document, APP, NO_CONTEXT);
    expect(sight).toMatchObject({ kind: 'credentials', foreignTarget: 'https://evil.example' });
  });
});

describe('the newer authorisation', () => {
  test('needs no app password', () => {
    expect(sightOf('<h2>Organizations</h2><button>Authorize Microsoft 365</button>')).toBe('authorization');
  });
  test('beside the form, the form counts', () => {
    expect(
      sightOf(
        `<button>Authorize Microsoft 365</button><form><label>Office 365 Admin Password ${PASSWORD}</label>${SUBMIT}</form>`,
      ),
    ).toBe('credentials');
  });
});

describe('taught fields', () => {
  test('replace the marker, not the reasons against', () => {
    document.body.innerHTML = `<form><label>Mandant <input id=e></label><label>Geheimwort ${PASSWORD}</label><button>Los</button></form>`;
    const taught = {
      password: document.querySelector('#p') as Element,
      email: document.querySelector('#e'),
      confirm: null,
    };
    expect(recogniseForm(document, APP, NO_CONTEXT).sight.kind).toBe('not-ours');
    expect(recogniseForm(document, APP, { ...NO_CONTEXT, taught }).form?.email?.id).toBe('e');
    document.querySelector('button')?.replaceChildren('Login');
    expect(recogniseForm(document, APP, { ...NO_CONTEXT, taught }).sight).toMatchObject({
      kind: 'not-ours',
      reason: 'login',
    });
  });

  test.each([
    ['another product', '<h2>Google Workspace</h2>'],
    ['a list of people', '<h2>Users</h2>'],
    ['a gate', '<p>Enter the password to continue.</p>'],
    ['another act', '<h2>Delete this service</h2>'],
  ])('found again in the form of %s are refused', (_, heading) => {
    document.body.innerHTML = `${heading}<form>${PASSWORD}<button>Save</button></form>`;
    const taught = { password: document.querySelector('#p') as Element, email: null, confirm: null };
    expect(recogniseForm(document, APP, { ...NO_CONTEXT, taught }).sight).toMatchObject({
      kind: 'not-ours',
      reason: 'other',
    });
  });
});

test.each([
  ['b', 'sure'],
  ['a', 'ask'],
])('a panel is called like the tab that opens it, and no other one: %s', (opened, verdict) => {
  const tab = (id: string, caption: string) => `<span role=tab aria-controls=${id}>${caption}</span>`;
  const form = `<label>Admin user ${EMAIL}</label><label>Admin password ${PASSWORD}</label><button>Update</button>`;
  const panel = `<section><div role=tabpanel id=c hidden></div><div role=tabpanel id=b>${form}</div></section>`;
  const tabs = `<div role=tablist>${tab('c', 'General')}${tab(opened, 'Office 365')}</div>`;
  expect(look(`${tabs}<hr>${panel}`).sight).toMatchObject({ kind: 'credentials', verdict });
});

test.each(['Microsoft Office 365: contoso.onmicrosoft.com', 'contoso.onmicrosoft.com – Office 365'])(
  'a bare password below a title of product and tenant is asked about: %s',
  (title) => {
    const form = `<form><fieldset><legend>${title}</legend><label>New password ${PASSWORD}</label><button>Save</button></fieldset></form>`;
    expect(look(form).sight).toMatchObject({ kind: 'credentials', verdict: 'ask' });
  },
);

test.each([
  ['a line in place of a title', '<div>Office 365</div>', 'sure'],
  ['links to other parts', '<div><a href=#>General</a> <a href=#>Office 365</a></div>', 'ask'],
  ['a line with links', '<div>Office 365: <a href=#>guide</a> and <a href=#>help</a></div>', 'sure'],
])('what the form is for is not told by links beside it: %s', (_, above, verdict) => {
  const form = `<label>Admin user ${EMAIL}</label><label>Admin password ${PASSWORD}</label><button>Update</button>`;
  expect(look(`<div>${above}<form>${form}</form></div>`).sight).toMatchObject({ kind: 'credentials', verdict });
});
