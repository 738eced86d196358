import { documentOf, noRing, type StrangerPage } from '../stranger-page.ts';

const URL_G3 = 'https://mysignins.microsoft.com/security-info';
const BEHIND = `<h1>Security info</h1><button>Add sign-in method</button><p>Phone +1 5550100</p>`;
const CARD =
  '.card{display:block;width:100%;text-align:left;padding:14px;margin:6px 0;border:1px solid #ccc;cursor:pointer}';
const LAYER =
  '.layer{position:fixed;inset:0;background:#0006}.box{position:absolute;left:20%;top:8%;width:560px;background:#fff;padding:24px}';

/** The list of methods without App password: the guide says why, and rings nothing. */
export const METHOD_PICKER_MISSING_PAGES: StrangerPage[] = [
  {
    title: 'a native select without it',
    url: URL_G3,
    html: documentOf(
      `<div role="dialog" aria-modal="true" aria-label="Add a method"><h2>Add a method</h2><label>Which method would you like to add?
<select><option>Choose a method</option><option>Phone</option><option>Email</option></select></label><div><button>Cancel</button><button>Add</button></div></div>`,
    ),
    moments: noRing(['create'], { state: 'stuck' }),
  },
  {
    title: 'a menu without it',
    url: URL_G3,
    html: documentOf(
      `<h1>Security info</h1><button aria-haspopup="menu" aria-expanded="true">Add sign-in method</button><div role="menu"><div role="menuitem" tabindex="-1">Phone</div><div role="menuitem" tabindex="-1">Email</div></div>`,
      { style: '[role=menu]{width:220px;border:1px solid}[role=menuitem]{padding:8px}' },
    ),
    moments: noRing(['create'], { state: 'stuck' }),
  },
  {
    title: 'App password is missing',
    url: URL_G3,
    html: documentOf(
      `${BEHIND}<div class="layer"><div class="box" role="dialog" aria-modal="true"><h2>Add a sign-in method</h2><button class="card"><b>Microsoft Authenticator</b></button><button class="card"><b>Phone</b></button><button class="card"><b>Email</b></button></div></div>`,
      { style: CARD + LAYER },
    ),
    moments: noRing(['create'], { state: 'stuck' }),
  },
  {
    title: 'App password is missing, and help speaks about it',
    url: URL_G3,
    html: documentOf(
      `<dialog id="d"><h2>Add a sign-in method</h2><button class="card"><b>Security key</b></button><button class="card"><b>Phone</b></button>
<p>If you don't see App passwords as an option, they're not available in your organization. <a href="#">Learn more about app passwords</a></p></dialog><script>d.showModal()</script>`,
      { style: CARD },
    ),
    moments: noRing(['create'], { state: 'stuck' }),
  },
  {
    title: 'App password is missing in German, behind nothing',
    url: URL_G3,
    html: documentOf(
      `<dialog id="d"><h2>Anmeldemethode hinzufügen</h2><button class="card"><b>Telefon</b></button><button class="card"><b>E-Mail</b></button></dialog><script>d.showModal()</script>`,
      { style: CARD, lang: 'de' },
    ),
    moments: noRing(['create'], { state: 'stuck' }),
  },
];
