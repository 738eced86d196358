import { captured, documentOf, noRing, ring, type StrangerPage } from '../stranger-page.ts';

// The first generation as ASP.NET WebForms: view state, submit inputs, post-back links, tables for layout.

const HOST = 'https://account.activedirectory.windowsazure.com';

const PIVOTS = (active: 'verification' | 'passwords', mark = '') => `<table cellspacing="0" id="ctl00_Pivots"><tr>
<td class="${active === 'verification' ? 'sel' : ''}"><a href="javascript:__doPostBack('ctl00$Pivots','0')">additional security verification</a></td>
<td class="${active === 'passwords' ? 'sel' : ''}"><a ${mark} href="javascript:__doPostBack('ctl00$Pivots','1')">app passwords</a></td></tr></table>`;

const WHAT_FOR =
  "<p>To sign into Outlook, Lync or other apps installed on your computer or smart phone, you'll need to create an app password.</p>";

const GRID = `<table border="1" id="ctl00_Grid"><tr><th>NAME</th><th>DATE CREATED</th><th>&nbsp;</th></tr>
<tr><td>app passwords old</td><td>1/2/2024</td><td><a href="javascript:__doPostBack('Grid','Delete$0')">Delete</a></td></tr>
<tr><td>create</td><td>3/4/2024</td><td><a href="javascript:__doPostBack('Grid','Delete$1')">Delete</a></td></tr></table>`;

/** A page of WebForms at one of the old addresses. */
function webForm(
  title: string,
  body: string,
  moments: StrangerPage['moments'],
  { path = '/AppPasswords.aspx', lang = 'en', style = '' } = {},
): StrangerPage {
  const html = documentOf(
    `<form method="post" id="aspnetForm" onsubmit="return false"><input type="hidden" name="__VIEWSTATE" value="/wEPDwUKLTEyMzQ1Njc4OWRkabcdefghijklmnop"><input type="hidden" name="__EVENTTARGET" value="">
${body}</form><script>function __doPostBack(){}</script>`,
    { lang, style, title: 'Additional security verification' },
  );
  return { title, url: `${HOST}${path}`, html, moments };
}

