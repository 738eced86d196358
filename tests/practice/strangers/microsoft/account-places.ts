import { captured, documentOf, type StrangerPage } from '../stranger-page.ts';

const URL_G3 = 'https://mysignins.microsoft.com/security-info';
const SVC = 'svc-backup@contoso.onmicrosoft.com';
const LETTERS = 'bcdfghjklmnpqrstvwxz';

let count = 0;

/** A page that shows a password below its account. */
function withAccount(title: string, head: string, accounts: (string | null)[] = [SVC]): StrangerPage {
  count++;
  const value = Array.from({ length: 16 }, (_, place) => LETTERS[(count * 11 + place * 3 + place * place) % 20]).join(
    '',
  );
  return {
    title: `account: ${title}`,
    url: URL_G3,
    html: documentOf(`${head}<main><h1>Security info</h1><button>Add sign-in method</button></main>
<div role="dialog" aria-modal="true" style="position:fixed;left:30%;top:30%;background:#fff;padding:24px;border:1px solid"><h2>App password</h2><p>Password</p><p>${value}</p><button data-mark>Done</button></div>`),
    moments: captured(value, accounts),
  };
}

/** Where the e-mail address of the signed-in account may stand. A wrong one is worse than none. */
export const ACCOUNT_PLACES_PAGES: StrangerPage[] = [
  withAccount(
    'plain text in the navigation',
    `<nav><div>Service Backup</div><div>${SVC}</div><a href="#">Security info</a></nav>`,
  ),
  withAccount(
    'in a header of divs',
    `<div class="head"><div class="who"><span>Service Backup</span><span>${SVC}</span></div></div>`,
  ),
  withAccount(
    'the flyout of other Microsoft headers',
    `<div id="mectrl_currentAccount_primary">Service Backup</div><div id="mectrl_currentAccount_secondary">${SVC}</div>`,
  ),
  withAccount(
    'in the name of the picture’s button',
    `<header><button aria-label="Account manager for Service Backup (${SVC})">SB</button></header>`,
    [SVC, null],
  ),
  withAccount('in a sentence', `<header><p>Signed in as ${SVC}.</p></header>`, [SVC, null]),
  withAccount('in capitals', `<nav><p>${SVC.toUpperCase()}</p></nav>`, [SVC, SVC.toUpperCase()]),
  withAccount('nowhere', `<nav><p>Service Backup</p></nav>`, [null]),
  withAccount(
    'beside another address among the methods',
    `<nav><div>Service Backup</div><div>${SVC}</div></nav><ul><li>Email <span>jane@fabrikam.com</span><button>Delete</button></li></ul>`,
  ),
  withAccount(
    'only another address among the methods',
    `<section><ul><li>Email <span>jane@fabrikam.com</span><button>Delete</button></li></ul></section>`,
    [null],
  ),
];
