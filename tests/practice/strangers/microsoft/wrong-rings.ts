import { documentOf, noRing, ring, type StrangerPage } from '../stranger-page.ts';

// Pages on which a careless guide would point at the wrong thing, or at anything at all.

const INFO = 'https://mysignins.microsoft.com/security-info';
const BOX = 'position:fixed;top:70px;left:90px;width:400px;background:#fff;border:1px solid #999;padding:14px';

/** A page with something tempting on it. */
function tempting(title: string, body: string, moments: StrangerPage['moments'], url = INFO): StrangerPage {
  return { title, url, html: documentOf(body), moments };
}

/** The same over Security info, in a modal dialog. */
function dialog(title: string, inner: string, moments: StrangerPage['moments']): StrangerPage {
  const body = `<main><h1>Security info</h1><button>Add sign-in method</button><ul><li>App password</li></ul></main><div role="dialog" aria-modal="true" style="${BOX}">${inner}</div>`;
  return tempting(title, body, moments);
}

const NEXT = '<p><button>Cancel</button> <button>Next</button></p>';

/** Pages that tempt, each with what must happen there. */
export const WRONG_RING_PAGES: StrangerPage[] = [
  tempting(
    'tempting: rows that can be pressed are no list of methods to add',
    '<h1>Security info</h1><div tabindex="0" data-mark style="cursor:pointer;width:200px">Add sign-in method</div><div tabindex="0">Phone<br>+1 555 0100</div><div tabindex="0">App password<br>CloudFinder</div>',
    ring('open-app-passwords'),
  ),
  tempting(
    'tempting: the button is disabled while the page loads',
    '<h1>Security info</h1><button disabled>Add sign-in method</button><div role="progressbar" aria-label="Loading"></div>',
    noRing(),
  ),
  dialog(
    'tempting: a passkey is praised over app passwords',
    `<h2>Name your passkey</h2><p>A passkey is safer than a password or an app password.</p><label>Name <input></label>${NEXT}`,
    noRing(),
  ),
  dialog(
    'tempting: an e-mail step with a plain field',
    `<h2>Email</h2><p>What email would you like to use?</p><input type="text" placeholder="Email">${NEXT}`,
    noRing(),
  ),
  dialog(
    'tempting: a security key wants a name',
    `<h2>Security key</h2><p>Name your security key. This will help distinguish it from other keys.</p><input aria-label="Security key name">${NEXT}`,
    noRing(),
  ),
  dialog(
    'tempting: a deletion wants a word typed',
    '<h2>Delete App password</h2><p>Type the name of the app password to delete it.</p><input aria-label="Name"><p><button>Delete</button><button>Cancel</button></p>',
    noRing(),
  ),
  dialog(
    'tempting: app passwords are explained and refused',
    '<h2>App password</h2><p>Your administrator does not allow app passwords.</p><button>OK</button>',
    noRing(),
  ),
  dialog(
    'tempting: a link in a sentence of a list that has no App password',
    '<h2>Add a sign-in method</h2><button>Phone</button><button>Email</button><button>Passkey</button><p>Where is <a href="#">App password</a>? Ask your administrator.</p>',
    noRing(['create'], { state: 'stuck' }),
  ),
  dialog(
    'tempting: a radio that cannot be chosen',
    '<h2>Add a sign-in method</h2><label><input type="radio" name="m"> Phone</label><label><input type="radio" name="m" disabled> App password</label><button disabled>Next</button>',
    noRing(),
  ),
  dialog(
    'tempting: the page wants to know who is there',
    `<h2>Help us keep your account secure</h2><p>To continue, confirm that it is you.</p>${NEXT}`,
    noRing(),
  ),
  dialog(
    'tempting: the authenticator shows its code to scan',
    `<h2>Microsoft Authenticator</h2><p>Scan the code. No camera? Create an app password instead.</p><canvas width="90" height="90"></canvas>${NEXT}`,
    noRing(),
  ),
  dialog(
    'tempting: feedback has a field and a Next',
    `<h2>Give feedback</h2><label>What could be better?<textarea></textarea></label>${NEXT}`,
    noRing(),
  ),
  dialog(
    'tempting: a step in Czech that wants a number',
    '<h2 data-testid="reskin-step-title">Telefon</h2><label>Číslo <input inputmode="tel"></label><button data-testid="reskin-step-next-button">Další</button>',
    noRing(),
  ),
  dialog(
    'tempting: a step in Swedish that wants a code',
    '<h2 data-testid="reskin-step-title">Ange koden</h2><input autocomplete="one-time-code"><button data-testid="reskin-step-next-button">Nästa</button>',
    noRing(),
  ),
  dialog(
    'tempting: two names in one dialog',
    `<h2>App password</h2><label>Name <input></label><label>Name <input></label>${NEXT}`,
    noRing(),
  ),
  tempting(
    'tempting: the organizations of My Sign-ins',
    '<nav><a href="#">Overview</a></nav><h1>Organizations</h1><button>Leave</button><button>Create</button><button>Next</button>',
    noRing(),
    'https://mysignins.microsoft.com/organizations',
  ),
  tempting(
    'tempting: the password of the account is changed here',
    '<main><h1>Change your password</h1><label>Old <input type="password"></label><label>New <input type="password"></label><button>Next</button></main>',
    noRing(),
    'https://mysignins.microsoft.com/security-info/password/change',
  ),
  tempting(
    'tempting: a search with results that sound right',
    '<nav><a href="#">Home</a></nav><main><h1>Search</h1><ul><li><a href="#">How to create app passwords</a></li><li><a href="#">Manage app passwords for two-step verification</a></li></ul><button>Create</button></main>',
    noRing(),
    'https://portal.office.com/account',
  ),
];
