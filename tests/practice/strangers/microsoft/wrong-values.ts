import { documentOf, type StrangerPage } from '../stranger-page.ts';

// More words that could be taken for a password, by place or by shape. Nothing may be held.

const BOX = 'position:fixed;top:70px;left:90px;width:420px;background:#fff;border:1px solid #999;padding:14px';

/** A dialog over Security info from which nothing may be taken. */
function nothing(title: string, dialog: string): StrangerPage {
  const html = documentOf(
    `<main><h1>Security info</h1><button>Add sign-in method</button></main><div role="dialog" aria-modal="true" style="${BOX}">${dialog}</div>`,
  );
  const url = 'https://mysignins.microsoft.com/security-info';
  return { title, url, html, moments: [{ must: { kind: 'no-capture' } }] };
}

/** Dialogs with a text that only looks like a password. */
export const WRONG_VALUE_PAGES: StrangerPage[] = [
  nothing(
    'wrong value: a secret beside a code to scan, with a button that copies it',
    '<h2>Set up your account in the app</h2><img alt="QR code" width="90" height="90" src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA="><div><span>zkqvmwtxnrhbpdla</span><button>Copy</button></div><button>Next</button>',
  ),
  nothing(
    'wrong value: a secret in an unknown language beside a canvas',
    '<h2>Konfigurera ditt konto i appen</h2><canvas width="90" height="90"></canvas><p>Hemlig nyckel: zkqvmwtxnrhbpdlb</p><button>Nästa</button>',
  ),
  nothing(
    'wrong value: the name of the organization',
    '<h2>Leave organization</h2><p>You are about to leave</p><div><strong>northwindtraders</strong></div><button>Leave</button><button>Cancel</button>',
  ),
  nothing(
    'wrong value: a long word stands alone',
    '<h2>Terms</h2><p>responsibilities</p><p>characterization</p><button>Accept</button>',
  ),
  nothing(
    'wrong value: a client secret',
    '<h2>App registration</h2><dl><dt>Client secret</dt><dd>zkqvmwtxnrhbpdlc</dd></dl><button>Done</button>',
  ),
  nothing(
    'wrong value: what the person types as a new password',
    '<h2>New password</h2><label>New password <input type="text" value="zkqvmwtxnrhbpdld"></label><button>Save</button>',
  ),
  nothing(
    'wrong value: a device with a name of letters',
    '<h2>Device registered</h2><table><tr><th>Device</th><td>zkqvmwtxnrhbpdle</td></tr></table><button>Done</button>',
  ),
  nothing(
    'wrong value: an alert in the dialog names a request',
    '<h2>Add a sign-in method</h2><div role="alert"><p>Sorry, we ran into a problem.</p><p>zkqvmwtxnrhbpdlf</p></div><button>Phone</button><button>App password</button>',
  ),
  nothing(
    'wrong value: dots of the person behind an eye',
    '<h2>Confirm your password</h2><label>Password <input type="password" value="zkqvmwtxnrhbpdlg"></label><button>Next</button>',
  ),
  nothing(
    'wrong value: a picture tells it, and the text is another',
    '<h2>App password</h2><p>Example of an app password:</p><p><b>zkqvmwtxnrhbpdlh</b></p><label>Name <input value=""></label><button>Next</button>',
  ),
];
