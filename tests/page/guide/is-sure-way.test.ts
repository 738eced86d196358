import { afterEach, describe, expect, it } from 'vitest';
import { findStep } from '../../../utils/find/find-step';
import { isSureWay } from '../../../utils/guide/is-sure-way';
import { openLook } from '../../../utils/look/open-look';
import { X360CLOUD_PAGES } from '../../../utils/sites/x360cloud-pages';

const OURS = 'courier-svc@contoso.onmicrosoft.com';
const TAILSPIN = 'courier-svc@tailspin.onmicrosoft.com';
const URL = 'https://app.cloudfinder.com/#/settings/services';

afterEach(() => document.body.replaceChildren());

/** Whether "Do the steps for me" would press what is found on such a page; `null` where nothing is. */
function decide(html: string, tenant: string | null = OURS, isSettled = true): boolean | null {
  document.body.innerHTML = html;
  const look = openLook(document);
  const sight = findStep(look, URL, X360CLOUD_PAGES, { tenant, name: '', hostGroup: 'x360cloud', picks: {} });
  return sight.kind === 'found' ? isSureWay(look, sight, { tenant, isSettled }) : null;
}

const service = (tenant: string, more = '', button = '<button>Change</button>') =>
  `<tr><td>${tenant} (Microsoft Office 365)</td><td>${more}</td><td>${button}</td></tr>`;
const page = (rows: string, more = '') =>
  `<ul class="sidebar-menu"><li><a href="#a">Settings</a></li><li>Account name: Northwind</li></ul>
   <main><h1>Manage Services</h1>${more}<table>${rows}</table><button>Add Service</button></main>`;
const CONTOSO = service('contoso.onmicrosoft.com');
const FABRIKAM = service('fabrikam.onmicrosoft.com');

describe('what leads to the list', () => {
  it.each([
    ['Settings at the left', '<ul class="sidebar-menu"><li><a href="#a">Settings</a></li></ul>', true],
    ['Manage Services', '<a href="#a">Manage Services</a>', true],
    [
      'under a cover',
      '<a href="#a">Manage Services</a><div style="position:fixed;inset:0;background:#fff"></div>',
      false,
    ],
    ['transparent', '<a href="#a" style="opacity:.01">Manage Services</a>', false],
    ['not to be hit', '<a href="#a" style="pointer-events:none">Manage Services</a>', false],
  ])('%s', (_, html, isSure) => {
    expect(decide(html)).toBe(isSure);
  });
});

describe('Change is pressed in the own row alone', () => {
  it.each([
    ['the own row, beside another', page(FABRIKAM + CONTOSO), true],
    ['the own row with the tenant’s other domain', page(service('contoso.onmicrosoft.com', 'admin@contoso.com')), true],
    ['a row that names another tenant too', page(service('contoso.onmicrosoft.com', 'admin@fabrikam.com')), false],
    ['under a cover', `${page(CONTOSO)}<div style="position:fixed;inset:0;background:#fffa"></div>`, false],
  ])('%s', (_, html, isSure) => {
    expect(decide(html)).toBe(isSure);
  });

  it('never where nobody said whose password it is', () => {
    expect(decide(page(CONTOSO), null)).toBe(false);
  });
});

describe('Add Service is pressed where no row is the tenant’s', () => {
  it('and all that were seen are another’s', () => {
    expect(decide(page(FABRIKAM + CONTOSO), TAILSPIN)).toBe(true);
  });

  it('not before the page has come to rest', () => {
    expect(decide(page(FABRIKAM + CONTOSO), TAILSPIN, false)).toBe(false);
  });

  it.each([
    ['an empty list, which may not have come yet', page('')],
    ['a row that may be the tenant’s', page(FABRIKAM + service('tailspintoys.com'))],
    ['a row that names nobody', page(FABRIKAM + service('Main service'))],
    [
      'the own row with another button',
      page(FABRIKAM + service('tailspin.onmicrosoft.com', '', '<button>Edit</button>')),
    ],
    ['a list of several pages', page(FABRIKAM, '<ul class="pagination"><li><a href="#2">2</a></li></ul>')],
    ['a list that was searched', page(FABRIKAM, '<input type="search" value="fab">')],
    ['a page of another organization', page(FABRIKAM).replace('Northwind', 'fabrikam.onmicrosoft.com')],
  ])('not at %s', (_, html) => {
    expect(decide(html, TAILSPIN)).toBe(false);
  });
});
