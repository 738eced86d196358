import { captured, documentOf, type Moment, noRing, ring, type StrangerPage } from '../stranger-page.ts';

// Pages that turn into others while one looks: drawn anew, replaced in their place, in another language, another route.

const INFO = 'https://mysignins.microsoft.com/security-info';
const MODAL = 'position:fixed;inset:50px 80px;background:#fff;border:1px solid #999;padding:14px';
const ADD = '<h1>Security info</h1><button id="add" data-mark>Add sign-in method</button>';
const BEHIND = '<h1>Security info</h1><button>Add sign-in method</button>';

/** The dialog of a step; what stands in `#v` comes later. */
function shown(inner: string): string {
  return `<div role="dialog" aria-modal="true" id="d" style="${MODAL}"><h2>App password</h2><p>Name: CloudFinder</p>${inner}<p><button data-mark>Done</button></p></div>`;
}

/** A page with a script that turns it. */
function turning(title: string, body: string, script: string, moments: Moment[]): StrangerPage {
  return { title: `turning: ${title}`, url: INFO, html: documentOf(`${body}<script>${script}</script>`), moments };
}

const TEXT = '<p>Password: <b id="v"></b></p>';
const FIELD = '<label>Password <input id="v" readonly></label>';
const NOTHING: Moment[] = [{ must: { kind: 'no-capture' } }];

/** Each with what must happen in the end. */
export const TURNING_PAGES: StrangerPage[] = [
  turning(
    'the button is drawn anew ten times a second',
    `<main>${ADD}</main>`,
    `let n=0;const t=setInterval(()=>{const o=document.getElementById('add');o.replaceWith(o.cloneNode(true));if(++n>20)clearInterval(t)},100)`,
    ring('open-app-passwords'),
  ),
  turning(
    'the name takes the place of the list in the same dialog',
    `${BEHIND}<div role="dialog" aria-modal="true" id="d" style="${MODAL}"><h2>Add a sign-in method</h2><button>Phone</button><button id="card" data-mark>App password</button></div>`,
    `card.onclick=()=>{d.innerHTML='<h2 data-testid="reskin-step-title">App password</h2><label for="n">Name</label><input id="n" data-mark><button>Back</button><button data-testid="reskin-step-next-button">Next</button>'}`,
    [
      { must: { kind: 'ring', step: 'create', on: '[data-mark]' }, act: { kind: 'click' } },
      ...ring('name-the-password'),
    ],
  ),
  turning(
    'the password comes letter by letter',
    BEHIND + shown(TEXT),
    `let i=0;const w='hqzmwnxbvlaksjdf';const t=setInterval(()=>{v.textContent=w.slice(0,++i);if(i===16)clearInterval(t)},40)`,
    captured('hqzmwnxbvlaksjdf'),
  ),
  turning(
    'the value is set in an empty field',
    BEHIND + shown(FIELD),
    `setTimeout(()=>{v.value='hqzmwnxbvlaksjdg'},700)`,
    captured('hqzmwnxbvlaksjdg'),
  ),
  turning(
    'a word stands in for the password at first',
    BEHIND + shown(TEXT),
    `v.textContent='Generating...';setTimeout(()=>{v.textContent='hqzmwnxbvlaksjdh'},800)`,
    captured('hqzmwnxbvlaksjdh'),
  ),
  turning(
    'dots stand in for the password at first',
    BEHIND + shown(TEXT),
    `v.textContent='••••••••••••••••';setTimeout(()=>{v.textContent='hqzmwnxbvlaksjdi'},800)`,
    captured('hqzmwnxbvlaksjdi'),
  ),
  turning(
    'the dialog with the password is drawn anew ten times',
    BEHIND + shown('<p>Password: <b>hqzmwnxbvlaksjdj</b></p>'),
    `let n=0;const t=setInterval(()=>{const o=document.getElementById('d');o.replaceWith(o.cloneNode(true));if(++n>9)clearInterval(t)},60)`,
    captured('hqzmwnxbvlaksjdj'),
  ),
  turning(
    'the language changes in the middle',
    `<main id="m">${ADD}</main>`,
    `add.onclick=()=>{document.documentElement.lang='de';m.innerHTML='<h1>Sicherheitsinformationen</h1><button data-mark>Anmeldemethode hinzufügen</button>'}`,
    [
      { must: { kind: 'ring', step: 'open-app-passwords', on: '#add' }, act: { kind: 'click' } },
      ...ring('open-app-passwords', 'main > [data-mark]:not(#add)'),
    ],
  ),
  turning(
    'another dialog comes over the list and goes',
    `${BEHIND}<div role="dialog" aria-modal="true" style="${MODAL}"><h2>Add a sign-in method</h2><button>Phone</button><button data-mark>App password</button></div><div id="over" role="dialog" aria-modal="true" style="position:fixed;inset:0;background:#fff;z-index:5"><h2>Keep your account secure</h2><button id="ok">OK</button></div>`,
    'ok.onclick=()=>over.remove()',
    [{ must: { kind: 'no-ring' }, act: { kind: 'click', to: '#ok' } }, ...ring('create')],
  ),
  turning(
    'a second password after the first',
    BEHIND + shown('<p>Password: <b id="v">hqzmwnxbvlaksjdk</b></p>'),
    `d.querySelector('button').onclick=()=>{d.remove();setTimeout(()=>document.body.insertAdjacentHTML('beforeend',${JSON.stringify(shown('<p>Password: <b>hqzmwnxbvlaksjdl</b></p>'))}),300)}`,
    [
      { must: { kind: 'captured', password: 'hqzmwnxbvlaksjdk', done: '[data-mark]' }, act: { kind: 'click' } },
      {
        must: { kind: 'captured', password: 'hqzmwnxbvlaksjdl', before: ['hqzmwnxbvlaksjdk'], done: '[data-mark]' },
      },
    ],
  ),
  turning(
    'two passwords at once',
    BEHIND + shown('<p>Password: <b>hqzmwnxbvlaksjdm</b></p><p>Password: <b>hqzmwnxbvlaksjdn</b></p>'),
    '',
    NOTHING,
  ),
  turning(
    'a temporary access pass',
    `${BEHIND}<div role="dialog" aria-modal="true" style="${MODAL}"><h2>Temporary Access Pass</h2><p>Your pass: <b>hqzmwnxbvlaksjdo</b></p><button>Done</button></div>`,
    '',
    NOTHING,
  ),
  turning(
    'two cards of the same name',
    `${BEHIND}<div role="dialog" aria-modal="true" style="${MODAL}"><h2>Add a sign-in method</h2><button>App password</button><button>App password</button></div>`,
    '',
    noRing(),
  ),
];
