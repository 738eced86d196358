import { documentOf, MARK, type Moment, noRing, ring, type StrangerPage } from '../stranger-page.ts';

const URL_G3 = 'https://mysignins.microsoft.com/security-info';
const REGISTER = 'https://mysignins.microsoft.com/register';
const LAYER =
  '.layer{position:fixed;inset:0;background:#0006}.box{position:absolute;left:20%;top:8%;width:560px;background:#fff;padding:24px}';

const typed: Moment[] = [
  {
    must: { kind: 'ring', step: 'name-the-password', on: MARK },
    act: { kind: 'type', text: 'CloudFinder' },
  },
  { must: { kind: 'ring', step: 'name-the-password', on: '#next' } },
];

/** The name of the app password is asked for: first the field, then what leads on. */
export const NAME_STEP_PAGES: StrangerPage[] = [
  {
    title: 'a dialog with a label, Next waiting for eight letters',
    url: URL_G3,
    html: documentOf(
      `<div class="layer"><div class="box" role="dialog" aria-modal="true" aria-labelledby="t"><h2 id="t">App password</h2><label for="n">Name</label><input id="n" data-mark oninput="next.disabled=this.value.length<8"><p>At least 8 characters</p><button>Back</button><button id="next" disabled>Next</button></div></div>`,
      { style: LAYER },
    ),
    moments: typed,
  },
  {
    title: 'German, named by its placeholder, in a native dialog',
    url: URL_G3,
    html: documentOf(
      `<dialog id="d"><h2>App-Kennwort</h2><input placeholder="Name" data-mark><menu><button>Zurück</button><a href="#" role="button" id="next">Weiter</a></menu></dialog><script>d.showModal()</script>`,
      { lang: 'de' },
    ),
    moments: typed,
  },
  {
    title: 'French, the label after the field',
    url: URL_G3,
    html: documentOf(
      `<section role="dialog" aria-label="Mot de passe d’application"><h2>Mot de passe d’application</h2><div><input id="nom" data-mark> <label for="nom">Nom</label></div><div role="button" tabindex="0" id="next">Suivant</div></section>`,
      { lang: 'fr' },
    ),
    moments: typed,
  },
  {
    title: 'a question instead of a label',
    url: URL_G3,
    html: documentOf(
      `<div role="dialog" aria-modal="true"><h2>App password</h2><p>What name would you like to use for this app password? It must be at least 8 characters.</p><input type="text" data-mark><button>Cancel</button><button id="next">Next</button></div>`,
    ),
    moments: typed,
  },
  {
    title: 'Hungarian, only the frame is known',
    url: URL_G3,
    html: documentOf(
      `<div role="dialog" aria-modal="true"><h2 data-testid="reskin-step-title">Alkalmazásjelszó</h2><input type="text" data-mark><button data-testid="reskin-step-back-button">Vissza</button><button data-testid="reskin-step-next-button" id="next">Tovább</button></div>`,
      { lang: 'hu' },
    ),
    moments: typed,
  },
  {
    title: 'a page of its own, under a search box',
    url: URL_G3,
    html: documentOf(
      `<header><input type="search" placeholder="Search"><a href="/">My Sign-Ins</a></header><main><h1>Create app password</h1><form onsubmit="return false"><div><span id="l">Name</span></div><input aria-labelledby="l" data-mark><button id="next">Next</button></form></main>`,
    ),
    moments: typed,
  },
  {
    title: 'Japanese in a table',
    url: URL_G3,
    html: documentOf(
      `<div role="dialog" aria-label="アプリ パスワード"><h2>アプリ パスワード</h2><table><tr><td>名前</td><td><input data-mark></td></tr></table><button id="next">次へ</button></div>`,
      { lang: 'ja' },
    ),
    moments: typed,
  },
  {
    title: 'Spanish in an open shadow root',
    url: URL_G3,
    html: documentOf(
      `<x-step></x-step><script>customElements.define('x-step',class extends HTMLElement{connectedCallback(){this.attachShadow({mode:'open'}).innerHTML='<div role="dialog" aria-modal="true"><h2>Contraseña de aplicación</h2><label>Nombre <input data-mark></label><button>Siguiente</button></div>'}})</script>`,
      { lang: 'es' },
    ),
    moments: ring('name-the-password', 'pierce/[data-mark]'),
  },
  {
    title: 'Dutch, with hidden fields about',
    url: URL_G3,
    html: documentOf(
      `<div role="dialog" aria-label="App-wachtwoord"><h2>App-wachtwoord</h2><input type="hidden" name="flow"><input style="display:none" aria-label="Naam"><input style="position:absolute;opacity:0" tabindex="-1" autocomplete="username"><label>Naam<br><input data-mark></label><br><button id="next">Volgende</button></div>`,
      { lang: 'nl' },
    ),
    moments: typed,
  },
  {
    title: 'Next becomes free with the name, built anew with every key',
    url: URL_G3,
    html: documentOf(
      `<div role="dialog" aria-modal="true"><h2>App password</h2><input data-mark aria-label="App password name"><span id="foot"></span></div><script>
const field=document.querySelector('[data-mark]');const draw=()=>{foot.innerHTML='<button>Cancel</button><button id="next"'+(field.value.length<8?' disabled':'')+'>Next</button>'};field.addEventListener('input',draw);draw()</script>`,
    ),
    moments: typed,
  },
  {
    title: 'the registration wizard as a page',
    url: REGISTER,
    html: documentOf(
      `<h1>Keep your account secure</h1><p>Step 2 of 2: App password</p><div class="step"><h2>App password</h2><p>Start by creating a name for your app password.</p><label>Name<input data-mark></label><div><button id="next">Next</button></div></div>`,
      { style: 'label{display:block}' },
    ),
    moments: typed,
  },
  {
    title: 'an accented Portuguese form with Avançar as an input',
    url: URL_G3,
    html: documentOf(
      `<form onsubmit="return false"><fieldset><legend>Senha de aplicativo</legend><p>Nome: <input name="x17" data-mark></p><input type="submit" value="Avançar" id="next"></fieldset></form>`,
      { lang: 'pt-BR' },
    ),
    moments: typed,
  },
  {
    title: 'the phone step is not ours',
    url: URL_G3,
    html: documentOf(
      `<div role="dialog" aria-modal="true"><h2>Phone</h2><p>What phone number would you like to use?</p><label>Phone number<input type="tel"></label><button>Next</button></div>`,
    ),
    moments: noRing(),
  },
  {
    title: 'the e-mail step is not ours, in German',
    url: URL_G3,
    html: documentOf(
      `<div role="dialog" aria-modal="true"><h2>E-Mail</h2><p>Welche E-Mail möchten Sie verwenden?</p><label>E-Mail<input type="text"></label><button>Weiter</button></div>`,
      { lang: 'de' },
    ),
    moments: noRing(),
  },
];
