import { captured, documentOf, type Moment, noRing, type StrangerPage } from '../stranger-page.ts';

// How and when a password comes to light: by a click, in a toast, in a scrolled box, set by a script, among decoys.

const INFO = 'https://mysignins.microsoft.com/security-info';
const BOX = 'position:fixed;top:70px;left:90px;width:420px;background:#fff;border:1px solid #999;padding:14px';
const BEHIND = '<main><h1>Security info</h1><button>Add sign-in method</button></main>';
const DONE = '<p><button data-mark>Done</button></p>';

/** A page on which a password shows in its own way. */
function moment(title: string, body: string, moments: Moment[], style = ''): StrangerPage {
  return { title, url: INFO, html: documentOf(body, { style }), moments };
}

/** The same in a dialog. */
function dialog(title: string, inner: string, moments: Moment[]): StrangerPage {
  return moment(title, `${BEHIND}<div role="dialog" aria-modal="true" style="${BOX}">${inner}</div>`, moments);
}

const NOTHING: Moment[] = [{ must: { kind: 'no-capture' } }];

/** A password that a click brings to light. */
function shownBy(click: string, password: string): Moment[] {
  return [
    { must: { kind: 'no-capture' }, act: { kind: 'click', to: click } },
    { must: { kind: 'captured', password, done: '[data-mark]' } },
  ];
}

