import { documentOf, noRing, ring, type StrangerPage } from '../stranger-page.ts';

// The name step as nobody has published it: labels of every kind, neighbours, and other buttons of the same words.

const BOX = 'position:fixed;top:70px;left:90px;width:400px;background:#fff;border:1px solid #999;padding:14px';

/** A dialog of the name step over Security info. */
function name(title: string, dialog: string, moments: StrangerPage['moments'], around = ''): StrangerPage {
  const html = documentOf(
    `<main><h1>Security info</h1><button>Add sign-in method</button></main><div role="dialog" aria-modal="true" style="${BOX}">${dialog}</div>${around}`,
    { style: '.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}' },
  );
  return { title, url: 'https://mysignins.microsoft.com/security-info', html, moments };
}

const BUTTONS = (mark = '') => `<p><button>Back</button> <button ${mark}>Next</button></p>`;

/** Name steps, each with the field or the button that comes next. */
export const NAME_FIELD_PAGES: StrangerPage[] = [
  name(
    'name field: a label that floats before it',
    `<h2>App password</h2><div class="field"><div class="floating">Name</div><div><input data-mark type="text" autocomplete="off"></div></div>${BUTTONS()}`,
    ring('name-the-password'),
  ),
  name(
    'name field: only a placeholder',
    `<h2>Add an app password</h2><input data-mark type="text" placeholder="Enter a name (8 characters or more)">${BUTTONS()}`,
    ring('name-the-password'),
  ),
  name(
    'name field: a second field for a note',
    `<h2>App password</h2><label>Name <input data-mark type="text"></label><br><label>Note (optional) <input type="text"></label>${BUTTONS()}`,
    ring('name-the-password'),
  ),
  name(
    'name field: two fields that say nothing',
    `<h2>App password</h2><input type="text"><input type="text">${BUTTONS()}`,
    noRing(),
  ),
  name(
    'name field: filled by the page, in bold the title of the step',
    `<b>Name your app password</b><div><label for="n">Name</label><input id="n" value="CloudFinder"></div>${BUTTONS('data-mark')}`,
    ring('name-the-password'),
  ),
  name(
    'name field: too short, and the page says so',
    `<h2>App password</h2><label for="n">Name</label><input data-mark id="n" value="abc" aria-invalid="true" aria-describedby="e"><div id="e" role="alert">The name must have at least 8 characters.</div>${BUTTONS()}`,
    ring('name-the-password'),
  ),
  name(
    'name field: typing enables Next',
    `<h2>App password</h2><label for="n">Name</label><input id="n" oninput="go.disabled=this.value.length<8"><p><button>Cancel</button><button id="go" disabled>Next</button></p>`,
    [
      {
        must: { kind: 'ring', step: 'name-the-password', on: '#n' },
        act: { kind: 'type', text: 'CloudFinder' },
      },
      { must: { kind: 'ring', step: 'name-the-password', on: '#go' } },
    ],
  ),
  name(
    'name field: a tour talks over the page with a Next of its own',
    `<h2>App password</h2><label>Name <input value="CloudFinder"></label>${BUTTONS('data-mark')}`,
    ring('name-the-password'),
    '<div role="dialog" class="ms-TeachingBubble" style="position:fixed;top:420px;left:20px;background:#0078d4;color:#fff;padding:10px"><h3>What is new</h3><p>Your sign-ins at a glance</p><span>1 of 3</span><button>Next</button></div>',
  ),
  name(
    'name field: a bar about cookies offers Next, Close and Create',
    `<h2>App password</h2><label>Name <input value="CloudFinder"></label>${BUTTONS('data-mark')}`,
    ring('name-the-password'),
    '<div id="cookies" role="region" aria-label="Cookies" style="position:fixed;bottom:0;left:0;right:0;background:#eee"><p>We use cookies.</p><button>Create</button><button>Close</button><button>Next</button></div>',
  ),
  name(
    'name field: the hidden Next of the step before is still there',
    `<h2>App password</h2><div hidden><button>Next</button></div><label>Name <input value="CloudFinder"></label>${BUTTONS('data-mark')}<div style="height:0;overflow:hidden"><button>Next</button></div>`,
    ring('name-the-password'),
  ),
  name(
    'name field: the header has a search',
    `<h2>App password</h2><label>Name <input data-mark></label>${BUTTONS()}`,
    ring('name-the-password'),
    '<header style="position:fixed;top:0;right:0"><input type="search" placeholder="Search"></header>',
  ),
  name(
    'name field: a phone step is no name step',
    `<h2>Phone</h2><p>You can prove who you are by answering a call or a text.</p><label>Phone number <input type="tel"></label>${BUTTONS()}`,
    noRing(),
  ),
  name(
    'name field: a passkey wants a name too',
    `<h2>Name your passkey</h2><label>Name <input type="text"></label>${BUTTONS()}`,
    noRing(),
  ),
  name(
    'name field: a form in an open shadow root',
    `<x-step></x-step><script>customElements.define('x-step',class extends HTMLElement{constructor(){super();this.attachShadow({mode:'open'}).innerHTML='<h2>App password</h2><label for="a">Name</label><input id="a" data-mark><button>Next</button>'}})</script>`,
    ring('name-the-password', 'pierce/[data-mark]'),
  ),
  name(
    'name field: Next is a submit input and the field a textarea',
    `<form onsubmit="return false"><h2>Name your app password</h2><textarea data-mark rows="1" aria-label="App password name"></textarea><input type="submit" value="Next"></form>`,
    ring('name-the-password'),
  ),
];
