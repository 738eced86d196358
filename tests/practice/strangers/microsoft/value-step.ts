import type { StrangerPage } from '../stranger-page.ts';
import { dialog, showing } from './showing-password.ts';

/** The password is on the screen, in every kind of element, at every place around its label. */
export const VALUE_STEP_PAGES: StrangerPage[] = [
  showing({
    title: 'a paragraph under its label',
    body: (value) => dialog(`<h2>App password</h2><p>Copy the password now.</p><div>Password</div><p>${value}</p>`),
  }),
  showing({
    title: 'a span behind its label on one line',
    body: (value) => dialog(`<h2>App password</h2><div><b>Password:</b> <span>${value}</span></div>`),
  }),
  showing({
    title: 'one line of text without any markup',
    body: (value) => dialog(`<h2>App password</h2><p>Password: ${value}</p>`),
  }),
  showing({
    title: 'code in a definition list, after the name',
    body: (value) =>
      dialog(
        `<h2>App password</h2><dl><dt>Name</dt><dd>CloudFinder</dd><dt>Password</dt><dd><code>${value}</code> <button>Copy</button></dd></dl>`,
      ),
  }),
  showing({
    title: 'a table cell',
    body: (value) =>
      dialog(
        `<h3>Your app password</h3><table><tr><th>Name</th><td>CloudFinder</td></tr><tr><th>Password</th><td>${value}</td></tr></table>`,
      ),
  }),
  showing({
    title: 'a read-only input with a label',
    body: (value) =>
      dialog(
        `<h2>App password</h2><label for="p">Password</label><input id="p" readonly value="${value}"><button aria-label="Copy password">⧉</button>`,
      ),
  }),
  showing({
    title: 'an input filled by script alone, half a second late',
    body: (value) =>
      dialog(`<h2>App password</h2><label>Password <input id="p" readonly></label>`) +
      `<script>setTimeout(()=>{p.value='${value}'},500)</script>`,
  }),
  showing({
    title: 'a disabled input',
    body: (value) => dialog(`<h2>App password</h2><label>Password <input disabled value="${value}"></label>`),
  }),
  showing({
    title: 'a textarea',
    body: (value) =>
      dialog(`<h2>App password</h2><label>Password<br><textarea readonly>${value}</textarea></label><br>`),
  }),
  showing({
    title: 'four spans of four letters',
    body: (value) =>
      dialog(
        `<h2>App password</h2><div>Password</div><div class="v">${(value.match(/.{4}/g) ?? []).map((part) => `<span>${part}</span>`).join('')}</div>`,
      ),
    style: '.v span{margin-right:6px}',
  }),
  showing({
    title: 'each letter in a box of its own',
    body: (value) =>
      dialog(
        `<h2>App password</h2><div>Password</div><div>${value
          .split('')
          .map((letter) => `<i class="b">${letter}</i>`)
          .join('')}</div>`,
      ),
    style: '.b{border:1px solid;padding:2px 4px;font-style:normal;display:inline-block}',
  }),
  showing({
    title: 'an input that only an aria-label names',
    body: (value) => dialog(`<h2>Your app password</h2><input readonly aria-label="App password" value="${value}">`),
  }),
  showing({
    title: 'the label below the value',
    body: (value) => dialog(`<h2>App password</h2><div>${value}</div><small>Password</small><br>`),
  }),
  showing({
    title: 'words of sixteen letters in heading, sentence and name',
    body: (value) =>
      dialog(
        `<h2>App password</h2><h3>responsibilities</h3><p>Your responsibilities are disproportionate, incomprehensible even.</p><div>Name</div><div>internationalbkp</div><div>Password</div><div>${value}</div>`,
      ),
  }),
  showing({
    title: 'a row of sixteen letters in the list behind',
    body: (value) =>
      `<h1>Security info</h1><ul><li>App password <span>internationalbkp</span></li></ul>${dialog(`<h2>App password</h2><div>Password</div><div>${value}</div>`)}`,
  }),
  showing({
    title: 'a spinner first',
    body: (value) =>
      dialog(`<h2>App password</h2><div id="v">Creating…</div>`) +
      `<script>setTimeout(()=>{v.innerHTML='<label>Password</label><div>${value}</div>'},1500)</script>`,
  }),
  showing({
    title: 'typed letter by letter',
    body: (value) =>
      dialog(`<h2>App password</h2><div>Password</div><div id="v"></div>`) +
      `<script>let n=0;const t=setInterval(()=>{v.textContent='${value}'.slice(0,++n);if(n===16)clearInterval(t)},40)</script>`,
  }),
  showing({
    title: 'built anew all the time',
    body: (value) =>
      `<div id="root"></div><script>setInterval(()=>{root.innerHTML=\`${dialog(`<h2>App password</h2><div>Password</div><div>${value}</div>`)}\`},200)</script>`,
  }),
  showing({
    title: 'blanks that cannot be seen around it',
    body: (value) => dialog(`<h2>App password</h2><div>Password</div><div>\u00A0\u200B${value}\u200B\u00A0</div>`),
  }),
  showing({
    title: 'dots until Show is pressed by the page itself',
    body: (value) =>
      dialog(
        `<h2>App password</h2><div>Password</div><div><span id="v">••••••••••••••••</span><button>Show</button></div>`,
      ) + `<script>setTimeout(()=>{v.textContent='${value}'},1000)</script>`,
  }),
  showing({
    title: 'a password input that is turned into text',
    body: (value) =>
      dialog(
        `<h2>App password</h2><label>Password <input id="v" type="password" readonly value="${value}"></label><button>Show</button>`,
      ) + `<script>setTimeout(()=>{v.type='text'},800)</script>`,
  }),
  showing({
    title: 'capital letters by style only',
    body: (value) =>
      dialog(`<h2>App password</h2><div>Password</div><div style="text-transform:uppercase">${value}</div>`),
  }),
  showing({
    title: 'a sentence that ends with a full stop',
    body: (value) =>
      dialog(`<h2>App password</h2><p>Your app password is <strong>${value}</strong>. It will not be shown again.</p>`),
  }),
  showing({
    title: 'output, with the button Copy to clipboard',
    body: (value) =>
      dialog(
        `<h2>App password</h2><label for="o">Password</label><output id="o">${value}</output><button>Copy to clipboard</button>`,
      ),
  }),
  showing({
    title: 'a web component with a read-only field inside',
    body: (value) =>
      dialog(`<h2>App password</h2><x-field label="Password"></x-field>`) +
      `<script>customElements.define('x-field',class extends HTMLElement{connectedCallback(){const r=this.attachShadow({mode:'open'});r.innerHTML='<label for="i">Password</label><input id="i" readonly>';r.querySelector('input').value='${value}'}})</script>`,
  }),
  showing({
    title: 'the whole dialog in an open shadow root',
    body: (value) =>
      `<x-step></x-step><script>customElements.define('x-step',class extends HTMLElement{connectedCallback(){this.attachShadow({mode:'open'}).innerHTML='<div role="dialog" aria-modal="true"><h2>App password</h2><p>Password</p><p><span>${value}</span></p><button>OK</button></div>'}})</script>`,
    hasDone: false,
  }),
  showing({
    title: 'a page of its own, Finish',
    body: (value) =>
      `<main><h1>Your app password</h1><p>Password</p><pre>${value}</pre><a href="#" role="button" data-mark>Finish</a></main>`,
  }),
  showing({
    title: 'a side panel, Close',
    body: (value) =>
      `<main><h1>Security info</h1></main><aside><h2>App password</h2><p>Password:<br><b>${value}</b></p><button data-mark>Close</button></aside>`,
    style: 'aside{position:fixed;right:0;top:0;bottom:0;width:360px;background:#fff;border-left:1px solid}',
  }),
  showing({
    title: 'the registration wizard at its end',
    url: 'https://mysignins.microsoft.com/register',
    body: (value) =>
      `<h1>Keep your account secure</h1><section><h2 data-testid="reskin-step-title">App password</h2><p>Copy the app password and paste it in the app.</p><p>Name: <span>CloudFinder</span></p><p>Password: <span>${value}</span></p><button data-testid="reskin-step-next-button" data-mark>Done</button></section>`,
  }),
  showing({
    title: 'letters and digits',
    password: 'Kq7-x2mZ9tR4wB8p',
    body: (value) => dialog(`<h2>App password</h2><label>Password <input readonly value="${value}"></label>`),
  }),
];
