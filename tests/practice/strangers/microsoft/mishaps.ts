import { documentOf, MARK, noRing, ring, type StrangerPage } from '../stranger-page.ts';

const URL_G3 = 'https://mysignins.microsoft.com/security-info';

/** What goes wrong on the way. */
export const MISHAP_PAGES: StrangerPage[] = [
  {
    title: 'an error bar in the step',
    url: URL_G3,
    html: documentOf(
      `<div role="dialog" aria-modal="true"><h2>App password</h2><div data-testid="message-bar-error">We're sorry, we ran into a problem. Please choose Next to try again.</div><label>Name <input value="CloudFinder"></label><button>Next</button></div>`,
    ),
    moments: [{ must: { kind: 'says', text: 'we ran into a problem' } }],
  },
  {
    title: 'an alert says that forty are enough',
    url: URL_G3,
    html: documentOf(
      `<h1>Security info</h1><button>Add sign-in method</button><div role="alert">You've reached the limit of 40 app passwords. Delete one before you add another.</div>`,
    ),
    moments: [{ must: { kind: 'says', text: 'limit of 40' } }],
  },
  {
    title: 'a banner of G2',
    url: URL_G3,
    html: documentOf(
      `<div id="ms-banner">An error occurred while creating the app password.</div><h1>Security info</h1><button>Add method</button>`,
    ),
    moments: [{ must: { kind: 'says', text: 'An error occurred while creating' } }],
  },
  {
    title: 're-authentication between Add and the picker',
    url: URL_G3,
    html: documentOf(
      `<h1>Security info</h1><button data-mark onclick="location.href='https://login.microsoftonline.com/common/oauth2/authorize'">Add sign-in method</button>`,
    ),
    moments: [
      { must: { kind: 'ring', step: 'open-app-passwords', on: MARK }, act: { kind: 'click' } },
      { must: { kind: 'no-overlay' }, act: { kind: 'back' } },
      { must: { kind: 'ring', step: 'open-app-passwords', on: MARK } },
    ],
  },
  {
    title: 'a consent bar above the page',
    url: URL_G3,
    html: documentOf(
      `<div class="bar" role="region" aria-label="Cookies">We use cookies <button>Accept</button><button>Reject</button></div><h1>Security info</h1><button data-mark>Add sign-in method</button>`,
      { style: '.bar{position:fixed;bottom:0;left:0;right:0;background:#333;color:#fff;padding:20px}' },
    ),
    moments: ring('open-app-passwords'),
  },
  {
    title: 'a teaching bubble that is a dialog but not modal',
    url: URL_G3,
    html: documentOf(
      `<h1>Security info</h1><button data-mark>Add sign-in method</button><div role="dialog" aria-label="What is new" class="tip"><p>We gave this page a new look.</p><button>Got it</button></div>`,
      { style: '.tip{position:absolute;right:20px;top:200px;width:240px;border:1px solid;background:#fff}' },
    ),
    moments: ring('open-app-passwords'),
  },
  {
    title: 'a question in front of everything',
    url: URL_G3,
    html: documentOf(
      `<h1>Security info</h1><button>Add sign-in method</button><dialog id="d"><h2>Are you sure you would like to delete this method?</h2><button>OK</button><button>Cancel</button></dialog><script>d.showModal()</script>`,
    ),
    moments: noRing(),
  },
  {
    title: 'a page of this host that is not on the way',
    url: 'https://mysignins.microsoft.com/apps-consent-unknown',
    html: documentOf(`<h1>Something else</h1><p>Nothing here.</p>`),
    moments: noRing(),
  },
];
