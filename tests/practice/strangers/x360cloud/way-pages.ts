import { documentOf, noRing, ring, type StrangerPage } from '../stranger-page.ts';

const CLASSIC = 'https://app.cloudfinder.com';
const PORTAL = 'https://cloudfinder.axcient.com';
const RIGHT = 'contoso.onmicrosoft.com (Microsoft Office 365)';
const WRONG = 'fabrikam.onmicrosoft.com (Microsoft Office 365)';
const CHANGE = ring('open-credentials');
const MENU = `<ul class="menu"><li><a href="#/dashboard">Dashboard</a></li><li><a href="#/search">Search</a></li><li><a href="#/settings">Settings</a></li></ul>`;

/** The way to the form for `contoso.onmicrosoft.com`: Settings, Manage Services, Change in the right row. */
export const WAY_PAGES: StrangerPage[] = [
  {
    title: 'two links called Settings, of which the left one leads on',
    url: `${CLASSIC}/#/dashboard`,
    html: documentOf(
      `<div class="navbar navbar-fixed-top"><span>jane@msp.example</span> <a href="#/account">Settings</a> <a href="#">Support</a> <a href="#">Logout</a></div><ul class="sidebar-menu side-fixed"><li><a href="#/d">Dashboard</a></li><li><a href="#/s">Search</a></li><li><a href="#/r">Reports</a></li><li><a href="#/settings" data-mark>Settings</a></li><li>Account name: Contoso</li></ul><h1>Dashboard</h1>`,
      { title: 'Cloudfinder — Dashboard', style: '.sidebar-menu{width:200px}' },
    ),
    moments: ring('open-manage-services'),
  },
  {
    title: 'Manage Services as a tab of Settings',
    url: `${PORTAL}/settings`,
    html: documentOf(
      `${MENU}<h1>Settings</h1><div role="tablist"><div role="tab" tabindex="0" aria-selected="true">General</div><div role="tab" tabindex="-1" data-mark>Manage Services</div></div>`,
      { title: 'x360Cloud' },
    ),
    moments: ring('open-manage-services'),
  },
  {
    title: 'services in a table, Change as a link',
    url: `${CLASSIC}/#/settings/services`,
    html: documentOf(
      `${MENU}<h2>Manage Services</h2><table class="table"><tr><th>Service</th><th>Admin user</th><th></th></tr><tr><td>${WRONG}</td><td>admin@fabrikam.onmicrosoft.com</td><td><a href="#">Change</a></td></tr><tr><td>${RIGHT}</td><td>admin@contoso.onmicrosoft.com</td><td><a href="#" data-mark>Change</a></td></tr></table><button>Add Service</button>`,
    ),
    moments: CHANGE,
  },
  {
    title: 'services as cards, Change as an icon with a name',
    url: `${PORTAL}/services`,
    html: documentOf(
      `<h1>Manage Services</h1><div class="cards">${[WRONG, RIGHT].map((name) => `<article><h3>${name}</h3><p>Admin user</p><button aria-label="Change"${name === RIGHT ? ' data-mark' : ''}>✎</button></article>`).join('')}</div>`,
      { style: 'article{border:1px solid;padding:16px;margin:8px;width:420px}' },
    ),
    moments: CHANGE,
  },
  {
    title: 'services as definition lists, Change credentials',
    url: `${PORTAL}/#/services`,
    html: documentOf(
      `<h1>Manage Services</h1>${[RIGHT, WRONG].map((name) => `<dl><dt>Service</dt><dd>${name}</dd><dt>Admin user</dt><dd>admin</dd><dt></dt><dd><button${name === RIGHT ? ' data-mark' : ''}>Change credentials</button></dd></dl>`).join('')}`,
      { style: 'dl{border:1px solid;padding:8px;width:480px}' },
    ),
    moments: CHANGE,
  },
  {
    title: 'services in an accordion of divs',
    url: `${PORTAL}/#/services`,
    html: documentOf(
      `<h1>Manage Services</h1>${[WRONG, RIGHT].map((name) => `<div class="acc"><div class="head" role="button" tabindex="0" aria-expanded="true">${name}</div><div class="body"><span>Admin user: x</span> <span role="button" tabindex="0"${name === RIGHT ? ' data-mark' : ''}>Change</span></div></div>`).join('')}`,
      { style: '.acc{border:1px solid;padding:8px;margin:4px}' },
    ),
    moments: CHANGE,
  },
  {
    title: 'the tenant only in the admin user’s address',
    url: `${CLASSIC}/#/services`,
    html: documentOf(
      `<h1>Manage Services</h1><ul><li>Microsoft 365 <em>admin@fabrikam.onmicrosoft.com</em> <a href="#">Change</a></li><li>Microsoft 365 <em>admin@contoso.onmicrosoft.com</em> <a href="#" data-mark>Change</a></li></ul>`,
    ),
    moments: CHANGE,
  },
  {
    title: 'only other tenants',
    url: `${CLASSIC}/#/services`,
    html: documentOf(
      `<h1>Manage Services</h1><table><tr><td>fabrikam.onmicrosoft.com (Microsoft Office 365)</td><td><a href="#">Change</a></td></tr><tr><td>northwind.onmicrosoft.com (Microsoft Office 365)</td><td><a href="#">Change</a></td></tr></table>`,
    ),
    moments: noRing(),
  },
  {
    title: 'a tenant whose name merely begins alike',
    url: `${CLASSIC}/#/services`,
    html: documentOf(
      `<h1>Manage Services</h1><table><tr><td>contoso.onmicrosoft.com.example.net</td><td><a href="#">Change</a></td></tr><tr><td>notcontoso.onmicrosoft.com (Microsoft Office 365)</td><td><a href="#">Change</a></td></tr></table>`,
    ),
    moments: noRing(),
  },
  {
    title: 'the same tenant twice',
    url: `${CLASSIC}/#/services`,
    html: documentOf(
      `<h1>Manage Services</h1><table><tr><td>${RIGHT}</td><td>Exchange</td><td><a href="#">Change</a></td></tr><tr><td>${RIGHT}</td><td>SharePoint</td><td><a href="#">Change</a></td></tr></table>`,
    ),
    moments: noRing(),
  },
  {
    title: 'services that come after two seconds, in a scrolled pane',
    url: `${CLASSIC}/#/services`,
    html: documentOf(
      `<h1>Manage Services</h1><div id="p" style="height:300px;overflow:auto"></div><script>setTimeout(()=>{p.innerHTML='<div style="height:900px"></div><table><tr><td>${RIGHT}</td><td><a href="#" data-mark>Change</a></td></tr><tr><td>${WRONG}</td><td><a href="#">Change</a></td></tr></table>'},2000)</script>`,
    ),
    moments: CHANGE,
  },
];
