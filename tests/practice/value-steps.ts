import { documentOf } from './strangers/stranger-page.ts';

// The step of a new password, in ways in which nobody can read it: what stands on the screen once and never again.

/** A value step: what stands in it, and the part that the person selects. */
export interface ValueStep {
  html: string;
  /** Selected by the person, and what is held then; absent where no text is there to be selected. */
  selected?: { on: string; password: string };
  /** Without a dialog's role. */
  isPanel?: boolean;
  /** The step of the name closes, and for that long, in ms, the list stands in front; the page notes which steps the guide shows. */
  gap?: number;
  /** Further attributes of Done. */
  done?: string;
  script?: string;
}

/** Where they are shown. */
export const VALUE_STEP_URL = 'https://mysignins.microsoft.com/security-info';
/** Of a shape that no rule knows. */
export const ODD_PASSWORD = 'Xk#29-vQ!8w%Lm';

const BOX =
  'position:fixed;top:70px;left:90px;width:420px;min-height:160px;background:#fff;border:1px solid #999;padding:14px';

export const VALUE_STEPS = {
  'in a picture': {
    html: '<h2>App password</h2><canvas id="v" width="300" height="40"></canvas>',
    script: 'v.getContext("2d").fillText("mzkqvwtxnbprhdls",9,20)',
  },
  'in a picture without a word': {
    html: '<img alt="" width="300" height="40" src="data:image/svg+xml,<svg xmlns=\'http://www.w3.org/2000/svg\'/>">',
  },
  'in a frame, in a closed shadow root': {
    html: '<h2>App password</h2><iframe id="f" srcdoc="<div id=h></div><script>h.attachShadow({mode:\'closed\'}).innerHTML=\'<p>mzkqvwtxnbprhdls</p>\'</script>"></iframe>',
  },
  'in a language and a shape that nobody knows': {
    html: `<h2>Лозинка за апликације</h2><div>Ово је она</div><p id="v">${ODD_PASSWORD}</p>`,
    selected: { on: '#v', password: ODD_PASSWORD },
  },
  'in a panel without a role': {
    html: `<b>Лозинка</b><p id="v">${ODD_PASSWORD}</p>`,
    selected: { on: '#v', password: ODD_PASSWORD },
    isPanel: true,
  },
  'as two values': {
    html: '<h2>App password</h2><div>Password</div><p id="v">mzkqvwtxnbprhdls</p><div>Password</div><p>qvtzmkwnxhbrpdcs</p>',
    selected: { on: '#v', password: 'mzkqvwtxnbprhdls' },
  },
  'split over lines and odd elements': {
    html: '<h2>Лозинка</h2><div id="v"><p>mzkq</p><table><tr><td>vwtx</td></tr></table><p>nbpr</p><p>hdls</p></div>',
    selected: { on: '#v', password: 'mzkqvwtxnbprhdls' },
  },
  'not there yet': { html: '<h2>App password</h2><div>Password</div><p id="v"></p>' },
  'behind dots in a field': {
    html: '<h2>App password</h2><input id="v" type="text" readonly aria-hidden="true" style="opacity:.02" value="Xk29vQ8wLm">',
    selected: { on: '#v', password: 'Xk29vQ8wLm' },
  },
  'in a field that can be typed into, with the hook of Next on Done': {
    html: '<h2>App password</h2><label>App password <input id="v" value="mzkqvwtxnbprhdls"></label>',
    selected: { on: '#v', password: 'mzkqvwtxnbprhdls' },
    done: 'data-testid="reskin-step-next-button"',
  },
  'in a picture, after the list': { html: '<canvas width="300" height="40"></canvas>', gap: 600 },
} satisfies Record<string, ValueStep>;

/** Security info, with the step of the name open in a dialog; Next shows the value step, Done ends it. */
export function valueStepPage({ html, isPanel = false, gap, done = '', script = '' }: ValueStep): string {
  const role = isPanel ? '' : 'role="dialog" aria-modal="true"';
  return documentOf(`<main><h1>Security info</h1><button id="add">Add sign-in method</button></main>
<div id="box" ${role} style="${BOX}"><h2>App password</h2><label>Name <input id="name"></label>
<button id="next" onclick="show()">Next</button></div>
<template id="value">${html}<p><button id="done" ${done} data-mark onclick="box.remove()">Done</button></p></template>
<script>const put=()=>{box.replaceChildren(value.content.cloneNode(true));${script}}
const show=()=>{${gap === undefined ? 'put()' : `${NOTE_STEPS}box.style.display='none';setTimeout(()=>{box.style.display='';put()},${gap})`}}</script>`);
}

/** From now on every step that the guide shows stands in an attribute of the page. */
const NOTE_STEPS = `const guide=document.querySelector('app-password-courier'),{dataset}=document.documentElement,
note=()=>dataset.steps=(dataset.steps??'')+' '+guide.dataset.step;
note();new MutationObserver(note).observe(guide,{attributeFilter:['data-step']});`;
