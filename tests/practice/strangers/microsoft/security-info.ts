import { documentOf, noRing, ring, type StrangerPage } from '../stranger-page.ts';

const URL_G3 = 'https://mysignins.microsoft.com/security-info';
const ADD = ring('open-app-passwords');

/** Security info with nothing opened: the way on is the button that adds a method. */
export const SECURITY_INFO_PAGES: StrangerPage[] = [
  {
    title: 'a bare HTML page with a table',
    url: URL_G3,
    html: documentOf(`<h1>Security info</h1><p>These are the methods you use to sign into your account.</p>
<p><button data-mark>+ Add sign-in method</button></p>
<table><tr><td>Phone</td><td>+1 5550100</td><td><a href="#">Change</a> <a href="#">Delete</a></td></tr></table>
<p>Lost device? <a href="#">Sign out everywhere</a></p>`),
    moments: ADD,
  },
  {
    title: 'German, a link dressed as a button',
    url: `${URL_G3}?lng=de-DE`,
    html: documentOf(
      `<nav><ul><li><a href="/">Übersicht</a></li><li><a href="/security-info">Sicherheitsinformationen</a></li></ul>
<div>Klara Muster</div><div>k.muster@contoso.onmicrosoft.com</div></nav>
<main><h1>Sicherheitsinformationen</h1><a href="#" role="button" data-mark><svg width="12" height="12" aria-hidden="true"></svg> Anmeldemethode hinzufügen</a>
<ul><li>Telefon +49 30 1 <button>Ändern</button><button>Löschen</button></li></ul></main>`,
      { lang: 'de', style: 'nav{float:left;width:240px}main{margin-left:260px}' },
    ),
    moments: ADD,
  },
  {
    title: 'French, a div with a tab stop',
    url: URL_G3,
    html: documentOf(
      `<div class="shell"><div class="side">Informations de sécurité</div><div class="body"><div class="h">Informations de sécurité</div>
<div class="bar"><div role="button" tabindex="0" class="cmd" data-mark><span aria-hidden="true">＋</span><span>Ajouter une méthode de connexion</span></div></div></div></div>`,
      { lang: 'fr', style: '.cmd{display:inline-flex;gap:8px;padding:8px;border:1px solid}.h{font-size:28px}' },
    ),
    moments: ADD,
  },
  {
    title: 'Spanish, an icon font beside the words',
    url: URL_G3,
    html: documentOf(
      `<h2>Información de seguridad</h2><button type="button" data-mark><i class="icon" aria-hidden="true">add</i>&nbsp;Agregar método</button>`,
      { lang: 'es' },
    ),
    moments: ADD,
  },
  {
    title: 'Brazilian Portuguese, a menu bar',
    url: URL_G3,
    html: documentOf(
      `<div role="menubar"><div role="menuitem" tabindex="0" data-mark>Adicionar método</div><div role="menuitem" tabindex="-1">Atualizar</div></div><h1>Informações de segurança</h1>`,
      { lang: 'pt-BR', style: '[role=menuitem]{display:inline-block;padding:6px 12px}' },
    ),
    moments: ADD,
  },
  {
    title: 'Japanese',
    url: URL_G3,
    html: documentOf(`<h1>セキュリティ情報</h1><button data-mark>＋ サインイン方法の追加</button>`, { lang: 'ja' }),
    moments: ADD,
  },
  {
    title: 'Dutch, in capitals',
    url: URL_G3,
    html: documentOf(`<h1>Beveiligingsgegevens</h1><button data-mark>METHODE TOEVOEGEN</button>`, { lang: 'nl' }),
    moments: ADD,
  },
  {
    title: 'Polish, decomposed letters',
    url: URL_G3,
    html: documentOf(
      `<h1>Informacje zabezpieczające</h1><button data-mark>${'Dodaj metodę logowania'.normalize('NFD')}</button>`,
      {
        lang: 'pl',
      },
    ),
    moments: ADD,
  },
  {
    title: 'Italian, an image button with a title',
    url: URL_G3,
    html: documentOf(
      `<h1>Informazioni di sicurezza</h1><button title="Aggiungi info di sicurezza" data-mark><svg width="24" height="24" aria-hidden="true"><path d="M0 11h24v2H0z"/></svg></button>`,
      { lang: 'it' },
    ),
    moments: ADD,
  },
  {
    title: 'Korean, an input as button',
    url: URL_G3,
    html: documentOf(`<h1>보안 정보</h1><input type="button" value="보안 정보 추가" data-mark>`, { lang: 'ko' }),
    moments: ADD,
  },
  {
    title: 'Traditional Chinese',
    url: URL_G3,
    html: documentOf(`<h1>安全性資訊</h1><a href="javascript:void(0)" data-mark>新增方法</a>`, { lang: 'zh-TW' }),
    moments: ADD,
  },
  {
    title: 'Hungarian, only the icon is known',
    url: URL_G3,
    html: documentOf(
      `<h1>Biztonsági adatok</h1><button data-mark><i data-icon-name="Add" aria-hidden="true">+</i> Bejelentkezési módszer hozzáadása</button><button><i data-icon-name="Refresh"></i>Frissítés</button>`,
      { lang: 'hu' },
    ),
    moments: ADD,
  },
  {
    title: 'Arabic from right to left, only the icon is known',
    url: URL_G3,
    html: documentOf(
      `<main><h1>معلومات الأمان</h1><div role="button" tabindex="0" data-mark><i data-icon-name="Add" aria-hidden="true"></i><span>إضافة طريقة تسجيل الدخول</span></div></main>`,
      { lang: 'ar', dir: 'rtl', style: '[role=button]{display:inline-block;padding:8px;background:#eee}' },
    ),
    moments: ADD,
  },
  {
    title: 'Finnish with nothing that is known',
    url: URL_G3,
    html: documentOf(`<h1>Suojaustiedot</h1><button>Lisää kirjautumistapa</button><button>Päivitä</button>`, {
      lang: 'fi',
    }),
    moments: noRing(),
  },
  {
    title: 'in an open shadow root two levels deep',
    url: URL_G3,
    html: documentOf(`<my-app></my-app><script>
class Bar extends HTMLElement{connectedCallback(){this.attachShadow({mode:'open'}).innerHTML='<button>Add sign-in method</button>'}}
class App extends HTMLElement{connectedCallback(){this.attachShadow({mode:'open'}).innerHTML='<h1>Security info</h1><my-bar data-mark></my-bar>'}}
customElements.define('my-bar',Bar);customElements.define('my-app',App)</script>`),
    moments: ring('open-app-passwords', 'pierce/[data-mark]'),
  },
  {
    title: 'a web component whose button holds a slot',
    url: URL_G3,
    html: documentOf(`<h1>Security info</h1><x-button data-mark>Add sign-in method</x-button><script>
customElements.define('x-button',class extends HTMLElement{connectedCallback(){this.attachShadow({mode:'open'}).innerHTML='<style>:host{display:inline-block}button{width:100%}</style><button part="control"><slot name="start"></slot><span><slot></slot></span></button>'}})</script>`),
    moments: ADD,
  },
  {
    title: 'three seconds behind a spinner',
    url: URL_G3,
    html: documentOf(`<div id="root"><div role="progressbar">Loading…</div></div><script>
setTimeout(()=>{document.querySelector('#root').innerHTML='<h1>Security info</h1><button data-mark>Add sign-in method</button>'},3000)</script>`),
    moments: ADD,
  },
  {
    title: 'built anew five times a second',
    url: URL_G3,
    html: documentOf(`<div id="root"></div><script>let n=0;
setInterval(()=>{document.querySelector('#root').innerHTML='<h1>Security info</h1><p>'+(n++)+'</p><button data-mark>Add sign-in method</button>'},200)</script>`),
    moments: ADD,
  },
  {
    title: 'the button twice, with nothing between them to choose by',
    url: URL_G3,
    html: documentOf(
      `<h1>Security info</h1><button>Add sign-in method</button><p>You have no methods yet.</p><button>Add sign-in method</button>`,
    ),
    moments: noRing(),
  },
  {
    title: 'copies for narrow windows, hidden in four ways',
    url: URL_G3,
    html: documentOf(
      `<h1>Security info</h1><div class="phone"><button>Add sign-in method</button></div><div class="gone"><button>Add sign-in method</button></div>
<div class="away"><button>Add sign-in method</button></div><div class="flat"><button>Add sign-in method</button></div><button data-mark>Add sign-in method</button>`,
      {
        style:
          '.phone{display:none}.gone{visibility:hidden}.away{position:absolute;left:-9999px}.flat{height:0;overflow:hidden}',
      },
    ),
    moments: ADD,
  },
  {
    title: 'heading, help text and button say the same',
    url: URL_G3,
    html: documentOf(
      `<h1>Security info</h1><h2>Add sign-in method</h2><p>Add sign-in method to keep your account secure.</p><button data-mark>Add sign-in method</button>`,
    ),
    moments: ADD,
  },
  {
    title: 'the earlier wording Add method, as a list item with a handler',
    url: URL_G3,
    html: documentOf(
      `<h1>Security info</h1><ul class="bar"><li tabindex="0" onclick="void 0" data-mark>Add method</li><li tabindex="0">Refresh</li></ul>`,
      { style: '.bar li{display:inline-block;cursor:pointer;padding:6px 10px;border:1px solid}' },
    ),
    moments: ADD,
  },
  {
    title: 'rows of older app passwords around the button',
    url: URL_G3,
    html: documentOf(
      `<h1>Security info</h1><button data-mark>Add sign-in method</button><div role="list"><div role="listitem">App password <span>Scanner</span><button>Delete App password</button></div>
<div role="listitem">App password <span>Printer</span><button>Delete App password</button></div></div>`,
    ),
    moments: ADD,
  },
  {
    title: 'far below the fold in a scrolling pane',
    url: URL_G3,
    html: documentOf(
      `<div class="pane"><h1>Security info</h1><div style="height:2400px"></div><button data-mark>Add sign-in method</button></div>`,
      { style: '.pane{height:400px;overflow:auto;border:1px solid}' },
    ),
    moments: ADD,
  },
  {
    title: 'the wording changed a little: Add a sign-in method',
    url: URL_G3,
    html: documentOf(`<h1>Security info</h1><button data-mark>Add a sign-in method</button>`),
    moments: ADD,
  },
];
