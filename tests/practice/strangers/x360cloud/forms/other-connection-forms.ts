import type { WrittenForm } from './written-form.ts';

/** Forms for the secrets of other things, Office 365 often named beside them; nothing may be filled. */
export const OTHER_CONNECTION_FORMS: readonly WrittenForm[] = [
  {
    title: 'a mail relay whose server is Office 365',
    body: `<form><h3>SMTP relay</h3><label>Server<input value="smtp.office365.com"></label><label>Port<input value="587"></label><label>User name<input></label><label>Password<input type="password"></label><button>Save</button></form>`,
  },
  {
    title: 'a mail relay with Office 365 chosen from a list',
    body: `<form><h3>Outgoing mail</h3><label>Provider<select><option>Office 365</option><option>Gmail</option></select></label><label>User<input></label><label>Password<input type="password"></label><button>Test</button></form>`,
  },
  {
    title: 'a mail relay titled Office 365',
    body: `<form><h3>Office 365 SMTP</h3><label>Account<input></label><label>Password<input type="password"></label><button>Save</button></form>`,
  },
  {
    title: 'alert mails sent through Office 365',
    body: `<form><h2>E-mail notifications</h2><h3>Send through Office 365</h3><label>From<input type="email"></label><label>User name<input></label><label>Password<input type="password"></label><label>Recipients<input></label><button>Save</button></form>`,
  },
  {
    title: 'a mail server in a table, named Office 365',
    body: `<h2>Mail server</h2><form><table><tr><td>SMTP host</td><td><input value="Office 365"></td></tr><tr><td>Admin e-mail</td><td><input></td></tr><tr><td>Password</td><td><input type="password"></td></tr></table><button>Save</button></form>`,
  },
  {
    title: 'an IMAP account of a mail program',
    body: `<form><h2>Add mail account</h2><p>Office 365: outlook.office365.com, port 993</p><label>E-mail<input></label><label>IMAP server<input value="outlook.office365.com"></label><label>Password<input type="password"></label><button>Next</button></form>`,
  },
  {
    title: 'POP3 of a ticket system',
    body: `<form><h3>Incoming mail (Office 365 / POP3)</h3><label>Mailbox<input></label><label>Password<input type="password"></label><button>Save</button></form>`,
  },
  {
    title: 'a scanner that mails through Office 365',
    body: `<h1>Scan to e-mail</h1><p>Works with Microsoft 365 and Gmail.</p><form><label>SMTP authentication user<input></label><label>SMTP authentication password<input type="password"></label><button>Apply</button></form>`,
  },
  {
    title: 'an Azure application',
    body: `<form><h3>Microsoft 365 app registration</h3><label>Directory (tenant) ID<input></label><label>Application (client) ID<input></label><label>Value<input type="password"></label><button>Connect</button></form>`,
  },
  {
    title: 'a client secret with the administrator’s address',
    body: `<form><h3>Microsoft 365 admin consent</h3><label>Admin email<input></label><label>Client secret<input type="password"></label><button>Save</button></form>`,
  },
  {
    title: 'an application secret called password',
    body: `<form><h3>Office 365 application</h3><label>Application ID<input></label><label>Application password<input type="password"></label><button>Save</button></form>`,
  },
  {
    title: 'a certificate',
    body: `<form><h3>Microsoft 365 admin certificate</h3><input type="file"><label>PFX password<input type="password"></label><button>Upload</button></form>`,
  },
  {
    title: 'a Windows service account',
    body: `<form><h3>Backup agent for Office 365</h3><p>The Windows account that the service runs under</p><label>DOMAIN\\user<input></label><label>Password<input type="password"></label><button>Apply</button></form>`,
  },
  {
    title: 'a Windows service account, titled so',
    body: `<form><h3>Windows service account</h3><label>User name<input></label><label>Password<input type="password"></label><button>Save</button></form><p>Office 365 admin credentials are set elsewhere.</p>`,
  },
  {
    title: 'Active Directory for a hybrid Office 365',
    body: `<form><h3>Active Directory</h3><p>Needed for hybrid Office 365 tenants</p><label>Domain admin<input></label><label>Password<input type="password"></label><button>Connect</button></form>`,
  },
  {
    title: 'AD FS',
    body: `<form><h2>Federation server of Office 365</h2><label>Server<input></label><label>Local administrator<input></label><label>Password<input type="password"></label><button>Test connection</button></form>`,
  },
  {
    title: 'an Exchange server on the premises',
    body: `<form><h2>Exchange Server (on-premises)</h2><label>Server<input></label><label>Administrator<input></label><label>Password<input type="password"></label><button>Add</button></form><p>For Exchange Online use Microsoft 365.</p>`,
  },
  {
    title: 'a database',
    body: `<form><h3>Database for Office 365 backups</h3><label>SQL server<input></label><label>Login<input></label><label>Password<input type="password"></label><button>Test connection</button></form>`,
  },
  {
    title: 'a storage account',
    body: `<form><h3>Where to keep the Microsoft 365 backups</h3><label>Access key ID<input></label><label>Secret access key<input type="password"></label><button>Save</button></form>`,
  },
  {
    title: 'a NAS share',
    body: `<form><h3>Network share</h3><p>Office 365 exports are written here.</p><label>Path<input></label><label>User<input></label><label>Password<input type="password"></label><button>Save</button></form>`,
  },
  {
    title: 'encryption of backups',
    body: `<form><h3>Office 365 backup encryption</h3><label>Password<input type="password"></label><label>Confirm password<input type="password"></label><p>If you lose it, the backups cannot be read.</p><button>Encrypt</button></form>`,
  },
  {
    title: 'an export with a password',
    body: `<form><h3>Export Microsoft 365 mailbox to PST</h3><label>PST password<input type="password"></label><label>Repeat<input type="password"></label><button>Export</button></form>`,
  },
  {
    title: 'an API key',
    body: `<form><h3>Microsoft 365 API</h3><label>Key name<input></label><label>API key<input type="password"></label><button>Save</button></form>`,
  },
  {
    title: 'a proxy',
    body: `<form><h3>Proxy for Microsoft 365</h3><label>Address<input></label><label>User<input></label><label>Password<input type="password"></label><button>Save</button></form>`,
  },
  {
    title: 'a guest wireless network',
    body: `<form><h2>Wi-Fi</h2><label>Network<input value="Office 365 Guests"></label><label>Key<input type="password"></label><button>Connect</button></form>`,
  },
  {
    title: 'a ticket system',
    body: `<form><h3>ConnectWise integration</h3><label>Company<input></label><label>Public key<input></label><label>Private key<input type="password"></label><button>Save</button></form>`,
  },
  {
    title: 'Google Workspace beside Office 365',
    body: `<h2>Services</h2><p>contoso.onmicrosoft.com (Microsoft Office 365)</p><form><h3>Google Workspace administrator</h3><label>Admin email<input></label><label>Admin password<input type="password"></label><button>Save</button></form>`,
  },
  {
    title: 'Salesforce administrator',
    body: `<form><h3>Salesforce administrator credentials</h3><label>User name<input></label><label>Password<input type="password"></label><button>Save</button></form>`,
  },
  {
    title: 'Dynamics 365',
    body: `<form><h3>Dynamics 365 administrator</h3><label>User name<input></label><label>Password<input type="password"></label><button>Save</button></form>`,
  },
];
