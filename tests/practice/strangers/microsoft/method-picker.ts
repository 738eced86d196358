import { documentOf, MARK, type Moment, ring, type StrangerPage } from '../stranger-page.ts';

const URL_G3 = 'https://mysignins.microsoft.com/security-info';
const BEHIND = `<h1>Security info</h1><button>Add sign-in method</button><p>Phone +1 5550100</p>`;
const CREATE = ring('create');
const CARD =
  '.card{display:block;width:100%;text-align:left;padding:14px;margin:6px 0;border:1px solid #ccc;cursor:pointer}';
const LAYER =
  '.layer{position:fixed;inset:0;background:#0006}.box{position:absolute;left:20%;top:8%;width:560px;background:#fff;padding:24px}';

const radioMoments: Moment[] = [
  { must: { kind: 'ring', step: 'create', on: MARK }, act: { kind: 'click', to: '#app' } },
  { must: { kind: 'ring', step: 'create', on: '#next' } },
];

/** "Add a sign-in method" in all shapes: the App password in it is the way on. */
export const METHOD_PICKER_PAGES: StrangerPage[] = [
  {
    title: 'a role-less layer with cards that are divs with tab stops',
    url: URL_G3,
    html: documentOf(
      `${BEHIND}<div class="layer"><div class="box"><h2>Add a sign-in method</h2><span class="x" tabindex="0" aria-label="Close">✕</span>
<div class="card" tabindex="0"><b>Microsoft Authenticator</b><div>Approve sign-in requests</div></div><div class="card" tabindex="0"><b>Phone</b><div>Get a code</div></div>
<div class="card" tabindex="0" data-mark><b>App password</b><div>Use it in apps that know no second factor</div></div></div></div>`,
      { style: CARD + LAYER },
    ),
    moments: CREATE,
  },
  {
    title: 'a native dialog with list items',
    url: URL_G3,
    html: documentOf(
      `${BEHIND}<dialog id="d"><h2>Add a sign-in method</h2><ul><li class="card" tabindex="0" role="button">Email<br><small>Get a code by e-mail</small></li>
<li class="card" tabindex="0" role="button" data-mark>App password<br><small>For older apps</small></li></ul></dialog><script>d.showModal()</script>`,
      { style: CARD },
    ),
    moments: CREATE,
  },
  {
    title: 'a list of radios and Suivant',
    url: URL_G3,
    html: documentOf(
      `<form role="dialog" aria-labelledby="t"><h2 id="t">Ajouter une méthode de connexion</h2>
<p><label><input type="radio" name="m"> Téléphone</label></p><p><label><input type="radio" name="m" id="app" data-mark> Mot de passe d’application</label></p>
<button type="button" id="next">Suivant</button> <button type="button">Annuler</button></form>`,
      { lang: 'fr' },
    ),
    moments: radioMoments,
  },
  {
    title: 'a native select and Add',
    url: URL_G3,
    html: documentOf(
      `<div role="dialog" aria-modal="true" aria-label="Add a method"><h2>Add a method</h2><label>Which method would you like to add?
<select data-mark><option>Choose a method</option><option>Phone</option><option>App password</option></select></label><div><button>Cancel</button><button id="next">Add</button></div></div>`,
    ),
    moments: [
      { must: { kind: 'ring', step: 'create', on: MARK }, act: { kind: 'choose', text: 'App password' } },
      { must: { kind: 'ring', step: 'create', on: '#next' } },
    ],
  },
  {
    title: 'a side panel with links',
    url: URL_G3,
    html: documentOf(
      `<main>${BEHIND}</main><aside><h2>Add a sign-in method</h2><a href="#1">Phone</a><a href="#2">Email</a><a href="#3" data-mark>App password</a></aside>`,
      {
        style:
          'aside{position:fixed;right:0;top:0;bottom:0;width:340px;background:#fff;border-left:1px solid}aside a{display:block;padding:12px}',
      },
    ),
    moments: CREATE,
  },
  {
    title: 'a page of its own with a list box',
    url: URL_G3,
    html: documentOf(
      `<h1>Add a sign-in method</h1><div role="listbox" aria-label="Methods"><div role="option" tabindex="-1">Phone</div><div role="option" tabindex="-1" data-mark>App password</div></div>`,
      { style: '[role=option]{padding:10px;border:1px solid #ddd}' },
    ),
    moments: CREATE,
  },
  {
    title: 'a menu that drops down from the button',
    url: URL_G3,
    html: documentOf(
      `<h1>Security info</h1><button aria-haspopup="menu" aria-expanded="true">Add sign-in method</button><div role="menu"><div role="menuitem" tabindex="-1">Phone</div><div role="menuitem" tabindex="-1" data-mark>App password</div></div>`,
      { style: '[role=menu]{width:220px;border:1px solid}[role=menuitem]{padding:8px}' },
    ),
    moments: CREATE,
  },
  {
    title: 'cards in an open shadow root',
    url: URL_G3,
    html: documentOf(`${BEHIND}<method-picker></method-picker><script>
customElements.define('method-picker',class extends HTMLElement{connectedCallback(){this.attachShadow({mode:'open'}).innerHTML='<style>button{display:block;width:300px}</style><div role="dialog" aria-modal="true" aria-label="Add a sign-in method"><button><b>Phone</b><br>Call</button><button data-mark><b>App password</b><br>Old apps</button></div>'}})</script>`),
    moments: ring('create', 'pierce/[data-mark]'),
  },
  {
    title: 'behind Show more options',
    url: URL_G3,
    html: documentOf(
      `<div role="dialog" aria-modal="true" aria-label="Add a sign-in method"><button class="card"><b>Passkey</b><div>Recommended</div></button>
<div id="rest" hidden><button class="card"><b>Phone</b></button><button class="card" id="app"><b>App password</b><div>Old apps</div></button></div>
<a href="#" data-mark onclick="rest.hidden=false;this.remove();return false">Show more options</a></div>`,
      { style: CARD },
    ),
    moments: [
      { must: { kind: 'ring', step: 'create', on: MARK }, act: { kind: 'click' } },
      { must: { kind: 'ring', step: 'create', on: '#app' } },
    ],
  },
  {
    title: 'behind Show more options, as a disclosure',
    url: URL_G3,
    html: documentOf(
      `<dialog id="d"><h2>Add a sign-in method</h2><button class="card"><b>Passkey</b></button><details><summary data-mark>Show more options</summary><button class="card"><b>Email</b></button><button class="card" id="app"><b>App password</b></button></details></dialog><script>d.showModal()</script>`,
      { style: CARD },
    ),
    moments: [
      { must: { kind: 'ring', step: 'create', on: MARK }, act: { kind: 'click' } },
      { must: { kind: 'ring', step: 'create', on: '#app' } },
    ],
  },
  {
    title: 'Swedish, only the test id is known',
    url: URL_G3,
    html: documentOf(
      `<div role="dialog" aria-modal="true" aria-label="Lägg till en inloggningsmetod"><div class="card" tabindex="0" data-testid="authmethod-picker-phone"><b>Telefon</b></div><div class="card" tabindex="0" data-testid="authmethod-picker-appPassword" data-mark><b>Applösenord</b></div></div>`,
      { lang: 'sv', style: CARD },
    ),
    moments: CREATE,
  },
  {
    title: 'a German page that left the option in English',
    url: URL_G3,
    html: documentOf(
      `<div role="dialog" aria-modal="true" aria-label="Anmeldemethode hinzufügen"><button class="card"><b>Telefon</b><div>Anruf</div></button><button class="card" data-mark><b>App password</b><div>Für ältere Apps</div></button></div>`,
      { lang: 'de', style: CARD },
    ),
    moments: CREATE,
  },
  {
    title: 'an app password in the list behind, and the option in front',
    url: URL_G3,
    html: documentOf(
      `<h1>Security info</h1><button>Add sign-in method</button><p><a href="#">App password</a> Scanner <button>Delete App password</button></p>
<div class="layer"><div class="box" role="dialog" aria-modal="true"><h2>Add a sign-in method</h2><button class="card" data-mark><b>App password</b></button></div></div>`,
      { style: CARD + LAYER },
    ),
    moments: CREATE,
  },
  {
    title: 'radio cards and Next',
    url: URL_G3,
    html: documentOf(
      `<section aria-label="Add a sign-in method" role="dialog"><h2>Add a sign-in method</h2><div role="radiogroup"><div class="card" role="radio" aria-checked="false" tabindex="0"><b>Phone</b><p>Call or text</p></div>
<div class="card" role="radio" aria-checked="false" tabindex="0" id="app" data-mark onclick="this.setAttribute('aria-checked','true')"><b>App password</b><p>Old apps</p></div></div><button id="next">Next</button></section>`,
      { style: CARD },
    ),
    moments: radioMoments,
  },
  {
    title: 'the name in an aria-label that goes on',
    url: URL_G3,
    html: documentOf(
      `<div role="dialog" aria-modal="true" aria-label="Add a sign-in method"><button class="card" aria-label="Phone, get a call"><b>Phone</b><p>Get a call</p></button><button class="card" aria-label="App password, for apps that know no second factor" data-mark><b>App password</b><p>For older apps</p></button></div>`,
      { style: CARD },
    ),
    moments: CREATE,
  },
  {
    title: 'the plural App passwords',
    url: URL_G3,
    html: documentOf(
      `<div role="dialog" aria-modal="true" aria-label="Add a sign-in method"><button class="card">Phone</button><button class="card" data-mark>App passwords</button></div>`,
      { style: CARD },
    ),
    moments: CREATE,
  },
  {
    title: 'the cards come two seconds after the dialog',
    url: URL_G3,
    html: documentOf(
      `<div role="dialog" aria-modal="true" aria-label="Add a sign-in method"><h2>Add a sign-in method</h2><div id="list"><div role="progressbar">Loading</div></div></div><script>
setTimeout(()=>{list.innerHTML='<button class="card"><b>Phone</b></button><button class="card" data-mark><b>App password</b></button>'},2000)</script>`,
      { style: CARD },
    ),
    moments: CREATE,
  },
  {
    title: 'a combo box of the earlier generation',
    url: URL_G3,
    html: documentOf(
      `${BEHIND.replace('sign-in ', '')}<div class="layer"><div class="box" role="dialog"><div>Add a method</div><p>Which method would you like to add?</p>
<div role="combobox" tabindex="0" aria-expanded="false" aria-label="Authentication method options" data-mark onclick="open_()"><span id="chosen">Choose a method</span></div><button>Cancel</button><button id="next" class="primary">Add</button></div></div>
<div id="layer" style="position:fixed;left:40%;top:45%;background:#fff;border:1px solid"></div><script>
function open_(){layer.innerHTML='<div role="listbox"><button role="option">Phone</button><button role="option" id="app" onclick="pick()">App password</button></div>'}
function pick(){layer.innerHTML='';chosen.textContent='App password'}</script>`,
      {
        style: `${LAYER}[role=combobox]{border:1px solid;padding:6px;width:260px}[role=option]{display:block;width:200px}`,
      },
    ),
    moments: [
      { must: { kind: 'ring', step: 'create', on: MARK }, act: { kind: 'click' } },
      { must: { kind: 'ring', step: 'create', on: '#app' }, act: { kind: 'click' } },
      { must: { kind: 'ring', step: 'create', on: '#next' } },
    ],
  },
];
