import { CLASSIC, type FormPage, PORTAL, x360Document } from './form-page.ts';

const TENANT = 'contoso.onmicrosoft.com (Microsoft Office 365)';
const ROWS = `<h1>Manage Services</h1><table><tr><td>${TENANT}</td><td><a href="#">Change</a></td></tr></table>`;
const layer = (inside: string): string => `${ROWS}<div class="layer"><div class="box">${inside}</div></div>`;
const usual = { email: '#u', password: '#p', submit: '#s' };
const both = { ...usual, confirm: '#c' };

/** The credentials form, however it is built; always for `contoso.onmicrosoft.com` or a new service. */
export const FORM_PAGES: FormPage[] = [
  {
    title: 'a modal with labels before the fields',
    url: CLASSIC,
    html: x360Document(
      layer(
        `<div role="dialog" aria-modal="true"><h3>Change credentials</h3><p>${TENANT}</p><form onsubmit="return false"><label for="u">Office 365 Admin Email</label><input id="u"><label for="p">Office 365 Admin Password</label><input id="p" type="password"><label for="c">Confirm Password</label><input id="c" type="password"><button id="s">Submit</button></form></div>`,
      ),
      'label,input{display:block}',
    ),
    ...both,
  },
  {
    title: 'inline in the row of the table',
    url: CLASSIC,
    html: x360Document(
      `<h1>Manage Services</h1><table><tr><th>Service</th><th>Office 365 admin</th><th></th></tr><tr><td>fabrikam.onmicrosoft.com (Microsoft Office 365)</td><td>a@fabrikam.onmicrosoft.com</td><td><a href="#">Change</a></td></tr><tr><td>${TENANT}</td><td><input id="u" placeholder="Office 365 admin email"> <input id="p" type="password" placeholder="Office 365 admin password"></td><td><button id="s">Save</button></td></tr></table>`,
    ),
    ...usual,
  },
  {
    title: 'a drawer without a form element',
    url: PORTAL,
    html: x360Document(
      `${ROWS}<aside class="drawer"><h2>Microsoft 365 admin credentials</h2><p>contoso.onmicrosoft.com</p><div>Username</div><input id="u"><div>Password</div><input id="p" type="password"><div>Retype password</div><input id="c" type="password"><div role="button" tabindex="0" id="s">Update</div></aside>`,
      '.drawer{position:fixed;right:0;top:0;bottom:0;width:340px;border-left:1px solid;background:#fff}',
    ),
    ...both,
  },
  {
    title: 'a page of its own with a breadcrumb',
    url: `${PORTAL}/change`,
    html: x360Document(
      `<nav aria-label="Breadcrumb"><a href="#">Manage Services</a> › contoso.onmicrosoft.com</nav><h1>Change Office 365 admin credentials</h1><form onsubmit="return false"><p>Email<br><input type="email" id="u"></p><p>Password<br><input id="p" type="password"></p><p>Re-enter password<br><input id="c" type="password"></p><input type="submit" value="OK" id="s"></form>`,
    ),
    ...both,
  },
  {
    title: 'the e-mail as text only',
    url: CLASSIC,
    html: x360Document(
      layer(
        `<form onsubmit="return false"><h4>Change Office 365 Admin Password</h4><p>Office 365 Admin Email: <b>admin@contoso.onmicrosoft.com</b></p><label>New password <input id="p" type="password"></label><label>Confirm <input id="c" type="password"></label><button id="s">Save</button></form>`,
      ),
    ),
    password: '#p',
    confirm: '#c',
    submit: '#s',
  },
  {
    title: 'the e-mail read-only',
    url: CLASSIC,
    html: x360Document(
      layer(
        `<form onsubmit="return false"><h4>Office365 admin user</h4><label>Email <input id="u" readonly value="admin@contoso.onmicrosoft.com"></label><label>Password <input id="p" type="password"></label><button id="s">Submit</button></form>`,
      ),
    ),
    password: '#p',
    submit: '#s',
  },
  {
    title: 'a table form with the labels in cells',
    url: PORTAL,
    html: x360Document(
      layer(
        `<form onsubmit="return false"><b>Add Service</b><table><tr><td>Office 365 Admin Email</td><td><input id="u"></td></tr><tr><td>Office 365 Admin Password</td><td><input type="password" id="p"></td></tr><tr><td>Repeat Office 365 Admin Password</td><td><input type="password" id="c"></td></tr><tr><td><input type="checkbox"> Use SharePoint</td><td></td></tr></table><button id="s">Submit</button></form>`,
      ),
    ),
    ...both,
  },
  {
    title: 'Get Started With x360Cloud with SharePoint switched on',
    url: CLASSIC,
    html: x360Document(
      layer(
        `<form onsubmit="return false"><h3>Get Started With x360Cloud</h3><div><label>Office 365 Admin Email</label><input id="u" name="email"></div><div><label>Office 365 Admin Password</label><input id="p" type="password"></div><div><label>Verify Password</label><input id="c" type="password"></div><div><label><input type="checkbox" checked> Use SharePoint</label><input name="url" placeholder="https://contoso.sharepoint.com"></div><button id="s">Submit</button></form>`,
      ),
    ),
    ...both,
  },
  {
    title: 'placeholders only, as Okta words them',
    url: PORTAL,
    html: x360Document(
      `<h2>API Integration</h2><form onsubmit="return false"><input id="u" placeholder="Office 365 Admin Username"><input id="p" type="password" placeholder="Office 365 Admin password"><button id="s">Save</button></form>`,
    ),
    ...usual,
  },
  {
    title: 'a fieldset with a legend',
    url: PORTAL,
    html: x360Document(
      `<form onsubmit="return false"><fieldset><legend>Microsoft 365 global administrator</legend><label>User name<input id="u"></label><label>Password<input id="p" type="password"></label><label>Confirm password<input id="c" type="password"></label></fieldset><button id="s">Save</button></form>`,
    ),
    ...both,
  },
  {
    title: 'aria-labels only, in an open shadow root',
    url: PORTAL,
    html: x360Document(`<h1>Manage Services</h1><x-creds></x-creds><script>
customElements.define('x-creds',class extends HTMLElement{connectedCallback(){this.attachShadow({mode:'open'}).innerHTML='<form onsubmit="return false"><h2>Change credentials: contoso.onmicrosoft.com</h2><input id="u" aria-label="Office 365 Admin Email"><input id="p" type="password" aria-label="Office 365 Admin Password"><button id="s">Submit</button></form>'}})</script>`),
    email: 'pierce/#u',
    password: 'pierce/#p',
    submit: 'pierce/#s',
  },
  {
    title: 'a form that comes after two seconds',
    url: CLASSIC,
    html: x360Document(
      `${ROWS}<div id="r"></div><script>setTimeout(()=>{r.innerHTML='<div class="layer"><div class="box"><h3>Office 365 admin credentials</h3><label>Email<input id="u"></label><label>Password<input id="p" type="password"></label><button id="s">Submit</button></div></div>'},2000)</script>`,
    ),
    ...usual,
  },
  {
    title: 'jQuery style, Submit free only after both fields saw keys',
    url: CLASSIC,
    html: x360Document(
      layer(`<form onsubmit="return false"><h3>Office 365 Admin</h3><label>Email<input id="u"></label><label>Password<input id="p" type="password"></label><label>Password again<input id="c" type="password"></label><button id="s" disabled>Submit</button></form><script>
const f=document.querySelectorAll('#u,#p,#c');const ok=()=>{s.disabled=!(u.value.includes('@')&&p.value.length>7&&p.value===c.value)};f.forEach(x=>x.addEventListener('keyup',ok))</script>`),
    ),
    ...both,
  },
  {
    title: 'React style, the value taken back at blur unless input was heard',
    url: PORTAL,
    html: x360Document(
      layer(`<form onsubmit="return false"><h3>Microsoft 365 Admin Credentials</h3><label>Admin email<input id="u"></label><label>Admin password<input id="p" type="password"></label><button id="s">Update</button></form><script>
for(const x of [u,p]){let kept='';x.addEventListener('input',e=>{kept=e.target.value});x.addEventListener('blur',()=>{x.value=kept})}</script>`),
    ),
    ...usual,
  },
  {
    title: 'the tenant in the heading, other words for the user',
    url: PORTAL,
    html: x360Document(
      `<section><h2>contoso.onmicrosoft.com (Microsoft Office 365)</h2><h3>Specify admin credentials</h3><div><span>Account name</span><input id="u"></div><div><span>Password</span><input id="p" type="password"></div><button>Cancel</button><button id="s">OK</button></section>`,
    ),
    ...usual,
  },
  {
    title: 'Windows password and client secret beside it',
    url: PORTAL,
    html: x360Document(
      `<form onsubmit="return false"><h3>Microsoft 365 admin account</h3><label>Office 365 user name<input id="u"></label><label>Office 365 admin password<input id="p" type="password"></label><label>Windows password<input type="password"></label><label>Client secret<input type="password"></label><button id="s">Save</button></form>`,
    ),
    ...usual,
  },
  {
    title: 'hidden clones and the right form after them',
    url: CLASSIC,
    html: x360Document(
      `<div class="ng-hide" style="display:none"><form><label>Office 365 Admin Email<input></label><label>Office 365 Admin Password<input type="password"></label><button>Submit</button></form></div>${layer(`<form onsubmit="return false"><h3>Change</h3><label>Office 365 Admin Email<input id="u"></label><label>Office 365 Admin Password<input id="p" type="password"></label><button id="s">Submit</button></form>`)}`,
    ),
    ...usual,
  },
  {
    title: 'a password field with an eye that shows text',
    url: PORTAL,
    html: x360Document(
      layer(
        `<form onsubmit="return false"><h3>Office 365 admin credentials</h3><label for="u">Admin email</label><input id="u"><label for="p">Admin password</label><div><input id="p" type="password"><button type="button" aria-label="Show password">👁</button></div><footer><button type="button">Cancel</button><button id="s">Save changes</button></footer></form>`,
      ),
    ),
    ...usual,
  },
  {
    title: 'floating labels behind the fields',
    url: PORTAL,
    html: x360Document(
      layer(
        `<form onsubmit="return false"><h2>Update Microsoft 365 admin credentials</h2><div class="f"><input id="u" placeholder=" "><label for="u">Email address</label></div><div class="f"><input id="p" type="password" placeholder=" "><label for="p">Password</label></div><div class="f"><input id="c" type="password" placeholder=" "><label for="c">Confirm password</label></div><button id="s">Update</button></form>`,
      ),
      '.f{position:relative;margin:20px 0}.f label{position:absolute;left:4px;top:-14px}',
    ),
    ...both,
  },
];
