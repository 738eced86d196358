import fc from 'fast-check';
import { LABEL_STYLES, type TestField } from './label-styles';
import { STRANGER_FORMS } from './stranger-forms';

const PRODUCTS = [
  'Office 365',
  'Office365',
  'O365',
  'Microsoft 365',
  'M365',
  'Microsoft Office 365',
  'MS 365',
  'microsoft 365',
];
const ROLES = [
  'Admin',
  'admin',
  'Administrator',
  'Global Admin',
  'global administrator',
  'Service Account',
  'tenant admin',
];
const USERS = ['Email', 'E-mail', 'e-mail address', 'User name', 'Username', 'Account', 'UPN', 'Login name'];
const SECRETS = ['Password', 'password', 'Passwort', 'Mot de passe', 'Contraseña', 'パスワード'];
const CONFIRMS = [
  'Confirm password',
  'Re-enter password',
  'Retype Password',
  'Repeat password',
  'Password (again)',
  'Passwort bestätigen',
];
const BUTTONS = [
  'Submit',
  'Save',
  'OK',
  'Next',
  'Add',
  'Connect',
  'Update',
  'Change',
  'Authenticate',
  'Save changes',
  'Continue',
];
const TITLES = ['Get Started With x360Cloud', 'Service', 'Settings', 'Change', 'Add Service', ''];
/** Fields beside ours that must stay as they are; they carry the class `decoy`. */
const NEIGHBOURS: TestField[] = [
  { label: 'SharePoint URL', input: '<input class=decoy id=n1>' },
  { label: 'Client secret', input: '<input class=decoy id=n2 type=password>' },
  { label: 'SMTP password', input: '<input class=decoy id=n3 type=password>' },
  { label: 'Windows password', input: '<input class=decoy id=n4 type=password>' },
  { label: 'Certificate password', input: '<input class=decoy id=n5 type=password>' },
  { label: 'Tenant ID', input: '<input class=decoy id=n6>' },
  { label: 'Notification e-mail', input: '<input class=decoy id=n7 type=email>' },
  { label: 'Encryption password', input: '<input class=decoy id=n8 type=password>' },
];
/** Clones that no person sees or can type into. */
const CLONES = [
  'style="display:none"',
  'style="opacity:0"',
  'style="visibility:hidden"',
  'style="position:absolute;left:-9999px"',
  'style="width:1px;height:1px;padding:0;border:0"',
  'disabled',
  'readonly',
  'maxlength=4',
  'inert',
].map((how) => `<input class=decoy type=password aria-label="Office 365 Admin Password" ${how}>`);

const FRAMES: ((title: string, body: string) => string)[] = [
  (title, body) => `${title && `<h3>${title}</h3>`}<form>${body}</form>`,
  (title, body) => `<form>${title && `<h3>${title}</h3>`}${body}</form>`,
  (title, body) => `<div>${title && `<h3>${title}</h3>`}${body}</div>`,
  (title, body) => `<fieldset>${title && `<legend>${title}</legend>`}${body}</fieldset>`,
  (title, body) => `<div role=dialog aria-modal=true>${title && `<h4>${title}</h4>`}<div>${body}</div></div>`,
  (title, body) =>
    `<div class="modal in"><div class=modal-header>${title && `<div class=modal-title>${title}</div>`}</div><form>${body}</form></div>`,
  (title, body) => `<div style="height:300px;overflow:auto">${title && `<h3>${title}</h3>`}<form>${body}</form></div>`,
];
/** What may stand around any form of the product: more of the product's name, and no form. */
const AROUND = [
  '',
  '<nav><a>Dashboard</a> <a>Office 365</a> <a>Settings</a></nav>',
  '<table><tr><td>contoso.onmicrosoft.com (Microsoft Office 365)</td><td>admin@contoso.com</td><td><button>Change</button></td></tr></table>',
  '<div class=gdpr>We use cookies. <button>Accept</button></div>',
  '<form><input placeholder=Search class=decoy><button>Search</button></form>',
  '<form class=mini><input class=decoy placeholder=Username><input class=decoy type=password placeholder=Password><button>Login</button></form>',
];

const pick = <Item>(items: readonly Item[]): fc.Arbitrary<Item> => fc.constantFrom(...items);
const style = pick(Object.keys(LABEL_STYLES));

/** A page, and the ids of what must be recognised. */
export interface RandomPage {
  html: string;
  hasEmail: boolean;
  hasConfirm: boolean;
}

/** Pages with one true form: labels × markup × order × decoys × surroundings. */
export const truePages: fc.Arbitrary<RandomPage> = fc
  .record({
    product: pick(PRODUCTS),
    role: pick(ROLES),
    user: pick(USERS),
    secret: pick(SECRETS),
    confirm: fc.option(pick(CONFIRMS)),
    hasEmail: fc.boolean(),
    /** Where the marker stands: on both fields, on the title, on the password alone, or parted between title and e-mail. */
    marking: pick(['fields', 'title', 'password', 'parted'] as const),
    title: pick(TITLES),
    button: pick(BUTTONS),
    neighbours: fc.subarray(NEIGHBOURS, { maxLength: 2 }),
    isNeighbourFirst: fc.boolean(),
    clone: fc.option(pick(CLONES)),
    style,
    frame: pick(FRAMES),
    before: pick(AROUND),
    after: pick(AROUND),
  })
  .map((page) => {
    const { product, role, user, secret, confirm, hasEmail, marking } = page;
    const marker = `${product} ${role}`;
    const userLabel = { fields: `${marker} ${user}`, title: user, password: user, parted: `${role} ${user}` }[marking];
    const secretLabel = {
      fields: `${marker} ${secret}`,
      title: secret,
      password: `${marker} ${secret}`,
      parted: `${role} ${secret}`,
    }[marking];
    const title = { fields: page.title, title: `${marker} credentials`, password: page.title, parted: product }[
      marking
    ];
    const own: TestField[] = [
      ...(hasEmail ? [{ label: userLabel, input: '<input id=e>' }] : []),
      { label: secretLabel, input: '<input id=p type=password>' },
      ...(confirm ? [{ label: confirm, input: '<input id=c type=password>' }] : []),
    ];
    const fields = page.isNeighbourFirst ? [...page.neighbours, ...own] : [...own, ...page.neighbours];
    const body = `${page.clone ?? ''}${LABEL_STYLES[page.style]?.(fields)}<button id=s>${page.button}</button>`;
    return { html: page.before + page.frame(title, body) + page.after, hasEmail, hasConfirm: confirm !== null };
  });

const TYPES: Record<string, string> = { t: 'text', e: 'email', p: 'password', n: 'tel', c: 'checkbox' };

/** Pages with somebody else's form, x360Cloud's own look-alikes among them, amid the same surroundings. */
export const strangerPages: fc.Arbitrary<string> = fc
  .record({
    form: pick(STRANGER_FORMS),
    style,
    frame: pick(FRAMES),
    before: pick(AROUND),
    after: pick(AROUND),
    clone: fc.option(pick(CLONES)),
  })
  .map(({ form, style: labels, frame, before, after, clone }) => {
    const fields = form.fields.map((field, index) => ({
      label: field.slice(2),
      input: `<input id="f${index}" type="${TYPES[field[0] ?? 't']}">`,
    }));
    const body = `${clone ?? ''}${LABEL_STYLES[labels]?.(fields)}<button>${form.button}</button>${form.after ?? ''}`;
    return before + frame(form.title, body) + after;
  });
