import { afterEach, expect, it } from 'vitest';
import { readAccount } from '../../../utils/find/read-account';
import { G3_SECURITY_INFO } from '../../../utils/sites/microsoft/g3-security-info';

afterEach(() => {
  document.body.innerHTML = '';
});

it.each([
  [
    'in the navigation',
    '<nav><div>Adele Vance</div><div>Adele@Contoso.com</div><a>Home</a></nav><main>other@fabrikam.com</main>',
    'adele@contoso.com',
  ],
  [
    'in the account flyout',
    '<header><div id="mectrl_currentAccount_secondary">adele@contoso.com</div></header><nav>old@contoso.com</nav>',
    'adele@contoso.com',
  ],
  [
    'in a button’s name',
    '<header><button aria-label="Account manager for adele@contoso.com">AV</button></header>',
    'adele@contoso.com',
  ],
  ['twice the same', '<header>adele@contoso.com</header><nav>ADELE@contoso.com</nav>', 'adele@contoso.com'],
  ['two different', '<header>adele@contoso.com</header><nav><span>bob@contoso.com</span></nav>', null],
  ['two in the navigation', '<nav><p>adele@contoso.com</p><p>bob@contoso.com</p></nav>', null],
  ['only in the text', '<main><p>Write to help@contoso.com</p></main>', null],
  ['in a sentence of the header', '<header>Need help? Write to help@contoso.com</header>', null],
  ['only to write to', '<header><a href="mailto:help@contoso.com">help@contoso.com</a></header>', null],
  [
    'two in the header, one of them at the side',
    '<header style="position:absolute;top:300px;left:0;width:600px"><b>adele@contoso.com</b><b style="position:absolute;left:400px">bob@contoso.com</b></header>',
    null,
  ],
  ['hidden', '<nav style="display:none">adele@contoso.com</nav>', null],
  ['nowhere', '<nav>Home</nav>', null],
])('%s', (_where, html, expected) => {
  document.body.innerHTML = html;
  expect(readAccount(document, G3_SECURITY_INFO.account)).toBe(expected);
});

const WORK = '<div style="position:absolute;top:200px;left:40%;right:30%"><h1>Security info</h1>';
it.each([
  [
    'in a bar without a role',
    `<div style="height:48px">Contoso <span>adele@contoso.com</span></div>${WORK}<button>Add</button></div>`,
    'adele@contoso.com',
  ],
  [
    'in a table that lays out the page',
    `<table width="100%"><tr><td>Contoso</td><td>adele@contoso.com</td></tr><tr><td colspan="2"><div style="padding-top:150px">Methods</div></td></tr></table>`,
    'adele@contoso.com',
  ],
  [
    'in small print under the name',
    `<div><b>Adele Vance</b><br><small>adele@contoso.com</small></div>${WORK}</div>`,
    'adele@contoso.com',
  ],
  [
    'in a column at the side',
    `<div style="position:absolute;left:0;top:300px;width:180px">Adele<div>adele@contoso.com</div></div>${WORK}</div>`,
    'adele@contoso.com',
  ],
  [
    'twice the same',
    `<div>adele@contoso.com</div>${WORK}</div><div style="position:absolute;right:0;top:20px">Adele@contoso.com</div>`,
    'adele@contoso.com',
  ],
  ['in a text that says more', `<div>Your administrator: bob@contoso.com</div>${WORK}</div>`, null],
  [
    'beside another in a text that says more',
    `<div>Signed in as adele@contoso.com <span>help@contoso.com</span></div>${WORK}</div>`,
    null,
  ],
  ['in a footer', `<main>Security info</main><footer><span>help@contoso.com</span></footer>`, null],
  [
    'beside an address to write to',
    `<div><span>adele@contoso.com</span> <a href="mailto:help@contoso.com">help@contoso.com</a></div>${WORK}</div>`,
    'adele@contoso.com',
  ],
  [
    'beside the addresses of a layer without a role',
    `<div>adele@contoso.com</div>${WORK}</div><div style="position:fixed;inset:0;background:#fff8"><p>bob@contoso.com</p><p>help@contoso.com</p></div>`,
    'adele@contoso.com',
  ],
  [
    'two different in the bar',
    `<div><span>adele@contoso.com</span> <span>bob@contoso.com</span></div>${WORK}</div>`,
    null,
  ],
  [
    'one above and another at the side',
    `<div>adele@contoso.com</div><div style="position:absolute;left:0;top:300px;width:180px">bob@contoso.com</div>${WORK}</div>`,
    null,
  ],
  ['in the page’s own matter', `<div>Contoso</div>${WORK}<div>Email</div><div>bob@fabrikam.com</div></div>`, null],
  ['among methods at the top', '<ul><li>Email bob@fabrikam.com</li></ul>', null],
  ['in a table of data', '<table><tr><th>Method</th></tr><tr><td>bob@fabrikam.com</td></tr></table>', null],
  ['in a dialog', '<div role="dialog">bob@fabrikam.com</div>', null],
  ['as an address to write to', '<div>Help: <a href="mailto:help@contoso.com">help@contoso.com</a></div>', null],
  ['hidden', `<div style="visibility:hidden">adele@contoso.com</div>${WORK}</div>`, null],
])('in a frame without roles: %s', (_where, html, expected) => {
  document.body.innerHTML = html;
  expect(readAccount(document, [])).toBe(expected);
});