/** Pages of WebForms, each with what must happen there. */
export const WEB_FORMS_PAGES: StrangerPage[] = [
  webForm(
    'web forms: the other pivot is open',
    `${PIVOTS('verification', 'data-mark')}<p>When you sign in with your password, you are also required to respond from a registered device.</p><input type="submit" value="Save"> <input type="button" value="cancel">`,
    ring('create'),
    { path: '/Proofup.aspx' },
  ),
  webForm(
    'web forms: create is a submit input, over rows named like captions',
    `${PIVOTS('passwords')}${WHAT_FOR}<input data-mark type="submit" name="ctl00$btn" value="create">${GRID}`,
    ring('create'),
  ),
  webForm(
    'web forms: create is a post-back link in capitals by style',
    `${PIVOTS('passwords')}${WHAT_FOR}<a data-mark class="b" href="javascript:__doPostBack('create','')">create</a>`,
    ring('create'),
    { style: '.b{text-transform:uppercase;letter-spacing:1px}', path: '/apppasswords.aspx' },
  ),
  webForm(
    'web forms: both dialogs wait hidden in the page',
    `${PIVOTS('passwords')}${WHAT_FOR}<input data-mark type="submit" value="create">
<div style="display:none"><h2>Create app password</h2>Name: <input type="text"><input type="submit" value="next"></div>
<div style="position:absolute;left:-9999px"><h2>Your app password</h2><b>Password:</b> <span>abcdabcdabcdabcd</span><input type="button" value="close"></div>`,
    ring('create'),
  ),
  webForm(
    'web forms: the name is asked for in a layout table',
    `${PIVOTS('passwords')}<input type="submit" value="create"><div role="dialog" style="position:fixed;top:60px;left:60px;background:#fff;border:1px solid;padding:9px"><h2>Create app password</h2>
<table><tr><td>Name:</td><td><input data-mark type="text" name="ctl00$Name" maxlength="40"></td></tr><tr><td><input type="submit" value="next"></td><td><input type="button" value="cancel"></td></tr></table></div>`,
    ring('name-the-password'),
  ),
  webForm(
    'web forms: the name stands there already',
    `<div class="dlg"><h2>Create app password</h2><label>Name: <input type="text" value="CloudFinder"></label><p><input data-mark type="submit" value="next"> <input type="submit" value="cancel"></p></div>`,
    ring('name-the-password'),
  ),
  webForm(
    'web forms: label and password on one line',
    `<div class="dlg" role="dialog"><h2>Your app password</h2><div><b>Name:</b> test</div><div><b>Password:</b> gkqpwmzxvbtrnhsd</div>
<p>Note: This password will not be displayed again.</p><input type="button" value="copy password to clipboard"> <input data-mark type="button" value="close"></div>${GRID}`,
    captured('gkqpwmzxvbtrnhsd'),
  ),
  webForm(
    'web forms: the name looks like a password',
    `<div><h2>Your app password</h2><table><tr><td><b>Name:</b></td><td>backupcloudtools</td></tr><tr><td><b>Password:</b></td><td>wnvzrkqtpxmhbcsl</td></tr></table>
<p>Note: This password will not be displayed again.</p><a href="javascript:void(0)">copy password to clipboard</a> <a data-mark href="javascript:void(0)">close</a></div>`,
    captured('wnvzrkqtpxmhbcsl'),
  ),
  webForm(
    'web forms in German: the pivot',
    `<ul><li class="sel"><a href="javascript:__doPostBack('p','0')">Zusätzliche Sicherheitsüberprüfung</a></li><li><a data-mark href="javascript:__doPostBack('p','1')">App-Kennwörter</a></li></ul>`,
    ring('create'),
    { path: '/proofup.aspx', lang: 'de' },
  ),
  webForm(
    'web forms in German: the password',
    `<div role="dialog"><h2>Ihr App-Kennwort</h2><div><b>Name:</b> CloudFinder</div><div><b>Kennwort:</b> tzhqnmwkxdrvbplc</div><p>Hinweis: Dieses Kennwort wird nicht erneut angezeigt.</p><input data-mark type="button" value="Schließen"></div>`,
    captured('tzhqnmwkxdrvbplc'),
    { lang: 'de' },
  ),
  webForm(
    'web forms in French: the password',
    `<fieldset><legend>Votre mot de passe d'application</legend><p><b>Nom :</b> CloudFinder</p><p><b>Mot de passe :</b> vbqmzktwnxhrdspl</p><input data-mark type="submit" value="Fermer"></fieldset>`,
    captured('vbqmzktwnxhrdspl'),
    { lang: 'fr' },
  ),
  webForm(
    'web forms: no more than forty',
    `${PIVOTS('passwords')}<div class="error" role="alert">You have reached the limit of 40 app passwords. Delete one before you create another.</div><input type="submit" value="create" disabled>${GRID}`,
    [{ must: { kind: 'says', text: 'limit of 40 app passwords' } }],
  ),
  webForm(
    'web forms: the pivot is not there',
    `<table><tr><td class="sel"><a href="#">additional security verification</a></td></tr></table><p>how would you like to respond?</p><select><option>Mobile app</option><option>Call my office phone</option></select><input type="submit" value="Save"><a href="#">App passwords help</a>`,
    noRing(),
    { path: '/Proofup.aspx' },
  ),
  webForm(
    'web forms: the session is over',
    '<h1>Sorry</h1><p>Your session has expired. Close the browser and sign in again to create app passwords.</p><a href="#">Sign in</a>',
    noRing(),
  ),
  webForm(
    'web forms: only the grid of old passwords and its confirmation',
    `<div>${GRID}</div><div role="dialog" style="position:fixed;top:30px;left:30px;background:#fff;padding:8px"><h2>Delete app password</h2><p>Name: create</p><input type="submit" value="yes"><input type="submit" value="cancel"></div>`,
    noRing(),
  ),
];