/** Passwords and their moments, each with what must be held. */
export const VALUE_MOMENT_PAGES: StrangerPage[] = [
  dialog(
    'moment: a sentence leads to it',
    `<p>Here is your app password:</p><p><b>wtkzqvmxnrhbpdla</b></p>${DONE}`,
    captured('wtkzqvmxnrhbpdla'),
  ),
  moment(
    'moment: a message of success at the top of the page',
    `<main><div role="status" class="ok"><span>Your app password is <strong>wtkzqvmxnrhbpdlb</strong></span> <button data-mark>Close</button></div><h1>Security info</h1><button>Add sign-in method</button></main>`,
    captured('wtkzqvmxnrhbpdlb', undefined, null),
  ),
  moment(
    'moment: an alert that tells of success',
    `<main><div role="alert"><p>Password: wtkzqvmxnrhbpdlc</p><p>Write it down.</p></div><h1>App passwords</h1></main>`,
    captured('wtkzqvmxnrhbpdlc', undefined, null),
  ),
  dialog(
    'moment: in a field that is switched off',
    `<h2>App password</h2><label>Password <input disabled value="wtkzqvmxnrhbpdld"></label>${DONE}`,
    captured('wtkzqvmxnrhbpdld'),
  ),
  dialog(
    'moment: the label lies in the cell beside the field',
    `<h2>App password</h2><table><tr><td>Name</td><td><input readonly value="CloudFinder"></td></tr><tr><td>Password</td><td><input readonly value="wtkzqvmxnrhbpdle"></td></tr></table>${DONE}`,
    captured('wtkzqvmxnrhbpdle'),
  ),
  moment(
    'moment: on the page itself, over the rows of old ones',
    `<main><h1>App password</h1><div class="new"><span>Password</span><div>wtkzqvmxnrhbpdlf</div><button data-mark>Done</button></div><ul><li>CloudFinder old <button>Delete</button></li></ul></main>`,
    captured('wtkzqvmxnrhbpdlf'),
  ),
  dialog(
    'moment: with its name and the hour of its birth',
    `<h2>App password</h2><dl><dt>Name</dt><dd>CloudFinder</dd><dt>Created</dt><dd>11/22/2026 6:05 PM</dd><dt>Password</dt><dd>wtkzqvmxnrhbpdlg</dd></dl>${DONE}`,
    captured('wtkzqvmxnrhbpdlg'),
  ),
  dialog(
    'moment: with places where it may break',
    `<h2>App password</h2><div>Password</div><div style="width:70px">wtkz<wbr>qvmx<wbr>nrhb<wbr>pdlh</div>${DONE}`,
    captured('wtkzqvmxnrhbpdlh'),
  ),
  dialog(
    'moment: with soft hyphens',
    `<h2>App password</h2><div>Password</div><div>wtkzqvmx&shy;nrhbpdli</div>${DONE}`,
    captured('wtkzqvmxnrhbpdli'),
  ),
  dialog(
    'moment: dots until it is asked for',
    `<h2>App password</h2><div>Password</div><div id="v">••••••••••••••••</div><button id="show" onclick="v.textContent='wtkzqvmxnrhbpdlj'">Show</button>${DONE}`,
    shownBy('#show', 'wtkzqvmxnrhbpdlj'),
  ),
  dialog(
    'moment: set by a script into a field that was there',
    `<h2>App password</h2><label for="v">Password</label><input id="v" readonly><button id="make" onclick="v.value='wtkzqvmxnrhbpdlk'">Generate</button>${DONE}`,
    shownBy('#make', 'wtkzqvmxnrhbpdlk'),
  ),
  moment(
    'moment: a class unhides what lay ready',
    `${BEHIND}<button id="open" onclick="d.className='open'">Show the result</button><div id="d" role="dialog" aria-modal="true"><h2>App password</h2><div>Password</div><div>wtkzqvmxnrhbpdlm</div>${DONE}</div>`,
    shownBy('#open', 'wtkzqvmxnrhbpdlm'),
    '#d{display:none;position:fixed;top:120px;left:200px;background:#fff}#d.open{display:block}',
  ),
  moment(
    'moment: an open dialog that is not modal',
    `${BEHIND}<dialog open style="top:120px"><h2>App password</h2><p>Password</p><p>wtkzqvmxnrhbpdln</p>${DONE}</dialog>`,
    captured('wtkzqvmxnrhbpdln'),
  ),
  moment(
    'moment: a bar about cookies is a dialog too',
    `<main><h1>App password</h1><p>Password</p><p>wtkzqvmxnrhbpdaa</p>${DONE}</main><div role="dialog" aria-label="Cookies" style="position:fixed;bottom:0;left:0;right:0;background:#eee"><p>We use cookies.</p><button>Accept</button><button>Close</button></div>`,
    captured('wtkzqvmxnrhbpdaa'),
  ),
  moment(
    'moment: a tour came before the dialog',
    `${BEHIND}<div role="dialog" style="position:fixed;bottom:9px;left:9px;background:#036;color:#fff"><p>New here?</p><button>Next</button></div><div role="dialog" style="${BOX}"><h2>App password</h2><p>Password</p><p>wtkzqvmxnrhbpdab</p>${DONE}</div>`,
    captured('wtkzqvmxnrhbpdab'),
  ),
  dialog(
    'moment: below the edge of a scrolled box',
    `<h2>App password</h2><div style="height:90px;overflow:auto"><p>${'Read this first. '.repeat(60)}</p><p>Password</p><p>wtkzqvmxnrhbpdlo</p></div>${DONE}`,
    captured('wtkzqvmxnrhbpdlo'),
  ),
  dialog(
    'moment: the one of yesterday lies invisible beside it',
    `<h2>App password</h2><div style="visibility:hidden">Password: oldoldqzkvmwtxnr</div><div>Password: wtkzqvmxnrhbpdlp</div>${DONE}`,
    captured('wtkzqvmxnrhbpdlp'),
  ),
  dialog(
    'moment: two that could be it',
    `<h2>App password</h2><p>wtkzqvmxnrhbpdlq</p><p>wtkzqvmxnrhbpdlr</p>${DONE}`,
    NOTHING,
  ),
  dialog(
    'moment: a text node changes in place',
    `<h2>App password</h2><div>Password</div><div id="v">Loading</div>${DONE}<script>setTimeout(()=>{v.firstChild.data='wtkzqvmxnrhbpdls'},600)</script>`,
    captured('wtkzqvmxnrhbpdls'),
  ),
  dialog(
    'moment: named by an element elsewhere',
    `<h2>App password</h2><input readonly aria-labelledby="far" value="wtkzqvmxnrhbpdlt"><p id="far">Password</p>${DONE}`,
    captured('wtkzqvmxnrhbpdlt'),
  ),
  dialog(
    'moment: a sentence of French with a blank before the colon',
    `<h2>Mot de passe d’application</h2><p>Votre mot de passe d’application est : wtkzqvmxnrhbpdlu</p><button data-mark>Terminé</button>`,
    captured('wtkzqvmxnrhbpdlu'),
  ),
  dialog(
    'moment: the button has words that nobody knows',
    `<h2>App password</h2><p>Password</p><p>wtkzqvmxnrhbpdlv</p><button>I wrote it down</button>`,
    captured('wtkzqvmxnrhbpdlv', undefined, null),
  ),
  dialog(
    'moment: Turkish, with a word and a colon',
    `<h2>Uygulama parolası</h2><p>Ad: CloudFinder</p><p>Parola: wtkzqvmxnrhbpdlw</p><button>Bitti</button>`,
    captured('wtkzqvmxnrhbpdlw', undefined, null),
  ),
  dialog(
    'moment: Hebrew, alone in its line',
    `<div dir="rtl"><h2>סיסמת אפליקציה</h2><p>סיסמה</p><p>wtkzqvmxnrhbpdlx</p><button>סיום</button></div>`,
    captured('wtkzqvmxnrhbpdlx', undefined, null),
  ),
  dialog(
    'moment: it could not be made',
    '<h2>App password</h2><div role="alert">We could not create the app password. Try again.</div><button>Close</button>',
    noRing(),
  ),
  moment(
    'moment: drawn by style alone, so that nobody can read it',
    `${BEHIND}<div role="dialog" aria-modal="true" style="${BOX}"><h2>App password</h2><p>Password</p><p class="v"></p>${DONE}</div>`,
    NOTHING,
    '.v::before{content:"wtkzqvmxnrhbpdly"}',
  ),
];
