import type { GroupSayings } from '../../../utils/form/group-sayings';
import type { RefusedReason } from '../../../utils/journey/form-sight';
import type { RuleRow } from '../rule-book';

/** `nothing`: no rule applies; the form is left alone as well. */
type Wanted = 'sure' | 'ask' | 'nothing' | RefusedReason;

/** A bare password with Save on x360Cloud's own page: nothing speaks for it, nothing against. */
const BARE: GroupSayings = {
  password: ['password'],
  email: [],
  hasUser: false,
  hasConfirm: false,
  others: [],
  neighbours: [],
  names: '',
  titles: [],
  outerTitles: [],
  texts: [],
  row: '',
  isRowOfTenant: false,
  isOfTenant: false,
  isServiceNamed: false,
  options: [],
  chosen: [],
  submit: 'save',
  controls: [],
  pageTitle: '',
  path: '/#/settings/services',
  host: 'app.cloudfinder.com',
};
const MARKED = { password: ['office 365 admin password'] };
const TITLED = { titles: ['office 365 admin'], hasUser: true, email: ['email'] };
const NAMED = { hasUser: true, email: ['user name'] };
const SERVICE = { titles: ['contoso onmicrosoft com microsoft office 365'], isServiceNamed: true, isOfTenant: true };

const row = (wanted: Wanted, says: Partial<GroupSayings>): RuleRow<GroupSayings> => ({
  says: { ...BARE, ...says },
  wanted,
});

/** Rows of x360Cloud's own page whose fields name no product, and that speak of something else: nobody is asked about these. */
export const UNNAMED_ROWS: Readonly<Record<string, GroupSayings>> = {
  'another’s administrator in the label': {
    ...BARE,
    ...NAMED,
    password: ['team admin password'],
    titles: ['add service'],
  },
  'another’s administrator in the label, and a button that adds': {
    ...BARE,
    ...NAMED,
    password: ['team admin password'],
    submit: 'add',
  },
  'another’s administrator below a sentence on the product': {
    ...BARE,
    ...NAMED,
    password: ['ledger admin password'],
    texts: ['we save what your users keep in microsoft 365'],
  },
  'another’s administrator below the chosen tab': {
    ...BARE,
    ...NAMED,
    password: ['ledger admin password'],
    outerTitles: ['office 365'],
    titles: ['access'],
  },
  'a list that has chosen something else than the product': {
    ...BARE,
    ...NAMED,
    titles: ['add service'],
    isOtherChosen: true,
  },
  'an administrator below a title of another matter': {
    ...BARE,
    ...NAMED,
    password: ['admin password'],
    titles: ['ledger online'],
  },
  'an account to be added below a title of another matter': {
    ...BARE,
    ...NAMED,
    titles: ['ledger online'],
    submit: 'connect',
  },
};

/** What only stands around a form yields to what the form says of itself; a login goes on by no Save. */
export const DOUBTED_ROWS: Readonly<Record<string, Partial<GroupSayings>>> = {
  'a way to sign in that is not chosen': { options: ['sign in at microsoft', 'credentials'] },
  'a status line': { texts: ['log in as usual was not possible'] },
  'the page’s title': { pageTitle: 'sign in settings' },
  'a link beside': { controls: ['register an application'] },
  'a banner’s button': { controls: ['subscribe'] },
  'the page’s heading': { outerTitles: ['team red'] },
  'a second title': { titles: ['office 365 admin', 'fabrikam mail protection'] },
  'a code of other kind': { neighbours: ['customer code'] },
};

/** Forms of ours that do not say so in the captions where most say it: the person is asked. */
export const ASKED_ROWS: Readonly<Record<string, GroupSayings>> = {
  'a tenant to be linked again': {
    ...BARE,
    ...NAMED,
    password: ['app password'],
    titles: ['contoso onmicrosoft com re link needed'],
    submit: 're link tenant',
  },
  'an app password beside a sentence on signing in': {
    ...BARE,
    password: ['admin s app password'],
    hasConfirm: true,
    texts: ['sign in as use another admin'],
    submit: 'save connector',
  },
  'an administrator in a sentence of another language': {
    ...BARE,
    ...NAMED,
    password: ['app kennwort'],
    texts: ['mit diesem microsoft 365 administrator sichert x360cloud die postfacher'],
    submit: 'speichern',
  },
  'an administrator in a sentence, with a button in unknown words': {
    ...BARE,
    ...NAMED,
    texts: ['backups run as this microsoft 365 administrator'],
    submit: 'keep it',
  },
  'something of the product to be created for its administrator': {
    ...BARE,
    hasUser: true,
    email: ['admin email'],
    password: ['admin password'],
    hasConfirm: true,
    outerTitles: ['new office 365 provider'],
    submit: 'create office 365 provider',
  },
};

