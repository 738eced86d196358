import { documentOf, noRing, ring, type StrangerPage } from '../stranger-page.ts';

const URL_G3 = 'https://mysignins.microsoft.com/security-info';

/** Pages that hold something like a password which is none of ours: nothing may be captured. */
export const NOT_A_PASSWORD_PAGES: StrangerPage[] = [
  {
    title: 'the secret key of an authenticator',
    url: URL_G3,
    html: documentOf(
      `<div role="dialog" aria-modal="true"><h2>Microsoft Authenticator</h2><p>Can't scan the QR code? Enter this into your app:</p><p>Account name: contoso:svc@contoso.com</p><p>Secret key: <b>jbswydpehpkqxrmz</b></p><button>Next</button></div>`,
    ),
    moments: noRing(undefined, { says: 'another sign-in method' }),
  },
  {
    title: 'a temporary access pass',
    url: URL_G3,
    html: documentOf(
      `<div role="dialog" aria-modal="true"><h2>Temporary Access Pass</h2><p>Pass</p><p>xkcdqwrtzvbnmlkj</p><button>OK</button></div>`,
    ),
    moments: noRing(),
  },
  {
    title: 'the list with a name of sixteen letters',
    url: URL_G3,
    html: documentOf(
      `<h1>Security info</h1><button data-mark>Add sign-in method</button><div role="list"><div role="listitem">App password <span>internationalbkp</span> <button>Delete</button></div></div>`,
    ),
    moments: ring('open-app-passwords'),
  },
  {
    title: 'the name step with a name of sixteen letters',
    url: URL_G3,
    html: documentOf(
      `<div role="dialog" aria-modal="true"><h2>App password</h2><label>Name <input value="internationalbkp"></label><button data-mark>Next</button></div>`,
    ),
    moments: ring('name-the-password'),
  },
  {
    title: 'a password that only an attribute holds',
    url: URL_G3,
    html: documentOf(
      `<div role="dialog" aria-modal="true"><h2>App password</h2><p>Press Copy to take your password.</p><button data-clipboard-text="qwrtzvbnmlkjhgfd">Copy</button><button>Done</button></div>`,
    ),
    moments: [{ must: { kind: 'no-capture' } }],
  },
  {
    title: 'two values of the same shape with the same label',
    url: URL_G3,
    html: documentOf(
      `<div role="dialog" aria-modal="true"><h2>App password</h2><p>Password</p><p>qwrtzvbnmlkjhgfd</p><p>Password</p><p>zxcvbnmlkjhgfdsq</p><button>Done</button></div>`,
    ),
    moments: [{ must: { kind: 'no-capture' } }],
  },
  {
    title: 'a field for changing the account password, revealed',
    url: 'https://mysignins.microsoft.com/security-info/password/change',
    html: documentOf(
      `<h1>Change your password</h1><label>User ID <input readonly value="svcbackupcontoso"></label><label>Current password <input type="text" value="qwrtzvbnmlkjhgfd"></label><label>New password <input type="password" value="zxcvbnmlkjhgfdsq"></label><button>Submit</button>`,
    ),
    moments: [{ must: { kind: 'no-capture' } }],
  },
  {
    title: 'a correlation id in an error bar',
    url: URL_G3,
    html: documentOf(
      `<h1>Security info</h1><div role="alert">Something went wrong. Correlation ID: <span>abcdefghijklmnop</span></div><button data-mark>Add sign-in method</button>`,
    ),
    moments: [{ must: { kind: 'no-capture' } }],
  },
];
