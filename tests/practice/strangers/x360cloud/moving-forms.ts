import { CLASSIC, type FormPage, PORTAL, x360Document } from './form-page.ts';

const usual = { email: '#u', password: '#p', submit: '#s' };
const both = { ...usual, confirm: '#c' };
const USER = '<label>Office 365 Admin Email <input id="u"></label>';
const PASSWORD = '<label>Office 365 Admin Password <input id="p" type="password"></label>';
const CONFIRM = '<label>Confirm Password <input id="c" type="password"></label>';
const START = '<h2>Add Service</h2><form onsubmit="return false">';
const END = '<button id="s">Submit</button></form>';

function moving(title: string, url: string, body: string, script: string, style = ''): FormPage {
  return { title: `moving: ${title}`, url, html: x360Document(`${body}<script>${script}</script>`, style), ...usual };
}

/** Forms that come late, change while they are filled, or stand under something for a while. */
export const MOVING_FORM_PAGES: FormPage[] = [
  moving(
    'the form arrives late',
    CLASSIC,
    '<main id="m"></main>',
    `setTimeout(()=>{m.innerHTML=${JSON.stringify(START + USER + PASSWORD + END)}},700)`,
  ),
  {
    ...moving(
      'the confirmation arrives late',
      CLASSIC,
      `${START}${USER}${PASSWORD}<div id="d"></div>${END}`,
      `setTimeout(()=>{d.innerHTML=${JSON.stringify(CONFIRM)}},400)`,
    ),
    ...both,
  },
  moving(
    'a mask lifts',
    PORTAL,
    `${START}${USER}${PASSWORD}${END}<div id="k">Loading…</div>`,
    'setTimeout(()=>k.remove(),800)',
    '#k{position:fixed;inset:0;background:#fffd}',
  ),
  moving(
    'fields switched off until the page has loaded',
    PORTAL,
    `${START}<fieldset id="f" disabled>${USER}${PASSWORD}</fieldset>${END}`,
    'setTimeout(()=>{f.disabled=false},800)',
  ),
  moving(
    'a tab without ARIA names the product',
    CLASSIC,
    `<h2>contoso.onmicrosoft.com</h2><ul class="nav nav-pills"><li><a>General</a></li><li class="active"><a>Microsoft 365</a></li></ul><div class="tab-content"><h4>Admin credentials</h4><form onsubmit="return false"><label>Admin email <input id="u"></label> <label>Admin password <input id="p" type="password"></label> <button id="s">Save</button></form></div>`,
    '',
  ),
  moving(
    'bare text floats in the fields',
    PORTAL,
    `<h2>Connect Microsoft 365</h2><form onsubmit="return false"><div class="f"><input id="u"><span>Admin email</span></div><div class="f"><input id="p" type="password"><span>Admin password</span></div><button id="s">Submit</button></form>`,
    '',
    '.f{position:relative;margin:12px 0}.f span{position:absolute;left:6px;top:2px}',
  ),
];
