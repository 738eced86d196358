import { captured, documentOf, type StrangerPage } from '../stranger-page.ts';

// The password as a dozen people would show it.

const BOX = 'position:fixed;top:70px;left:90px;width:420px;background:#fff;border:1px solid #999;padding:14px';

/** A dialog of the value step over Security info. */
function value(title: string, dialog: string, moments: StrangerPage['moments'], around = ''): StrangerPage {
  const html = documentOf(
    `<main><h1>Security info</h1><button>Add sign-in method</button></main><div role="dialog" aria-modal="true" style="${BOX}">${dialog}</div>${around}`,
    { style: '.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}' },
  );
  return { title, url: 'https://mysignins.microsoft.com/security-info', html, moments };
}

const DONE = '<p><button data-mark>Done</button></p>';

/** Passwords on show, each with what must be held. */
export const VALUE_SHAPE_PAGES: StrangerPage[] = [
  value(
    'value shape: bold in a sentence',
    `<h2>App password</h2><p>Your app password is <strong>mzkqvwtxnbprhdls</strong></p><p>Copy it now, it will not be shown again.</p>${DONE}`,
    captured('mzkqvwtxnbprhdls'),
  ),
  value(
    'value shape: a block of code',
    `<h2>App password</h2><p>Password</p><pre><code>qvtzmkwnxhbrpdcs</code></pre>${DONE}`,
    captured('qvtzmkwnxhbrpdcs'),
  ),
  value(
    'value shape: a text area',
    `<h2>App password</h2><label>Password<textarea readonly rows="1">rnwqzmvktxhbpdsg</textarea></label>${DONE}`,
    captured('rnwqzmvktxhbpdsg'),
  ),
  value(
    'value shape: dots, in a dialog that says what they are',
    `<h2>Save your app password</h2><label for="m">App password for CloudFinder</label><input id="m" type="password" readonly value="rwqnkzvmtxhbpdls"><button>Show</button><p>It is shown once.</p>${DONE}`,
    captured('rwqnkzvmtxhbpdls'),
  ),
  value(
    'value shape: something that could be edited and is not',
    `<h2>Your app password</h2><div id="p">Password</div><div role="textbox" aria-readonly="true" aria-labelledby="p" contenteditable="false" tabindex="0">wqnzvmktrxhbpdlf</div>${DONE}`,
    captured('wqnzvmktrxhbpdlf'),
  ),
  value(
    'value shape: a copy button that talks of the password',
    `<h2>App password</h2><div><span>Password</span><span>kzwqnvmtrxhbpdjs</span><button aria-label="Copy password to clipboard"><i aria-hidden="true">c</i></button></div>${DONE}`,
    captured('kzwqnvmtrxhbpdjs'),
  ),
  value(
    'value shape: every letter in a span of its own',
    `<h2>App password</h2><div>Password:</div><div class="letters">${Array.from('zvqwnkmtrxhbpdys', (letter) => `<span>${letter}</span>`).join('')}</div>${DONE}`,
    captured('zvqwnkmtrxhbpdys'),
  ),
  value(
    'value shape: comes after three seconds',
    `<h2>App password</h2><p>Password</p><div id="v"><div role="progressbar" aria-label="Loading"></div></div>${DONE}<script>setTimeout(()=>{v.textContent='tqwznvkmrxhbpdcg'},3000)</script>`,
    captured('tqwznvkmrxhbpdcg'),
  ),
  value(
    'value shape: typed letter by letter into a field',
    `<h2>App password</h2><label>Password <input id="v" readonly></label>${DONE}<script>const all='nqwztvkmrxhbpdfg';let n=0;const put=()=>{v.value=all.slice(0,++n);if(n<all.length)setTimeout(put,60)};setTimeout(put,300)</script>`,
    captured('nqwztvkmrxhbpdfg'),
  ),
  value(
    'value shape: blanks of width none around it',
    `<h2>App password</h2><div>Password</div><div>\u200b&nbsp;bqwztvkmrxhnpdfj&nbsp;\ufeff</div>${DONE}`,
    captured('bqwztvkmrxhnpdfj'),
  ),
  value(
    'value shape: a list of terms',
    `<h2>App password created</h2><dl><dt>Name</dt><dd>applicationtools</dd><dt>Password</dt><dd>hqwztvkmrxbnpdfk</dd></dl>${DONE}`,
    captured('hqwztvkmrxbnpdfk'),
  ),
  value(
    'value shape: a table with its heads',
    `<h2>Your app password</h2><table><tr><th>Name</th><th>Password</th></tr><tr><td>CloudFinder</td><td>xqwztvkmrhbnpdfl</td></tr></table><p><button data-mark>Close</button></p>`,
    captured('xqwztvkmrhbnpdfl'),
  ),
  value(
    'value shape: said once more for readers',
    `<h2>App password</h2><div>Password</div><div aria-hidden="true">pqwztvkmrhbnxdfm</div><div class="sr" aria-live="polite">Your app password is pqwztvkmrhbnxdfm</div>${DONE}`,
    captured('pqwztvkmrhbnxdfm'),
  ),
  value(
    'value shape: behind dots with an eye',
    `<h2>App password</h2><label for="v">Password</label><input id="v" type="password" readonly value="dqwztvkmrhbnxpfc"><button aria-label="Show password">o</button>${DONE}`,
    captured('dqwztvkmrhbnxpfc'),
  ),
  value(
    'value shape: capitals and digits, so please check',
    `<h2>App password</h2><div>Password</div><div><code>aB3dE6gH9kLmN2pQ</code></div>${DONE}`,
    captured('aB3dE6gH9kLmN2pQ'),
  ),
  value(
    'value shape: an identifier for support stands below',
    `<h2>App password</h2><div>Name</div><div>CloudFinder</div><div>Password</div><div>sqwztvkmrhbnxpfd</div>${DONE}<small>Correlation ID: 1f0c2d3e-4b5a-6978-8796-a5b4c3d2e1f0 Session: abcdefghabcdefgh</small>`,
    captured('sqwztvkmrhbnxpfd'),
  ),
  value(
    'value shape: in an open shadow root',
    `<x-secret></x-secret>${DONE}<script>customElements.define('x-secret',class extends HTMLElement{constructor(){super();this.attachShadow({mode:'open'}).innerHTML='<h2>App password</h2><div>Password</div><div><span>fqwztvkmrhbnxpdd</span></div>'}})</script>`,
    captured('fqwztvkmrhbnxpdd'),
  ),
  value(
    'value shape: the page makes two, and the second stays',
    `<h2>App password</h2><div>Password</div><div id="v">gqwztvkmrhbnxpda</div>${DONE}<script>const next=()=>{document.querySelector('[data-state=captured]')?v.textContent='gqwztvkmrhbnxpdb':setTimeout(next,50)};next()</script>`,
    [{ must: { kind: 'captured', password: 'gqwztvkmrhbnxpdb', before: ['gqwztvkmrhbnxpda'], done: '[data-mark]' } }],
  ),
  value(
    'value shape: the same again after a redraw',
    `<div id="host"></div><script>const draw=()=>{host.innerHTML='<h2>App password</h2><div>Password</div><div>jqwztvkmrhbnxpdc</div><p><button data-mark>Done</button></p>'};draw();setTimeout(draw,300);setTimeout(draw,700)</script>`,
    captured('jqwztvkmrhbnxpdc'),
  ),
  value(
    'value shape: a hidden step before still asks for a name',
    `<div style="display:none"><h2>App password</h2><label>Name <input value="CloudFinder"></label><button>Next</button></div><h2>App password</h2><div>Password</div><output>cqwztvkmrhbnxpdg</output>${DONE}`,
    captured('cqwztvkmrhbnxpdg'),
  ),
  value(
    'value shape: the word is in the label alone',
    `<h3>All set!</h3><p>App password CloudFinder was added.</p><label for="v">App password</label><input id="v" readonly value="mqwztvkrhbnxpdgk">${DONE}`,
    captured('mqwztvkrhbnxpdgk'),
  ),
];
