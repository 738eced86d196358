import { captured, documentOf, MARK, ring, type StrangerPage } from '../stranger-page.ts';

const URL_G3 = 'https://mysignins.microsoft.com/security-info';

/** The whole way on one page that is never loaded anew. */
const SPA = `<div id="app"></div><script>
const show=html=>{app.innerHTML=html};
const list=()=>show('<h1>Security info</h1><div role="button" tabindex="0" id="add" onclick="pick()">Add sign-in method</div>');
const pick=()=>show('<h1>Add a sign-in method</h1><ul><li tabindex="0" class="c"><h3>Phone</h3><p>Get a code</p></li><li tabindex="0" class="c" id="app-pw" onclick="naming()"><h3>App password</h3><p>Old apps</p></li></ul>');
const naming=()=>{history.pushState(null,'','#name');show('<h1>App password</h1><label>Name <input id="name"></label><p><button id="next">Next</button></p>');document.querySelector('#next').onclick=()=>{show('<div role="progressbar">One moment</div>');setTimeout(value,600)}};
const value=()=>show('<h1>App password</h1><p>Name: CloudFinder</p><p>Password: <b>vtrkqzxwplmnbdsg</b></p><button id="done" onclick="list()">Done</button>');
list()</script>`;

/** More of what other people's pages may be like. */
export const FURTHER_PAGES: StrangerPage[] = [
  {
    title: 'the whole way in one page without dialogs',
    url: URL_G3,
    html: documentOf(SPA, {
      style: '.c{border:1px solid;padding:8px;cursor:pointer}#add{width:180px;border:1px solid}',
    }),
    moments: [
      { must: { kind: 'ring', step: 'open-app-passwords', on: '#add' }, act: { kind: 'click' } },
      { must: { kind: 'ring', step: 'create', on: '#app-pw' }, act: { kind: 'click' } },
      { must: { kind: 'ring', step: 'name-the-password', on: '#name' }, act: { kind: 'type', text: 'CloudFinder' } },
      { must: { kind: 'ring', step: 'name-the-password', on: '#next' }, act: { kind: 'click' } },
      { must: { kind: 'captured', password: 'vtrkqzxwplmnbdsg', done: '#done' }, act: { kind: 'click' } },
      { must: { kind: 'captured', password: 'vtrkqzxwplmnbdsg' } },
    ],
  },
  {
    title: 'the option as a fluent web component',
    url: URL_G3,
    html: documentOf(`<div role="dialog" aria-modal="true" aria-label="Add a sign-in method"><x-card><b slot="title">Phone</b>Get a code</x-card><x-card data-mark><b slot="title">App password</b>For old apps</x-card></div><script>
customElements.define('x-card',class extends HTMLElement{connectedCallback(){this.attachShadow({mode:'open'}).innerHTML='<style>:host{display:block;margin:8px}button{display:block;width:100%;padding:12px}</style><button><slot name="title"></slot><br><slot></slot></button>'}})</script>`),
    moments: ring('create'),
  },
  {
    title: 'a row per method with a link Add in each',
    url: URL_G3,
    html: documentOf(
      `<div role="dialog" aria-modal="true" aria-label="Add a sign-in method"><table><tr><td>Phone</td><td><a href="#" aria-label="Add Phone">Add</a></td></tr><tr><td>App password</td><td><a href="#" aria-label="Add App password" data-mark>Add</a></td></tr></table></div>`,
    ),
    moments: ring('create'),
  },
  {
    title: 'the cards carry a badge and an arrow',
    url: URL_G3,
    html: documentOf(
      `<dialog id="d"><h2>Add a sign-in method</h2><a href="#"><div>Passkey <span class="badge">Recommended</span></div><div>Fast</div><i>›</i></a><a href="#" data-mark><div>App password</div><div>Old apps</div><i>›</i></a></dialog><script>d.showModal()</script>`,
      { style: 'dialog a{display:block;padding:12px;border:1px solid;margin:8px}' },
    ),
    moments: ring('create'),
  },
  {
    title: 'the password at an address below Security info',
    url: `${URL_G3}/app-password`,
    html: documentOf(
      `<main><h1>Your app password</h1><p>Password</p><p>wzrkqtxvplmnbdsg</p><button>Done</button></main>`,
    ),
    moments: captured('wzrkqtxvplmnbdsg', undefined, null),
  },
  {
    title: "the change of the account's own password, below Security info",
    url: `${URL_G3}/password/change`,
    html: documentOf(
      `<main><h1>Change password</h1><p>Your app passwords stay valid.</p><p>Password</p><p>wzrkqtxvplmnbdsg</p><button>Done</button></main>`,
    ),
    moments: [{ must: { kind: 'no-capture' } }],
  },
  {
    title: 'App password is the label itself',
    url: URL_G3,
    html: documentOf(
      `<div role="dialog" aria-modal="true"><h2>All set</h2><dl><dt>Name</dt><dd>CloudFinder</dd><dt>App password</dt><dd>xqzkwtrvplmnbdsg</dd></dl><button data-mark>Done</button></div>`,
    ),
    moments: captured('xqzkwtrvplmnbdsg'),
  },
  {
    title: 'a read-only box without any label',
    url: URL_G3,
    html: documentOf(
      `<div role="dialog" aria-modal="true"><h2>App password</h2><p>Copy the text and keep it in a safe place.</p><input readonly value="dqzkwtrvplmnbxsg"><button aria-label="Copy">⧉</button><button data-mark>Done</button></div>`,
    ),
    moments: captured('dqzkwtrvplmnbxsg'),
  },
  {
    title: 'label and value in a grid of divs',
    url: URL_G3,
    html: documentOf(
      `<div role="dialog" aria-modal="true"><h2>App password</h2><div class="g"><div>Name</div><div>CloudFinder</div><div>Password</div><div>gqzkwtrvplmnbxsd</div></div><button data-mark>Close</button></div>`,
      { style: '.g{display:grid;grid-template-columns:120px 1fr}' },
    ),
    moments: captured('gqzkwtrvplmnbxsd'),
  },
  {
    title: 'labels in one column, values in the other',
    url: URL_G3,
    html: documentOf(
      `<div role="dialog" aria-modal="true"><h2>App password</h2><div class="g"><div><p>Name</p><p>Password</p></div><div><p>CloudFinder</p><p>kqzgwtrvplmnbxsd</p></div></div><button data-mark>Finish</button></div>`,
      { style: '.g{display:flex;gap:24px}' },
    ),
    moments: captured('kqzgwtrvplmnbxsd'),
  },
  {
    title: 'My sign-ins at its start, Security info in a closed group',
    url: 'https://mysignins.microsoft.com/',
    html: documentOf(
      `<nav><button>Home</button><button aria-expanded="false" data-mark onclick="this.setAttribute('aria-expanded','true');g.hidden=false">My account</button><div id="g" hidden><a href="#">Personal info</a><a href="#" id="si">Security info</a></div></nav><h1>Welcome</h1>`,
    ),
    moments: [
      { must: { kind: 'ring', step: 'open-my-account', on: MARK }, act: { kind: 'click' } },
      { must: { kind: 'ring', step: 'open-security', on: '#si' } },
    ],
  },
  {
    title: 'Security info in French on the page of a chosen language',
    url: 'https://myaccount.microsoft.com/?lng=fr-FR',
    html: documentOf(
      `<div class="menu"><span role="link" tabindex="0">Vue d’ensemble</span><span role="link" tabindex="0" data-mark>Informations de sécurité</span></div>`,
      { lang: 'fr', style: 'span{display:block;padding:8px;width:240px}' },
    ),
    moments: ring('open-security'),
  },
  {
    title: 'the add button moves down when a banner comes late',
    url: URL_G3,
    html: documentOf(
      `<div id="b"></div><h1>Security info</h1><button data-mark>Add sign-in method</button><script>setTimeout(()=>{b.innerHTML='<div style="height:160px;background:#fe9">You have new features</div>'},900)</script>`,
    ),
    moments: [
      { must: { kind: 'ring', step: 'open-app-passwords', on: MARK } },
      { must: { kind: 'ring', step: 'open-app-passwords', on: 'body:has(#b div) [data-mark]' } },
    ],
  },
  {
    title: 'a deletion list and no way to add',
    url: URL_G3,
    html: documentOf(
      `<h1>Security info</h1><ul><li>App password <button aria-label="Delete App password">Delete</button></li></ul>`,
    ),
    moments: [{ must: { kind: 'no-ring' } }],
  },
  {
    title: 'a success alert that speaks of the app password keeps the ring',
    url: URL_G3,
    html: documentOf(
      `<h1>Security info</h1><div role="status">App password was deleted.</div><button data-mark>Add sign-in method</button>`,
    ),
    moments: ring('open-app-passwords'),
  },
];
