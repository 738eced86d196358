import { documentOf, noRing, type StrangerPage } from '../stranger-page.ts';

// Pages on which a wrong ring costs the password, or wrong words the way: side panels that show it, parts of lists, refusals.

const URL_G3 = 'https://mysignins.microsoft.com/security-info';
const MAIN = '<main><h1>Security info</h1><button>Add sign-in method</button><div>Microsoft Authenticator</div></main>';
const PANEL =
  'position:fixed;right:0;top:0;bottom:0;width:360px;background:#fff;border-left:1px solid #999;padding:14px';
const BOX = 'position:fixed;top:70px;left:90px;width:420px;background:#fff;border:1px solid #999;padding:14px';

function page(title: string, body: string, moments: StrangerPage['moments']): StrangerPage {
  return { title: `danger: ${title}`, url: URL_G3, html: documentOf(body), moments };
}

const panel = (inside: string) => `${MAIN}<div style="${PANEL}">${inside}<p><button>Done</button></p></div>`;
const dialog = (inside: string) =>
  `${MAIN}<div role="dialog" aria-modal="true" aria-label="Add a sign-in method" style="${BOX}">${inside}</div>`;

/** Done is never pointed at where the password shows in a way that may not be read; `no-ring` allows that it is held. */
const NEVER_DONE = noRing(['read-the-password']);
const METHODS = ['Authenticator app', 'Phone', 'Email', 'Security key'];
const PART = noRing(['create'], { state: 'words' });
const REFUSED = (text: string): StrangerPage['moments'] => [{ must: { kind: 'says', text } }, ...noRing()];

/** The panels show what nobody can read; the lists are parts; the dialogs refuse. */
export const DANGER_ZONE_PAGES: StrangerPage[] = [
  page(
    'a side panel, the value in a picture',
    panel(
      '<h2>Your app password</h2><p>Name: CloudFinder</p><canvas id="v" width="200" height="30"></canvas><script>v.getContext("2d").fillText("mzkqvwtxnbprhdls",5,20)</script>',
    ),
    NEVER_DONE,
  ),
  page(
    'a dialog, the value in a picture',
    `${MAIN}<div role="dialog" aria-modal="true" style="${BOX}"><h2>Your app password</h2><canvas width="200" height="30"></canvas><p><button>Done</button></p></div>`,
    NEVER_DONE,
  ),
  page(
    'a side panel, the value not there yet',
    panel('<h2>Your app password</h2><dl><dt>Name</dt><dd>CloudFinder</dd><dt>Password</dt><dd></dd></dl>'),
    NEVER_DONE,
  ),
  page(
    'options that count themselves',
    dialog(
      `<h2>Add a sign-in method</h2><div role="listbox">${METHODS.map((name, at) => `<div role="option" tabindex="0" aria-setsize="9" aria-posinset="${at + 1}">${name}</div>`).join('')}</div>`,
    ),
    PART,
  ),
  page(
    'buttons in counted items of a list',
    dialog(
      `<h2>Add a sign-in method</h2><ul>${METHODS.map((name, at) => `<li aria-setsize="7" aria-posinset="${at + 1}"><button>${name}</button></li>`).join('')}</ul>`,
    ),
    PART,
  ),
  page(
    'a list that scrolls on',
    dialog(
      `<h2>Add a sign-in method</h2><div style="height:120px;overflow-y:auto"><div style="height:700px">${METHODS.map((name) => `<button style="display:block;height:30px">${name}</button>`).join('')}</div></div>`,
    ),
    PART,
  ),
  page(
    'the limit as a dialog of rows to delete',
    `${MAIN}<div role="dialog" aria-modal="true" style="${BOX}"><h2>You've reached the limit</h2><ul><li>Backup one <button>Delete</button></li><li>Backup two <button>Delete</button></li></ul><button>Close</button></div>`,
    REFUSED("You've reached the limit"),
  ),
  page(
    'the limit as an alert dialog with a table',
    `${MAIN}<div role="alertdialog" aria-modal="true" style="${BOX}"><h1>Too many app passwords</h1><p>Delete one to create another.</p><table><tr><td>Old</td><td><button>Delete</button></td></tr></table><button>OK</button></div>`,
    REFUSED('Too many app passwords'),
  ),
  page(
    'the limit in a dialog of the browser’s own',
    `${MAIN}<dialog id="d"><h2>Limit reached</h2><p>You can have 40 app passwords.</p><div role="list"><div role="listitem">Old <button aria-label="Delete Old">x</button></div></div></dialog><script>d.showModal()</script>`,
    REFUSED('Limit reached'),
  ),
];
