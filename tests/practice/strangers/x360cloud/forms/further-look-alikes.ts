import type { WrittenForm } from './written-form.ts';

/** Second round, written when the first was mended: what a rule for the first might have let in. Nothing may be filled. */
export const FURTHER_LOOK_ALIKES: readonly WrittenForm[] = [
  {
    title: 'an e-mail gateway with an Office 365 admin for its reports',
    body: `<form><h3>Mail gateway</h3><label>Smart host<input></label><label>Office 365 admin address for reports<input></label><label>Gateway password<input type="password"></label><button>Save</button></form>`,
  },
  {
    title: 'two steps: the product’s login named as the admin’s',
    body: `<h1>x360Cloud for Office 365</h1><h2>Administrator</h2><form><label>E-mail<input type="email"></label><label>Password<input type="password"></label><button>Next</button></form><a>Forgot your password?</a>`,
  },
  {
    title: 'the owner’s password before a change of the Office 365 service',
    body: `<div role="dialog" aria-modal="true"><h3>Change Office 365 service</h3><p>Please verify your identity first.</p><label>x360Cloud password<input type="password"></label><button>Verify</button></div>`,
  },
  {
    title: 'a licence key',
    body: `<form><h3>Office 365 backup licence</h3><label>Account<input></label><label>Licence key<input type="password"></label><button>Activate</button></form>`,
  },
  {
    title: 'a delegated user of the backup for Office 365',
    body: `<form><h3>Delegate Office 365 restores to a colleague</h3><label>Colleague’s e-mail<input></label><label>Choose a password for them<input type="password"></label><button>Invite</button></form>`,
  },
  {
    title: 'a search account for Microsoft 365 users in AD',
    body: `<form><h3>Sync Microsoft 365 users from LDAP</h3><label>Bind DN<input></label><label>Bind password<input type="password"></label><button>Save</button></form>`,
  },
  {
    title: 'a web hook with a shared secret',
    body: `<form><h3>Microsoft 365 admin alerts by web hook</h3><label>URL<input></label><label>Shared secret<input type="password"></label><button>Save</button></form>`,
  },
  {
    title: 'a mailbox of a single user',
    body: `<form><h3>Add a mailbox</h3><p>Microsoft 365, Gmail, Yahoo</p><label>E-mail<input></label><label>Password<input type="password"></label><button>Add</button></form>`,
  },
  {
    title: 'a calendar account',
    body: `<form><h3>Sync your calendar with Office 365</h3><label>E-mail<input></label><label>Password<input type="password"></label><button>Connect</button></form>`,
  },
  {
    title: 'a user portal for self-service restores',
    body: `<h2>Restore your Office 365 mailbox</h2><form><label>Your e-mail<input></label><label>Password<input type="password"></label><button>Continue</button></form>`,
  },
  {
    title: 'a share link',
    body: `<form><h3>Share this Office 365 report</h3><label>Protect with a password<input type="password"></label><button>Save</button></form>`,
  },
  {
    title: 'a remote desktop',
    body: `<form><h3>Remote desktop</h3><p>To the machine that runs the Office 365 agent</p><label>Computer<input></label><label>Administrator<input></label><label>Password<input type="password"></label><button>Connect</button></form>`,
  },
  {
    title: 'a vault that locks Office 365 credentials',
    body: `<h2>Credential vault</h2><p>Unlock to see the Office 365 admin credentials.</p><form><label>Vault password<input type="password"></label><button>Unlock</button></form>`,
  },
  {
    title: 'a vault’s master password',
    body: `<form><h2>Office 365 admin credentials are locked</h2><label>Master password<input type="password"></label><button>OK</button></form>`,
  },
  {
    title: 'a German mail relay',
    body: `<form><h3>E-Mail-Versand über Office 365</h3><label>Postausgangsserver<input></label><label>Benutzername<input></label><label>Kennwort<input type="password"></label><button>Speichern</button></form>`,
  },
  {
    title: 'a French Windows account',
    body: `<form><h3>Compte de service Windows pour Office 365</h3><label>Utilisateur<input></label><label>Mot de passe<input type="password"></label><button>Enregistrer</button></form>`,
  },
  {
    title: 'a German new administrator',
    body: `<form><h3>Neuen Office 365-Administrator anlegen</h3><label>Name<input></label><label>Kennwort<input type="password"></label><label>Kennwort bestätigen<input type="password"></label><button>Anlegen</button></form>`,
  },
  {
    title: 'a Spanish reset for a Microsoft 365 user',
    body: `<form><h3>Restablecer la contraseña del usuario de Microsoft 365</h3><label>Contraseña<input type="password"></label><label>Confirmar<input type="password"></label><button>Guardar</button></form>`,
  },
  {
    title: 'a Japanese new user',
    body: `<form><h3>Microsoft 365 ユーザーを追加</h3><label>表示名<input></label><label>パスワード<input type="password"></label><button>追加</button></form>`,
  },
  {
    title: 'a password policy tester',
    body: `<form><h3>Test a password against the Office 365 policy</h3><label>Password<input type="password"></label><button>Test</button></form>`,
  },
  {
    title: 'an impersonation account of an Exchange server',
    body: `<form><h3>Exchange server</h3><label>Host name<input></label><label>Admin user<input></label><label>Password<input type="password"></label><button>Save</button></form><p>Office 365</p>`,
  },
  {
    title: 'a phone system',
    body: `<form><h3>Teams calling (Microsoft 365)</h3><label>SIP user<input></label><label>SIP password<input type="password"></label><button>Save</button></form>`,
  },
];
