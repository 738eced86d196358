import { documentOf, type StrangerPage } from '../stranger-page.ts';

// Words of sixteen letters that are no app password. Nothing may be held.

const BOX = 'position:fixed;top:70px;left:90px;width:420px;background:#fff;border:1px solid #999;padding:14px';

/** A dialog over Security info from which nothing may be taken. */
function nothing(title: string, dialog: string, { path = '/security-info', around = '' } = {}): StrangerPage {
  const html = documentOf(
    `<main><h1>Security info</h1><button>Add sign-in method</button>${around}</main><div role="dialog" aria-modal="true" style="${BOX}">${dialog}</div>`,
  );
  return {
    title,
    url: `https://mysignins.microsoft.com${path}`,
    html,
    moments: [{ must: { kind: 'no-capture' } }],
  };
}

/** Pages with a text that only looks like a password. */
export const VALUE_LOOK_ALIKE_PAGES: StrangerPage[] = [
  nothing(
    'no value: the secret of an authenticator',
    '<h2>Microsoft Authenticator</h2><p>Scan the QR code or enter the following into your app.</p><div>Code: 123 456 789</div><div>Secret key:</div><div>mvnqzrtkwxhbpdls</div><button>Next</button>',
  ),
  nothing(
    'no value: a temporary access pass',
    '<h2>Temporary access pass</h2><div>Password</div><div>mvnqzrtkwxhbpdlt</div><p>Sign in once with this pass.</p><button>Done</button>',
  ),
  nothing(
    'no value: a passkey of sixteen letters',
    '<h2>Passkey added</h2><div>Name</div><div>mvnqzrtkwxhbpdlu</div><p>You can use it instead of your password.</p><button>Done</button>',
  ),
  nothing(
    'no value: the list of app passwords by name',
    '<h2>Delete App password</h2><p>Are you sure you want to delete this method?</p><div>mvnqzrtkwxhbpdlv</div><button>Delete</button><button>Cancel</button>',
    {
      around: '<table><tr><th>App password</th><td>mvnqzrtkwxhbpdlv</td><td><button>Delete</button></td></tr></table>',
    },
  ),
  nothing(
    'no value: the name step holds a name of sixteen letters',
    '<h2>App password</h2><label>Name <input value="mvnqzrtkwxhbpdlw"></label><button>Back</button><button>Next</button>',
  ),
  nothing(
    'no value: the password of the account is being changed',
    '<h2>Change password</h2><label>Old password <input type="password" value="mvnqzrtkwxhbpdlx"></label><label>New password <input type="password"></label><button>Submit</button>',
  ),
  nothing(
    'no value: an error with a code',
    '<h2>App password</h2><div role="alert">Something went wrong. Error code: mvnqzrtkwxhbpdly</div><button>Close</button>',
  ),
  nothing(
    'no value: a recovery code of the wizard',
    '<h2>Recovery code</h2><p>Keep this code instead of a password.</p><div>mvnqzrtkwxhbpdlz</div><button>Done</button>',
    { path: '/register' },
  ),
  nothing(
    'no value: the sentence of an example',
    '<h2>App password</h2><p>An app password looks like this: <code>abcdefghijklmnop</code>. It is shown once.</p><label>Name <input></label><button>Next</button>',
  ),
];
