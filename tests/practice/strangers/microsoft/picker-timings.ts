import { documentOf, noRing, ring, type StrangerPage } from '../stranger-page.ts';

// Lists of methods that take their time, lie under something, or show a part of themselves.

const MODAL = 'position:fixed;top:60px;left:80px;width:420px;background:#fff;border:1px solid #999;padding:14px';

/** A page over whose Security info something comes up. */
function timed(title: string, body: string, moments: StrangerPage['moments'], { style = '' } = {}): StrangerPage {
  const html = documentOf(
    `<main><h1>Security info</h1><button>Add sign-in method</button><table><tr><td>App password</td><td>CloudFinder</td><td><button>Delete</button></td></tr></table></main>${body}`,
    { style },
  );
  return { title, url: 'https://mysignins.microsoft.com/security-info', html, moments };
}

/** Lists that are not there at once, each with what must happen in the end. */
export const PICKER_TIMING_PAGES: StrangerPage[] = [
  timed(
    'timing: methods arrive one after the other',
    `<div role="dialog" aria-modal="true" style="${MODAL}"><h2>Add a sign-in method</h2><ul id="list" aria-busy="true"></ul></div><script>
const names=['Passkey','Phone','Security key','Email','App password'];const put=()=>{const name=names.shift();if(!name){list.removeAttribute('aria-busy');return}const b=document.createElement('button');b.textContent=name;if(name==='App password')b.setAttribute('data-mark','');const li=document.createElement('li');li.append(b);list.append(li);setTimeout(put,350)};setTimeout(put,300)</script>`,
    ring('create'),
  ),
  timed(
    'timing: skeletons stand in for the cards',
    `<div role="dialog" aria-modal="true" style="${MODAL}"><h2>Add a sign-in method</h2><div id="cards"><div class="shimmer"></div><div class="shimmer"></div></div></div><script>setTimeout(()=>{cards.innerHTML='<button>Phone</button><button data-mark>App password</button>'},1800)</script>`,
    ring('create'),
    { style: '.shimmer{height:40px;margin:6px;background:linear-gradient(90deg,#eee,#ddd)}' },
  ),
  timed(
    'timing: the dialog fades in',
    `<div id="d" role="dialog" aria-modal="true" style="${MODAL};opacity:0;transition:opacity 1s"><h2>Add a sign-in method</h2><button>Phone</button><button data-mark>App password</button></div><script>requestAnimationFrame(()=>requestAnimationFrame(()=>{d.style.opacity=1}))</script>`,
    ring('create'),
  ),
  timed(
    'timing: the list slides in from the side',
    `<div role="dialog" aria-modal="true" class="panel"><h2>Add a sign-in method</h2><button>Phone</button><button data-mark>App password</button></div>`,
    ring('create'),
    {
      style:
        '.panel{position:fixed;top:0;right:0;bottom:0;width:360px;background:#fff;animation:in 1.2s}@keyframes in{from{transform:translateX(100%)}}',
    },
  ),
  timed(
    'timing: a window over the list warns of the session',
    `<div role="dialog" aria-modal="true" style="${MODAL}"><h2>Add a sign-in method</h2><button>Phone</button><button>App password</button></div><div style="position:fixed;inset:0;background:#000a"></div><div role="alertdialog" aria-modal="true" style="position:fixed;top:40px;left:60px;width:500px;height:300px;background:#fff"><h2>Are you still there?</h2><button>Stay signed in</button><button>Sign out</button></div>`,
    noRing(),
  ),
  timed(
    'timing: a list that shows a few rows at a time',
    `<div role="dialog" aria-modal="true" style="${MODAL}"><h2>Add a sign-in method</h2><button id="down">Scroll down</button><div id="view" role="list" style="height:80px;overflow:auto;position:relative"><div style="height:320px;position:relative" id="rows"></div></div></div><script>
const names=['Passkey','Phone','Alternate phone','Office phone','Security key','Hardware token','Email','App password'];
const draw=()=>{const first=Math.min(6,Math.floor(view.scrollTop/40));rows.innerHTML=names.slice(first,first+2).map((n,i)=>'<button role="listitem" style="position:absolute;height:40px;width:300px;top:'+(first+i)*40+'px"'+(n==='App password'?' data-mark':'')+'>'+n+'</button>').join('')};view.onscroll=draw;draw();down.onclick=()=>{view.scrollTop=240}</script>`,
    [
      { must: { kind: 'no-ring' }, act: { kind: 'click', to: '#down' } },
      { must: { kind: 'ring', step: 'create', on: '[data-mark]' } },
    ],
  ),
  timed(
    'timing: the list is drawn anew while the person looks',
    `<div id="host"></div><script>let n=0;const draw=()=>{host.innerHTML='<div role="dialog" aria-modal="true" style="${MODAL}"><h2>Add a sign-in method</h2><button>Phone</button><button data-mark>App password</button></div>';if(n++<8)setTimeout(draw,150)};draw()</script>`,
    ring('create'),
  ),
  timed(
    'timing: more options come after a click and a wait',
    `<div role="dialog" aria-modal="true" style="${MODAL}"><h2>Add a sign-in method</h2><button>Microsoft Authenticator<br>Recommended</button><div id="rest"></div><button id="more">Show more options</button></div><script>more.onclick=()=>{more.remove();rest.innerHTML='<div role="progressbar" aria-label="Loading"></div>';setTimeout(()=>{rest.innerHTML='<button>Phone</button><button id="app">App password</button>'},1200)}</script>`,
    [
      { must: { kind: 'ring', step: 'create', on: '#more' }, act: { kind: 'click' } },
      { must: { kind: 'ring', step: 'create', on: '#app' } },
    ],
  ),
  timed(
    'timing: the spinner never ends',
    `<div role="dialog" aria-modal="true" style="${MODAL}"><h2>Add a sign-in method</h2><div role="progressbar" aria-label="Loading"></div></div>`,
    noRing(),
  ),
];
