import { escapeHtml } from '../../reply.ts';
import type { Route } from '../route.ts';

/** Hosts that ask for a person's own password. The extension never runs there; they are practised to prove it. */
export const SIGN_IN_HOSTS = [
  'login.microsoftonline.com',
  'login.microsoft.com',
  'login.live.com',
  'login.microsoftonline.us',
  'login.chinacloudapi.cn',
  'login.partner.microsoftonline.cn',
] as const;

/** Where a page sends the browser to sign in again. In: the address to come back to. */
export function signInUrl(comeBackTo: string): string {
  return `https://login.microsoftonline.com/common/oauth2/v2.0/authorize?redirect_uri=${encodeURIComponent(comeBackTo)}`;
}

/** The sign-in page: e-mail and password on one screen, with the ids of the real one. A signed-in person goes back where they came from. */
export const signInRoutes: readonly Route[] = [
  {
    hosts: SIGN_IN_HOSTS,
    path: /^\//,
    reply({ url, method, options, tenant }) {
      const back = url.searchParams.get('redirect_uri');
      if (method !== 'POST') return { kind: 'html', html: signInPage(options.account.email) };
      tenant.isFreshlySignedIn = true;
      return back
        ? { kind: 'redirect', to: back }
        : { kind: 'html', html: '<title>Signed in</title><p>You are signed in.</p>' };
    },
  },
];

function signInPage(email: string): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Sign in to your account</title><link rel="icon" href="data:,">
<style>
body{margin:0;min-height:100vh;display:grid;place-items:center;background:linear-gradient(120deg,#f2f6fb,#e4ebf5);font:15px "Segoe UI","Liberation Sans",sans-serif;color:#1b1b1b}
form{width:352px;padding:44px;background:#fff;box-shadow:0 2px 6px rgba(0,0,0,.2)}
h1{font-size:24px;font-weight:600;margin:16px 0 12px} .logo{color:#737373;font-size:20px;font-weight:600}
input{display:block;width:100%;box-sizing:border-box;margin:16px 0;padding:6px 2px;border:0;border-bottom:1px solid #666;font:inherit}
input:focus{outline:0;border-bottom-color:#0067b8} button{float:right;min-width:108px;padding:6px 12px;border:0;background:#0067b8;color:#fff;font:inherit}
</style></head><body>
<form method="post"><div class="logo">Microsoft</div><h1>Sign in</h1>
<input type="email" name="loginfmt" id="i0116" aria-label="Enter your email, phone, or Skype." placeholder="Email, phone, or Skype" value="${escapeHtml(email)}">
<input type="password" name="passwd" id="i0118" aria-label="Enter the password" placeholder="Password" autocomplete="off">
<button type="submit" id="idSIButton9">Sign in</button></form>
</body></html>`;
}
