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
  ['hidden', '<nav style="display:none">adele@contoso.com</nav>', null],
  ['nowhere', '<nav>Home</nav>', null],
])('%s', (_where, html, expected) => {
  document.body.innerHTML = html;
  expect(readAccount(document, G3_SECURITY_INFO.account)).toBe(expected);
});
