import { HOST_GROUPS } from '../../../../utils/sites/hosts.ts';
import type { Route } from '../route.ts';

/** Where Entra's blades come from: another host, in a frame. No site of ours. */
export const ENTRA_BLADE_HOST = 'sandbox-1.reactblade.portal.azure.net';

/** The Entra admin center: a shell around a frame of another host. No element of it can be pointed at from outside. */
export const entraRoutes: readonly Route[] = [
  { hosts: HOST_GROUPS.entra.world, path: /^\/$/, reply: () => ({ kind: 'html', html: SHELL }) },
  {
    hosts: [ENTRA_BLADE_HOST],
    path: /^\/per-user-mfa$/,
    reply: ({ options }) => ({ kind: 'html', html: blade(options.withoutAppPassword) }),
  },
];

const FONT = 'font:14px/1.5 "Segoe UI","Liberation Sans",sans-serif;color:#1b1a19';

const SHELL = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Per-user multifactor authentication - Microsoft Entra admin center</title>
<link rel="icon" href="data:,"><style>
body{margin:0;${FONT}} header{height:40px;padding:0 16px;background:#1b1a19;color:#fff;display:flex;align-items:center}
div{display:flex} nav{flex:0 0 220px;height:calc(100vh - 40px);background:#faf9f8} nav a{display:block;padding:8px 16px;color:inherit;text-decoration:none}
iframe{flex:1;border:0;height:calc(100vh - 40px)}
</style></head><body><header>Microsoft Entra admin center</header><div>
<nav aria-label="Microsoft Entra"><a href="#home">Home</a><a href="#users">Users</a><a href="#all-users">All users</a><a href="#groups">Groups</a><a href="#devices">Devices</a></nav>
<iframe title="Per-user multifactor authentication" src="https://${ENTRA_BLADE_HOST}/per-user-mfa"></iframe></div></body></html>`;

function blade(isEmpty: boolean): string {
  const row =
    '<tr><td><input type="checkbox" aria-label="Select"></td><td>Courier Service</td><td>courier-svc@contoso.onmicrosoft.com</td><td>Disabled</td></tr>';
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Per-user multifactor authentication</title><style>
body{margin:0;padding:16px 24px;${FONT}} button{margin-right:16px;padding:6px 8px;border:0;background:none;font:inherit;color:#0078d4}
table{width:100%;border-collapse:collapse;margin-top:12px}td,th{padding:8px;border-bottom:1px solid #edebe9;text-align:left}
</style></head><body><h1>Per-user multifactor authentication</h1>
<div><button>Users</button><button>Service settings</button></div>
<div><button>Enable MFA</button><button>Disable MFA</button><button>Enforce MFA</button><button>User MFA settings</button></div>
<table><tr><th></th><th>Name</th><th>UPN</th><th>Status</th></tr>${isEmpty ? '' : row}</table></body></html>`;
}
