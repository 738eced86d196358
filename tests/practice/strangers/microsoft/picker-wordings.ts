import { documentOf, type Moment, noRing, ring, type StrangerPage } from '../stranger-page.ts';

// Words and arrangements of Security info and its list that were never published.

const INFO = 'https://mysignins.microsoft.com/security-info';
const BOX = 'position:fixed;top:70px;left:90px;width:420px;background:#fff;border:1px solid #999;padding:14px';

/** A page of Security info. */
function info(title: string, body: string, moments: Moment[], style = ''): StrangerPage {
  return { title, url: INFO, html: documentOf(body, { style }), moments };
}

/** The list of methods in a dialog over it. */
function list(title: string, inner: string, moments: Moment[]): StrangerPage {
  const body = `<main><h1>Security info</h1><button>Add sign-in method</button></main><div role="dialog" aria-modal="true" style="${BOX}"><h2>Add a sign-in method</h2>${inner}</div>`;
  return info(title, body, moments, '.c{display:block;margin:6px;padding:6px;border:1px solid}');
}

/** Not certain enough for a ring, and no reason to call the method missing. */
const UNSURE = noRing(['create'], { state: 'words' });

/** Wordings, each with what must happen there. */
export const PICKER_WORDING_PAGES: StrangerPage[] = [
  info(
    'wording: a plus with a name for readers alone',
    '<h1>Security info</h1><button data-mark aria-label="Add sign-in method">+</button>',
    ring('open-app-passwords'),
  ),
  info(
    'wording: new words beside the icon that we know',
    '<h1>Security info</h1><button data-mark><i data-icon-name="Add"></i> Set up another way to sign in</button><button><i data-icon-name="Help"></i> Help</button>',
    ring('open-app-passwords'),
  ),
  info(
    'wording: new words and no icon',
    '<h1>Security info</h1><button>Set up another way to sign in</button><button>Help</button>',
    noRing(),
  ),
  info(
    'wording: a menu item around a link',
    '<h1>Security info</h1><ul role="menubar"><li role="none"><a href="#" role="menuitem" data-mark>Add sign-in method</a></li></ul>',
    ring('open-app-passwords'),
  ),
  info(
    'wording: the button has a second half for its menu',
    '<h1>Security info</h1><div role="group"><button data-mark>Add sign-in method</button><button aria-label="More ways to add sign-in methods" aria-haspopup="menu">v</button></div>',
    ring('open-app-passwords'),
  ),
  info(
    'wording: the person is asked whether to sign out everywhere',
    `<main><h1>Security info</h1><button>Add sign-in method</button></main><div role="alertdialog" aria-modal="true" style="${BOX}"><h2>Sign out everywhere?</h2><button>OK</button><button>Cancel</button></div>`,
    noRing(),
  ),
  info(
    'wording: the whole page lives in a frame of its own',
    '<iframe width="700" height="400" srcdoc="<h1>Security info</h1><button>Add sign-in method</button>"></iframe>',
    noRing(),
  ),
  list(
    'wording: every card has its own Add',
    '<div class="c"><h3>Phone</h3><p>Call or text</p><button>Add</button></div><div class="c"><h3>App password</h3><p>For older apps</p><button>Add</button></div><div class="c"><h3>Email</h3><p>For resets</p><button>Add</button></div>',
    UNSURE,
  ),
  list(
    'wording: the description stands before the caption',
    '<button class="c"><small>Call or text</small><br><b>Phone</b></button><button class="c"><small>For older apps</small><br><b>App password</b></button>',
    UNSURE,
  ),
  list(
    'wording: caption and description in one breath',
    '<button class="c">Phone – call or text</button><button class="c">App password – for apps without a second factor</button>',
    UNSURE,
  ),
  list(
    'wording: a remark in brackets',
    '<button class="c">Phone (call or text)</button><button class="c">App password (not recommended)</button>',
    UNSURE,
  ),
  list(
    'wording: pictures with names',
    '<button class="c"><img alt="Phone" width="40" height="40"></button><button class="c" data-mark><img alt="App password" width="40" height="40"></button>',
    ring('create'),
  ),
  list(
    'wording: groups with headings',
    '<h3>Recommended</h3><button class="c">Passkey</button><h3>Others</h3><button class="c">Phone</button><button class="c" data-mark>App password</button>',
    ring('create'),
  ),
  list(
    'wording: a field to search the list',
    '<input type="search" aria-label="Search methods"><button class="c">Phone</button><button class="c" data-mark>App password</button>',
    ring('create'),
  ),
  list(
    'wording: named by its own heading',
    '<div class="c" role="button" tabindex="0" aria-labelledby="a"><span>1</span><h3 id="a">Phone</h3></div><div class="c" data-mark role="button" tabindex="0" aria-labelledby="b"><span>2</span><h3 id="b">App password</h3></div>',
    ring('create'),
  ),
  list(
    'wording: a list that shows all its options',
    '<select size="4"><option>Phone</option><option>Email</option><option data-mark>App password</option></select><button disabled>Next</button>',
    ring('create'),
  ),
  info(
    'wording: the list is a page of its own with links',
    '<main><h1>Add a sign-in method</h1><ul><li><a href="#">Phone</a></li><li><a href="#" data-mark>App password</a></li><li><a href="#">Email</a></li></ul></main>',
    ring('create'),
  ),
  info(
    'wording: a drawer at the side without a role',
    '<main><h1>Security info</h1><button>Add sign-in method</button></main><aside style="position:fixed;right:0;top:0;bottom:0;width:320px;background:#fff"><h2>Add a method</h2><button>Phone</button><button data-mark>App password</button></aside>',
    ring('create'),
  ),
  list(
    'wording: the plural',
    '<button class="c">Phones</button><button class="c" data-mark>App passwords</button>',
    ring('create'),
  ),
  list(
    'wording: Create an app password',
    '<button class="c">Phone</button><button class="c" data-mark>Create an app password</button>',
    ring('create'),
  ),
  list(
    'wording: a number before each',
    '<button class="c"><span aria-hidden="true">1.</span> Phone</button><button class="c" data-mark><span aria-hidden="true">2.</span> App password</button>',
    ring('create'),
  ),
  list(
    'wording: chosen, and Continue is the button',
    '<div role="radiogroup"><div role="radio" aria-checked="false" tabindex="0">Phone</div><div role="radio" aria-checked="true" tabindex="0">App password</div></div><button>Cancel</button><button data-mark>Continue</button>',
    ring('create'),
  ),
];
