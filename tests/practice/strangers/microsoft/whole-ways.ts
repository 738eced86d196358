import { documentOf, type Moment, type StrangerPage } from '../stranger-page.ts';

// The whole way from the button to the password on one page, as three people would build it.

const INFO = 'https://mysignins.microsoft.com/security-info';

function way(password: string, fieldStep = '#name'): Moment[] {
  return [
    { must: { kind: 'ring', step: 'open-app-passwords', on: '#add' }, act: { kind: 'click' } },
    { must: { kind: 'ring', step: 'create', on: '#app' }, act: { kind: 'click' } },
    { must: { kind: 'ring', step: 'name-the-password', on: fieldStep }, act: { kind: 'type', text: 'CloudFinder' } },
    { must: { kind: 'ring', step: 'name-the-password', on: '#next' }, act: { kind: 'click' } },
    { must: { kind: 'captured', password, done: '#done' } },
  ];
}

const DRAWN = `<div id="root"></div><script>
const state={step:'info',name:''};
const pages={
info:()=>'<main><h1>Security info</h1><div id="add" role="button" tabindex="0">+ Add sign-in method</div></main>',
pick:()=>pages.info().replace('id="add"','')+'<div role="dialog" aria-modal="true" class="d"><h2>Add a sign-in method</h2><div role="button" tabindex="0">Phone</div><div id="app" role="button" tabindex="0"><b>App password</b><br><span>For apps without a second factor</span></div></div>',
name:()=>'<div role="dialog" aria-modal="true" class="d"><h2>App password</h2><label for="name">Name</label><input id="name"><button id="next">Next</button></div>',
wait:()=>'<div role="dialog" aria-modal="true" class="d"><h2>App password</h2><div role="progressbar" aria-label="Creating"></div></div>',
value:()=>'<div role="dialog" aria-modal="true" class="d"><h2>App password</h2><div>Password</div><div>wkzqvmtxnrhbpdla</div><button id="done">Done</button></div>'};
const draw=()=>{root.innerHTML=pages[state.step]()};
const go=(step,ms=0)=>setTimeout(()=>{state.step=step;draw()},ms);
root.onclick=(e)=>{const hit=(id)=>e.target.closest('#'+id);if(hit('add'))go('pick',300);if(hit('app'))go('name',300);if(hit('next')){go('wait');go('value',900)}};draw()</script>`;

const RELOADED = `<form id="f" onsubmit="return false"><input type="hidden" name="__VIEWSTATE" value="/wEPDwUKMTY3NzE5"></form><script>
const step=sessionStorage.getItem('step')||'info';
const go=(next)=>{sessionStorage.setItem('step',next);location.reload()};
const html={
info:'<h1>Security info</h1><input type="submit" id="add" value="Add method" onclick="go(\\'pick\\')">',
pick:'<h1>Security info</h1><div role="dialog"><h2>Add a method</h2><ul><li><a href="#">Phone</a></li><li><a id="app" href="javascript:go(\\'name\\')">App password</a></li></ul></div>',
name:'<h1>App password</h1><table><tr><td><label for="name">Name:</label></td><td><input id="name"></td></tr></table><input type="submit" id="next" value="Next" onclick="go(\\'value\\')">',
value:'<h1>App password</h1><p><b>Password:</b> wkzqvmtxnrhbpdlb</p><input type="submit" id="done" value="Done" onclick="go(\\'info\\')">'};
if(step==='value')sessionStorage.removeItem('step');
f.insertAdjacentHTML('beforeend',html[step]);</script>`;

const STACKED = `<main inert id="under"><h1>Security info</h1></main><button id="add">Add sign-in method</button>
<dialog id="pick"><h2>Add a sign-in method</h2><button>Phone</button><button id="app">App password</button></dialog>
<dialog id="ask"><h2>Name your app password</h2><input id="name" aria-label="App password name"><button>Cancel</button><button id="next">Next</button></dialog>
<dialog id="show"><h2>Your app password</h2><output>wkzqvmtxnrhbpdlc</output><button id="copy">Copy</button><button id="done">Done</button></dialog>
<script>add.onclick=()=>pick.showModal();app.onclick=()=>ask.showModal();next.onclick=()=>{ask.close();pick.close();show.showModal()}</script>`;

/** Whole ways, each ending with a password that is held. */
export const WHOLE_WAY_PAGES: StrangerPage[] = [
  {
    title: 'way: everything is drawn anew with every step',
    url: INFO,
    html: documentOf(DRAWN, { style: '.d{position:fixed;inset:60px;background:#fff;border:1px solid}' }),
    moments: way('wkzqvmtxnrhbpdla'),
  },
  {
    title: 'way: every step is a page of its own',
    url: INFO,
    html: documentOf(RELOADED),
    moments: way('wkzqvmtxnrhbpdlb'),
  },
  {
    title: 'way: dialogs stacked on each other',
    url: INFO,
    html: documentOf(STACKED),
    moments: way('wkzqvmtxnrhbpdlc'),
  },
];
