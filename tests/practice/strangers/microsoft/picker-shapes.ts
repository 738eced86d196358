import { documentOf, noRing, ring, type StrangerPage } from '../stranger-page.ts';

// The list of methods as a dozen people would build it: roles, radios, menus, summaries, shadow roots, captions in pieces.

const HIDDEN = 'position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)';

/** A page whose dialog is the list of methods. */
function picker(title: string, body: string, moments: StrangerPage['moments'], { style = '' } = {}): StrangerPage {
  const html = documentOf(
    `<div id="root"><main><h1>Security info</h1><button>Add sign-in method</button></main></div>${body}`,
    {
      style: `.m{position:fixed;top:70px;left:90px;width:420px;background:#fff;border:1px solid #888;padding:16px}.card{display:block;width:100%;margin:6px 0;padding:8px;border:1px solid #bbb;text-align:left}.sr{${HIDDEN}}${style}`,
    },
  );
  return { title, url: 'https://mysignins.microsoft.com/security-info', html, moments };
}

const DIALOG = (inner: string) =>
  `<div class="m" role="dialog" aria-modal="true" aria-label="Add a sign-in method"><h2>Add a sign-in method</h2>${inner}<button aria-label="Close">X</button></div>`;

/** Lists of methods, each with the one to press. */
export const PICKER_SHAPE_PAGES: StrangerPage[] = [
  picker(
    'picker: divs with role and tabindex, described inside',
    DIALOG(`<div class="card" role="button" tabindex="0"><div><b>Passkey</b></div><div>Sign in with your face</div></div>
<div data-mark class="card" role="button" tabindex="0"><div><b>App password</b></div><div>A password for apps that cannot ask for a code</div></div>
<div class="card" role="button" tabindex="0"><div><b>Password</b></div><div>Sign in with an app or a browser</div></div>`),
    ring('create'),
  ),
  picker(
    'picker: divs that only listen, without a role',
    `<div class="m"><div><strong>Add a sign-in method</strong></div><div class="card" style="cursor:pointer" onclick="0"><span>Phone</span></div><div data-mark class="card" style="cursor:pointer" onclick="0"><span>App password</span></div></div>`,
    ring('create'),
  ),
  picker(
    'picker: radios that hide behind their labels, then Next',
    DIALOG(
      `<fieldset><legend>Choose a method</legend>${['Phone', 'App password', 'Email']
        .map(
          (name) =>
            `<label class="card" ${name === 'App password' ? 'id="app"' : ''}><input class="sr" type="radio" name="m" value="${name}"> <span>${name}</span></label>`,
        )
        .join('')}</fieldset><button id="next">Next</button>`,
    ),
    [
      { must: { kind: 'ring', step: 'create', on: '#app' }, act: { kind: 'click' } },
      { must: { kind: 'ring', step: 'create', on: '#next' } },
    ],
  ),
  picker(
    'picker: transparent radios that fill their labels, described inside, then Next',
    DIALOG(
      `<style>.card{position:relative}.card input{position:absolute;inset:0;width:100%;height:100%;opacity:0}.card small{display:block}</style>${[
        'Phone',
        'App password',
      ]
        .map(
          (name) =>
            `<label class="card" ${name === 'App password' ? 'id="app"' : ''}><input type="radio" name="m" value="${name}"><b>${name}</b><small>For apps of another day</small></label>`,
        )
        .join('')}<button id="next">Next</button>`,
    ),
    [
      { must: { kind: 'ring', step: 'create', on: '#app' }, act: { kind: 'click' } },
      { must: { kind: 'ring', step: 'create', on: '#next' } },
    ],
  ),
  picker(
    'picker: options of a list box',
    DIALOG(
      `<ul role="listbox" aria-label="Methods"><li class="card" role="option" aria-selected="false" tabindex="-1">Security key</li><li data-mark class="card" role="option" aria-selected="false" tabindex="0">App password</li></ul>`,
    ),
    ring('create'),
  ),
  picker(
    'picker: a menu that hangs from the button',
    `<div role="menu" aria-label="Add sign-in method" style="position:fixed;top:90px;left:20px;background:#fff;border:1px solid"><div role="menuitem" tabindex="-1">Phone</div><div data-mark role="menuitem" tabindex="-1">App password</div><div role="menuitem" tabindex="-1">Delete App password</div></div>`,
    ring('create'),
  ),
  picker(
    'picker: radios by role, with counts',
    DIALOG(
      `<div role="radiogroup"><div class="card" role="radio" aria-checked="false" tabindex="0">Phone <span aria-hidden="true">(1)</span></div><div data-mark class="card" role="radio" aria-checked="false" tabindex="-1">App password <span aria-hidden="true">(2)</span></div></div>`,
    ),
    ring('create'),
  ),
  picker(
    'picker: the name for readers tells role and place',
    DIALOG(`<button class="card" aria-label="Phone, button, 2 of 8"><span aria-hidden="true">Phone</span></button>
<button data-mark class="card" aria-label="App password, button, 3 of 8"><span aria-hidden="true">App password</span></button>`),
    ring('create'),
  ),
  picker(
    'picker: a place in the list hidden from eyes',
    DIALOG(
      `<button class="card">Phone<span class="sr">, button, 2 of 8</span></button><button data-mark class="card">App password<span class="sr">, button, 3 of 8</span></button>`,
    ),
    ring('create'),
  ),
  picker(
    'picker: the name for readers is a sentence',
    DIALOG(
      `<button class="card" aria-label="Set up a phone number"><b>Phone</b></button><button data-mark class="card" aria-label="Set up an app password for older apps"><b>App password</b><br><span>For older apps</span></button>`,
    ),
    ring('create'),
  ),
  picker(
    'picker: the caption comes in pieces and in capitals',
    DIALOG(
      `<a class="card" href="#" style="text-transform:uppercase"><span>Security</span> <span>key</span></a><a data-mark class="card" href="#" style="text-transform:uppercase"><span>App</span> <span>password</span></a>`,
    ),
    ring('create'),
  ),
  picker(
    'picker: an icon font letter glued to the caption',
    DIALOG(
      `<button class="card"><i aria-hidden="true">&#xE8EA;</i>Phone</button><button data-mark class="card"><i aria-hidden="true">&#xE8D7;</i>App password</button>`,
    ),
    ring('create'),
  ),
  picker(
    'picker: a badge says New',
    DIALOG(
      `<button class="card"><span>Passkey</span> <span class="badge">New</span></button><button data-mark class="card"><span>App password</span> <span class="badge">Legacy</span></button>`,
    ),
    ring('create'),
  ),
  picker(
    'picker: headings in links with pictures',
    DIALOG(
      `<a class="card" href="#"><img alt="" width="16" height="16"><h3>Phone</h3><p>Get a call or text</p></a><a data-mark class="card" href="#"><img alt="" width="16" height="16"><h3>App password</h3><p>Use this for apps without a second factor</p></a>`,
    ),
    ring('create'),
  ),
  picker(
    'picker: a native modal dialog whose buttons close it',
    `<dialog id="d"><form method="dialog"><h2>Add a sign-in method</h2><button class="card" value="phone">Phone</button><button data-mark class="card" value="app">App password</button></form></dialog><script>document.getElementById('d').showModal()</script>`,
    ring('create'),
  ),
  picker(
    'picker: two shadow roots deep',
    `<mfa-dialog></mfa-dialog><script>
customElements.define('mfa-card',class extends HTMLElement{connectedCallback(){const r=this.attachShadow({mode:'open'});r.innerHTML='<button style="display:block;width:300px;padding:8px"><span></span></button>';r.querySelector('span').textContent=this.getAttribute('caption');if(this.hasAttribute('answer'))r.querySelector('button').setAttribute('data-mark','')}});
customElements.define('mfa-dialog',class extends HTMLElement{connectedCallback(){const r=this.attachShadow({mode:'open'});r.innerHTML='<div role="dialog" aria-modal="true" style="position:fixed;top:60px;left:60px;background:#fff"><h2>Add a sign-in method</h2><mfa-card caption="Phone"></mfa-card><mfa-card caption="App password" answer></mfa-card></div>'}});
</script>`,
    ring('create', 'pierce/[data-mark]'),
  ),
  picker(
    'picker: the rest unfolds from a summary',
    DIALOG(
      `<button class="card">Passkey<br><small>Recommended</small></button><details><summary id="more">Show more options</summary><button class="card">Phone</button><button id="app" class="card">App password</button></details>`,
    ),
    [
      { must: { kind: 'ring', step: 'create', on: '#more' }, act: { kind: 'click' } },
      { must: { kind: 'ring', step: 'create', on: '#app' } },
    ],
  ),
  picker(
    'picker: a drop-down of Fluent 9 with a portal',
    `${DIALOG(`<div><label id="l">Method</label><button id="box" role="combobox" aria-labelledby="l" aria-haspopup="listbox" aria-expanded="false" onclick="this.setAttribute('aria-expanded','true');document.getElementById('portal').hidden=false">Choose a method</button></div><button disabled>Next</button>`)}
<div id="portal" hidden data-portal-node="true"><div role="listbox" style="position:fixed;top:220px;left:120px;background:#fff;border:1px solid"><div role="option" aria-selected="false">Email</div><div id="app" role="option" aria-selected="false">App password</div></div></div>`,
    [
      { must: { kind: 'ring', step: 'create', on: '#box' }, act: { kind: 'click' } },
      { must: { kind: 'ring', step: 'create', on: '#app' } },
    ],
  ),
  picker(
    'picker: cards without any hook beside the bad twins',
    DIALOG(
      `<button class="card">Delete App password</button><a class="card" href="#">App passwords help</a><button class="card">Password</button><button class="card">Passkey</button><button data-mark class="card">App password</button><a class="card" href="#">What is an App password?</a>`,
    ),
    ring('create'),
  ),
  picker(
    'picker: nothing but bad twins',
    DIALOG(
      `<button class="card">Password</button><button class="card">Passkey</button><button class="card">Phone</button><a class="card" href="#">App passwords help</a>`,
    ),
    noRing(['create'], { state: 'stuck' }),
  ),
  picker(
    'picker: the card is disabled by the organization',
    DIALOG(
      `<button class="card">Phone</button><button class="card" aria-disabled="true"><b>App password</b><br>Not allowed by your organization</button>`,
    ),
    noRing(),
  ),
  picker(
    'picker: two cards of one name',
    DIALOG(
      `<button class="card">App password</button><button class="card">Phone</button><button class="card">App password</button>`,
    ),
    noRing(),
  ),
  picker(
    'picker: the narrow twin of the list is hidden',
    `<div style="visibility:hidden">${DIALOG('<button class="card">Phone</button><button class="card">App password</button>')}</div>${DIALOG('<button class="card">Phone</button><button data-mark class="card">App password</button>')}`,
    ring('create'),
  ),
];
