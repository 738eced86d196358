import { captured, documentOf, noRing, ring, type StrangerPage } from '../stranger-page.ts';

// Pages with more on them than the step needs: navigation, tours, help, leftovers, bars of errors, accounts.

const INFO = 'https://mysignins.microsoft.com/security-info';

/** A page with all its furniture. */
function crowded(title: string, url: string, body: string, moments: StrangerPage['moments'], style = ''): StrangerPage {
  return { title, url, html: documentOf(body, { style }), moments };
}

const VALUE = (password: string) =>
  `<div role="dialog" aria-modal="true" style="position:fixed;top:120px;left:90px;width:360px;background:#fff;border:1px solid"><h2>App password</h2><p>Password</p><p>${password}</p><button data-mark>Done</button></div>`;

/** Crowded pages, each with what must happen there. */
export const CROWDED_PAGES: StrangerPage[] = [
  crowded(
    'crowd: a breadcrumb and a menu of one name',
    INFO,
    '<nav><a href="#">Home</a><a href="#" aria-current="page">Security info</a></nav><ol><li><a href="#">My account</a></li><li><a href="#">Security info</a></li></ol><h1>Security info</h1><button data-mark>+Add sign-in method</button>',
    ring('open-app-passwords'),
  ),
  crowded(
    'crowd: a row of an old password and its Delete',
    INFO,
    '<h1>Security info</h1><button data-mark><span aria-hidden="true">+</span><span>Add sign-in method</span></button><ul><li>App password <span>CloudFinder</span> <button aria-label="Delete App password">Delete</button></li><li>Phone <button>Change</button><button>Delete</button></li></ul>',
    ring('open-app-passwords'),
  ),
  crowded(
    'crowd: help beside the page tells how to add a method',
    INFO,
    '<h1>Security info</h1><button data-mark>Add sign-in method</button><aside aria-label="Help"><h2>Help</h2><a href="#">How to add sign-in method</a><a href="#">App passwords help</a><p>Choose Add sign-in method, then App password.</p><button>Close</button></aside>',
    ring('open-app-passwords'),
  ),
  crowded(
    'crowd: two buttons of one caption, above and below',
    INFO,
    '<h1>Security info</h1><button>Add sign-in method</button><p>No methods yet.</p><button>Add sign-in method</button>',
    noRing(),
  ),
  crowded(
    'crowd: the second button of the caption is for narrow screens',
    INFO,
    '<h1>Security info</h1><button class="wide" data-mark>Add sign-in method</button><button class="narrow">Add sign-in method</button>',
    ring('open-app-passwords'),
    '.narrow{display:none}@media (max-width:300px){.narrow{display:block}.wide{display:none}}',
  ),
  crowded(
    'crowd: a dialog that was closed stays transparent in the page',
    INFO,
    '<h1>Security info</h1><button data-mark>Add sign-in method</button><div role="dialog" aria-hidden="true" style="position:fixed;top:0;left:300px;opacity:0;pointer-events:none"><h2>Add a sign-in method</h2><button>App password</button></div>',
    ring('open-app-passwords'),
  ),
  crowded(
    'crowd: a closed dialog shrunk to nothing',
    INFO,
    '<h1>Security info</h1><button data-mark>Add sign-in method</button><div role="dialog" style="position:fixed;top:200px;left:30px;transform:scale(0)"><h2>App password</h2><p>Password</p><p>zzvqwtmrhbnxpdga</p><button>Done</button></div>',
    ring('open-app-passwords'),
  ),
  crowded(
    'crowd: a tour points at the menu',
    INFO,
    '<nav><a href="#">Security info</a></nav><h1>Security info</h1><button data-mark>Add sign-in method</button><div role="dialog" style="position:fixed;bottom:10px;right:10px;background:#036;color:#fff"><p>Find your methods here</p><button>Next</button><button>Skip</button></div>',
    ring('open-app-passwords'),
  ),
  crowded(
    'crowd: the bar says that something failed',
    INFO,
    '<h1>Security info</h1><div data-testid="message-bar-error" role="alert">We could not add the method. Try again later.</div><button>Add sign-in method</button>',
    [{ must: { kind: 'says', text: 'We could not add the method' } }],
  ),
  crowded(
    'crowd: the limit in other words',
    INFO,
    '<h1>Security info</h1><div data-testid="message-bar-error">You can have up to 40 app passwords. Remove some that you no longer use.</div><button>Add sign-in method</button>',
    [{ must: { kind: 'says', text: 'up to 40 app passwords' } }],
  ),
  crowded(
    'crowd: My Account with a tile and a menu entry',
    'https://myaccount.microsoft.com/',
    '<nav><a href="#">Overview</a><a href="#" data-mark>Security info</a><a href="#">Devices</a><a href="#">Password</a></nav><main><h1>My account</h1><section><h2>Security info</h2><p>Keep your verification methods up to date.</p><a href="#">UPDATE INFO</a></section></main>',
    ring('open-security'),
  ),
  crowded(
    'crowd: My Account with its menu rolled up',
    'https://myaccount.microsoft.com/',
    '<header><button aria-label="Expand navigation" aria-expanded="false">=</button></header><main><h1>My account</h1><p>Good evening</p></main>',
    noRing(),
  ),
  crowded(
    'account: the header of Microsoft names it',
    INFO,
    `<header><div id="mectrl_currentAccount_primary">Backup Service</div><div id="mectrl_currentAccount_secondary">backup@fabrikam.com</div></header>${VALUE('avqwztmrhbnxpdgq')}`,
    captured('avqwztmrhbnxpdgq', ['backup@fabrikam.com']),
  ),
  crowded(
    'account: named twice, once in capitals',
    INFO,
    `<nav><span>backup@fabrikam.com</span></nav><header><span title="x">BACKUP@FABRIKAM.COM</span></header>${VALUE('cvqwztmrhbnxpdgq')}`,
    captured('cvqwztmrhbnxpdgq', ['backup@fabrikam.com', 'BACKUP@FABRIKAM.COM']),
  ),
  crowded(
    'account: two that could be meant',
    INFO,
    `<nav><div>admin@contoso.com</div></nav><header><div>backup@fabrikam.com</div></header>${VALUE('dvqwztmrhbnxpdgq')}`,
    captured('dvqwztmrhbnxpdgq', [null]),
  ),
  crowded(
    'account: none is shown',
    INFO,
    `<nav><a href="#">Security info</a></nav>${VALUE('fvqwztmrhbnxpdgq')}`,
    captured('fvqwztmrhbnxpdgq', [null]),
  ),
  crowded(
    'account: the methods of the person name other addresses',
    INFO,
    `<nav><div>Backup</div><div>backup@fabrikam.com</div></nav><main><h1>Security info</h1><ul><li>Email <span>private@example.org</span><button>Delete</button></li></ul></main>${VALUE('gvqwztmrhbnxpdgq')}`,
    captured('gvqwztmrhbnxpdgq', ['backup@fabrikam.com']),
  ),
  crowded(
    'wizard: a password at its end, without a dialog',
    'https://mysignins.microsoft.com/register',
    '<main><h1>Keep your account secure</h1><h2 data-testid="reskin-step-title">App password</h2><p>Your app password was created. Use it in apps that cannot ask for a code.</p><div>Name</div><div>Default app</div><div>Password</div><div>lvqwztmrhbnxpdgq</div><button data-mark data-testid="reskin-step-next-button">Done</button></main>',
    captured('lvqwztmrhbnxpdgq'),
  ),
  crowded(
    'wizard: asks for a name first',
    'https://mysignins.microsoft.com/register',
    '<main><h1>Keep your account secure</h1><p>Your organization requires you to set up the following methods of proving who you are.</p><h2>App password</h2><p>Start by creating a name for your app password.</p><label>What name would you like to use? Minimum length is 8 characters.<input data-mark></label><button>Next</button></main>',
    ring('name-the-password'),
  ),
  crowded(
    'wizard: sets up the phone',
    'https://mysignins.microsoft.com/register',
    '<main><h1>Keep your account secure</h1><h2>Phone</h2><label>Phone number <input type="tel"></label><button data-mark>Next</button></main>',
    ring('verify-mfa'),
  ),
  crowded(
    'office: the row unfolds to the link',
    'https://portal.office.com/account',
    `<nav><a href="#">My account</a><a href="#">Personal info</a><a href="#">Security &amp; privacy</a><a href="#">Settings</a></nav><main><h1>Security &amp; privacy</h1><div>Password</div><div>Contact preferences</div><div id="row" role="button" tabindex="0" aria-expanded="false" onclick="this.setAttribute('aria-expanded','true');more.hidden=false">Additional security verification</div><div id="more" hidden><a href="#">Update your phone numbers used for account security.</a><br><a id="link" href="#">Create and manage app passwords</a></div></main>`,
    [
      { must: { kind: 'ring', step: 'open-app-passwords', on: '#row' }, act: { kind: 'click' } },
      { must: { kind: 'ring', step: 'open-app-passwords', on: '#link' } },
    ],
  ),
  crowded(
    'office: the menu of the account page',
    'https://portal.office.com/account',
    '<nav><ul><li>My account</li><li tabindex="0" role="link">Personal info</li><li tabindex="0" role="link">Subscriptions</li><li data-mark tabindex="0" role="link">Security &amp; privacy</li><li tabindex="0" role="link">App permissions</li></ul></nav><main><h1>My account</h1><p>Install status</p></main>',
    ring('open-security'),
  ),
];