/** What each rule must catch and what it must leave, by the names that the rules give them. */
export const RULE_ROWS: Readonly<Record<string, RuleRow<GroupSayings>>> = {
  'an app password at the address of a login': row('ask', {
    ...MARKED,
    password: ['microsoft 365 app password'],
    path: '/settings/microsoft-365/sign-in',
  }),
  'an app password at the address of another’s login': row('login', {
    ...MARKED,
    password: ['microsoft 365 app password'],
    path: '/sign-in',
    host: 'vault.example',
  }),
  'the marked form in x360Portal': row('portal', { ...MARKED, host: 'partner.axcient.com' }),
  'a form at the address of a registration': row('registration', { ...TITLED, path: '/register' }),
  'the marked form at the address of a registration': row('ask', { ...MARKED, path: '/signup/services' }),
  'the marked form at the address of a reset': row('reset', { ...MARKED, path: '/reset-password?t=1' }),
  'the marked form at the address of a new user': row('create-user', { ...MARKED, path: '/#/create-user' }),
  'a form at the address of the settings': row('sure', { ...MARKED, path: '/#/login-settings' }),
  'a form that names x360Portal': row('portal', { ...TITLED, titles: ['x360portal'] }),
  'a form that names x360Cloud': row('sure', { ...MARKED, titles: ['get started with x360cloud'] }),
  'a field for the old password beside': row('reset', { ...TITLED, others: ['current password'] }),
  'a repetition beside': row('sure', { ...TITLED, others: ['confirm password'] }),
  'a reset': row('reset', { ...TITLED, titles: ['reset your office 365 admin password'] }),
  'a link on app passwords beside': row('sure', { ...TITLED, controls: ['how do i create an app password'] }),
  'a field that lets one choose a password': row('reset', { ...TITLED, password: ['choose a password'] }),
  'a field that asks for the admin’s password': row('sure', { ...TITLED, password: ['admin password'] }),
  'a change of one’s own password': row('reset', { titles: ['change password'], password: ['new password'] }),
  'a change of a service’s password': row('ask', {
    ...SERVICE,
    titles: ['change password', ...SERVICE.titles],
    password: ['new password'],
  }),
  'a code': row('code', { ...TITLED, password: ['code'] }),
  'a password of sixteen letters': row('sure', { ...TITLED, password: ['password sixteen letters'] }),
  'a passcode alone': row('code', { titles: TITLED.titles, password: ['passcode'] }),
  'a passcode beside a user’s name': row('sure', { ...TITLED, password: ['passcode'] }),
  'a password with a code beside': row('code', { ...TITLED, neighbours: ['code'], submit: 'verify' }),
  'a password with the tenant beside': row('sure', { ...TITLED, neighbours: ['tenant domain'] }),
  'a new user of x360Cloud': row('create-user', { ...TITLED, titles: ['create new user'] }),
  'the user of a service': row('sure', { ...TITLED, titles: ['office 365 admin user'] }),
  'a registration': row('registration', { ...TITLED, titles: ['register as an office 365 admin'] }),
  'an account of a service': row('sure', { ...TITLED, titles: ['office 365 admin account'] }),
  'a first name beside': row('registration', { ...TITLED, neighbours: ['first name'] }),
  'a login that names the product': row('login', { ...TITLED, titles: ['office 365 admin login'], submit: 'go on' }),
  'an administrator’s login that is kept': row('ask', {
    ...NAMED,
    titles: ['office 365 administrator login'],
  }),
  'login details': row('sure', { ...TITLED, titles: ['office 365 admin login details'] }),
  'the sign-in of an administrator, given twice': row('sure', {
    ...TITLED,
    titles: ['office 365 sign in'],
    email: ['global administrator e mail'],
    password: ['global administrator password'],
    submit: 'submit',
    hasConfirm: true,
  }),
  'a form below a title in an unknown language': row('ask', {
    ...TITLED,
    titles: ['yonetici bilgileri'],
    outerTitles: ['microsoft 365'],
    password: ['parola'],
    submit: 'kaydet',
  }),
  'a text that bids sign in': row('login', { ...TITLED, texts: ['sign in with your own account'], submit: 'next' }),
  'a text on login details': row('sure', { ...TITLED, texts: ['the login details of your admin'] }),
  '"Forgot password?" beside': row('login', { ...TITLED, controls: ['forgot password'] }),
  'a form that programs call a login': row('login', { ...TITLED, names: 'login form', submit: 'ok' }),
  'a form without names': row('sure', TITLED),
  'a password of a sign-in in an unknown language': row('login', {
    ...TITLED,
    titles: ['microsoft 365 yedekleme'],
    password: ['parola'],
    submit: 'giris',
    names: 'current password',
  }),
  'a form in an unknown language': row('ask', {
    ...TITLED,
    titles: ['microsoft 365 yonetici hesabı'],
    password: ['parola'],
    submit: 'kaydet',
  }),
  'a bare password in an unknown language': row('nothing', {
    titles: ['microsoft 365 yedekleme'],
    password: ['parola'],
    submit: 'kaydet',
  }),
  'the list of users': row('other', { ...NAMED, titles: ['users'], submit: 'connect' }),
  'a service in the list of services': row('ask', { ...NAMED, titles: ['services'] }),
  'another product’s form': row('other', { ...TITLED, titles: ['office 365 and others'], texts: ['salesforce'] }),
  'a form below another product’s name': row('other', { ...NAMED, titles: ['service'], outerTitles: ['dropbox'] }),
  'a form of ours below another product’s name': row('ask', { ...TITLED, outerTitles: ['dropbox'] }),
  'a form beside another product’s tab': row('sure', { ...TITLED, controls: ['google workspace'] }),
  'a mail relay’s password': row('other', { ...TITLED, password: ['password for smtp'] }),
  'a client secret beside': row('sure', { ...TITLED, others: ['client secret'] }),
  'an export’s password': row('other', { ...TITLED, password: ['password for the export'] }),
  'an app password below what a backup does': row('ask', {
    ...NAMED,
    titles: ['protect contoso ltd'],
    password: ['its app password'],
  }),
  'a secret without a user’s name': row('other', { ...TITLED, hasUser: false, email: [], password: ['secret'] }),
  'a password in a group called Secret': row('sure', { ...TITLED, titles: ['secret', ...TITLED.titles] }),
  'a server to be reached': row('other', { ...TITLED, neighbours: ['host name'] }),
  'an account on a machine': row('other', { ...TITLED, titles: ['office 365 admin on this computer'] }),
  'a service to be removed': row('other', { ...SERVICE, titles: ['remove contoso com microsoft office 365'] }),
  'a service to be changed': row('ask', { ...SERVICE, titles: ['change contoso com microsoft office 365'] }),
  'credentials to be created': row('other', { ...TITLED, titles: ['create office 365 credentials'], hasConfirm: true }),
  'new credentials': row('sure', { ...TITLED, titles: ['new office 365 credentials'], hasConfirm: true }),
  'something to be created': row('other', { ...TITLED, titles: ['office 365'], email: ['admin'], submit: 'create' }),
  'a connection to be created': row('ask', {
    ...TITLED,
    titles: ['new connection office 365'],
    email: ['admin'],
    hasConfirm: true,
    submit: 'create',
  }),
  'a report for administrators': row('other', { ...TITLED, titles: ['office 365 admin report'] }),
  'a notice on credentials': row('ask', {
    ...TITLED,
    titles: ['office 365'],
    email: ['admin'],
    texts: ['notification on credentials'],
    submit: 'continue',
  }),
  'a gate before the credentials': row('other', { ...TITLED, texts: ['type the password to view them'], submit: 'ok' }),
  'a hint on the fields': row('sure', { ...TITLED, texts: ['enter your email and your password'] }),
  'one’s own password once more': row('other', { ...TITLED, password: ['your password'] }),
  'the password of x360Cloud itself': row('login', { ...SERVICE, password: ['uw x360cloud wachtwoord'] }),
  'the password of a service account for x360Cloud': row('sure', {
    ...TITLED,
    password: ['x360cloud service account password'],
  }),
  'a password of something else on the service’s card': row('other', { ...SERVICE, password: ['guest password'] }),
  'a bare password on the service’s card': row('ask', SERVICE),
  'a bare password and nothing else': row('nothing', {}),
  'a bare password in a tenant’s row': row('nothing', { row: 'contoso onmicrosoft com', isRowOfTenant: true }),
  'a bare password in a tenant’s row below an administrator’s column': row('ask', {
    row: 'contoso onmicrosoft com wrong password',
    isRowOfTenant: true,
    password: ['wrong password'],
    texts: ['domain admin user admin password status'],
  }),
  'an app password below a title that names no product': row('ask', {
    titles: ['reconnect'],
    password: ['with app password'],
    submit: 'use this sign in',
  }),
  'an app password of another product': row('other', { titles: ['google'], password: ['app password'] }),
  'a service’s password given twice below a sentence on the product': row('ask', {
    password: ['new password'],
    hasConfirm: true,
    texts: ['the password that cloudfinder uses for office 365'],
  }),
  'a bare password below a sentence on the product': row('nothing', {
    texts: ['we save what your users keep in office 365'],
  }),
  'a bare password in a row that names product and tenant': row('ask', {
    row: 'contoso onmicrosoft com office 365',
    isRowOfTenant: true,
  }),
  'a bare password in a row that names the product': row('nothing', { row: 'office 365' }),
  'the password’s label says it': row('sure', { ...MARKED, submit: 'go' }),
  'a login’s label says it': row('login', { ...MARKED, password: ['office 365 admin login'], submit: 'sign in' }),
  'the user’s label says it': row('sure', { hasUser: true, email: ['office 365 admin email'] }),
  'the user’s label says it, and the button goes on': row('nothing', {
    hasUser: true,
    email: ['office 365 admin email'],
    submit: 'continue',
  }),
  'the title says it': row('sure', { ...TITLED, titles: ['microsoft 365 service account'] }),
  'the title says it, and the button goes on': row('ask', { ...TITLED, submit: 'continue' }),
  'a text in place of a title says it': row('sure', { ...NAMED, texts: ['office 365 admin account'] }),
  'a text below a title says it': row('ask', {
    ...NAMED,
    titles: ['contoso com'],
    texts: ['office 365 admin account'],
  }),
  'the admin’s password in the product’s row': row('sure', {
    row: 'contoso com microsoft office 365',
    password: ['admin password'],
  }),
  'the admin’s password below a sentence on the product': row('ask', {
    ...NAMED,
    password: ['admin password'],
    texts: ['we save what your users keep in microsoft 365 every night and on demand'],
  }),
  'a name below a sentence on the product': row('nothing', {
    ...NAMED,
    texts: ['we save what your users keep in microsoft 365 every night and on demand'],
  }),
  'a name under the product’s title': row('ask', { ...NAMED, titles: ['microsoft 365'] }),
  'a login page of a backup for the product': row('nothing', {
    ...NAMED,
    titles: ['backup for microsoft 365'],
    submit: 'continue',
  }),
  'a login page of a backup for the product, with Next': row('nothing', {
    ...NAMED,
    titles: ['backup for microsoft 365'],
    submit: 'next',
  }),
  'a connection to the product': row('ask', {
    ...NAMED,
    titles: ['microsoft 365 organization'],
    submit: 'next',
  }),
  'a user of the product': row('ask', { hasUser: true, email: ['office 365 user'] }),
  'a user of the product, and the button goes on': row('nothing', {
    hasUser: true,
    email: ['office 365 user'],
    submit: 'continue',
  }),
  'an admin’s name below the chosen tab': row('ask', {
    hasUser: true,
    email: ['admin'],
    outerTitles: ['office 365'],
    titles: ['access'],
  }),
  'a name below the chosen tab': row('nothing', { ...NAMED, outerTitles: ['office 365'], titles: ['access'] }),
  'credentials of nothing in particular': row('ask', { ...NAMED, titles: ['specify credentials'], submit: 'ok' }),
  'credentials of nothing in particular, elsewhere': row('nothing', {
    ...NAMED,
    titles: ['specify credentials'],
    submit: 'ok',
    host: 'backup.example',
  }),
  'an administrator’s password of nothing in particular': row('ask', {
    ...NAMED,
    password: ['administrator password'],
  }),
  'an administrator’s password, elsewhere': row('nothing', {
    ...NAMED,
    password: ['administrator password'],
    host: 'portal.example.com',
  }),
  'an account to be added': row('ask', { ...NAMED, submit: 'add' }),
  'an account to be kept': row('nothing', NAMED),
};
