import { captured, documentOf, noRing, type StrangerPage } from '../stranger-page.ts';

// A panel at the side, without a dialog's role, that shows another form of password than was ever reported: twenty letters
// of both cases and digits. It is held, and the person is told to check it; until then Done is nobody's business.

const PANEL = `body{margin-right:400px}
.panel{position:fixed;right:0;top:0;bottom:0;width:360px;background:#fff;border-left:1px solid #999;padding:16px}
.grid{display:grid;grid-template-columns:110px 1fr;gap:6px}.card{border:1px solid #bbb;border-radius:6px;padding:10px}
.row{display:flex;gap:12px}.row>:first-child{width:110px;color:#666}`;

const LIST = '<h1>Security info</h1><button>Add sign-in method</button><div>Microsoft Authenticator</div>';

function page(title: string, body: string, moments: StrangerPage['moments']): StrangerPage {
  const html = documentOf(body, { style: PANEL });
  return { title: `value panel: ${title}`, url: 'https://mysignins.microsoft.com/security-info', html, moments };
}

function panelOf(inside: string, tag = 'div'): string {
  return `<${tag} class="panel">${inside}<p><button data-mark>Done</button></p></${tag}>`;
}

function panel(title: string, password: string, body: (value: string) => string, tag = 'div'): StrangerPage {
  const html = `<main>${LIST}</main>${panelOf(body(password), tag)}`;
  return page(title, html, captured(password, undefined, null));
}

const TERMS = (value: string, label = 'Password') =>
  `<h2>Your app password</h2><dl><dt>Name</dt><dd>CloudFinder</dd><dt>${label}</dt><dd>${value}</dd></dl>`;

/** What stands in the panel, each in the markup of another author. */
export const VALUE_PANEL_PAGES: StrangerPage[] = [
  panel('a list of terms', 'Kx7mQ2vTn9ZpR4wLs8Hd', TERMS),
  panel(
    'a list of terms, each pair in a box',
    'b3TqW8nXe5RmYk1VzC6j',
    (value) =>
      `<h2>App password created</h2><dl><div><dt>Name</dt><dd>CloudFinder</dd></div><div><dt>Password</dt><dd><span>${value}</span></dd></div></dl>`,
    'section',
  ),
  panel(
    'a table',
    'Zr4Jt9GhQw2Lm6XcVb7K',
    (value) =>
      `<h3>App password</h3><table><tbody><tr><td>Name</td><td>CloudFinder</td></tr><tr><td>Password</td><td>${value}</td></tr></tbody></table>`,
  ),
  panel(
    'a table of heads',
    'f8DkN3sPq7WtLz5RyM2x',
    (value) =>
      `<h2>Copy your app password</h2><table><thead><tr><th>Name</th><th>Password</th></tr></thead><tbody><tr><td>CloudFinder</td><td>${value}</td></tr></tbody></table>`,
    'aside',
  ),
  panel(
    'a grid of boxes',
    'W6vRy1BnTk8ZsGx3MqP5',
    (value) =>
      `<h2>Your app password</h2><div class="grid"><div>Name</div><div>CloudFinder</div><div>Password</div><div>${value}</div></div>`,
  ),
  panel(
    'rows of two boxes',
    'h5LcX9tQz2JnVw7FrK4d',
    (value) =>
      `<div role="heading" aria-level="2">App password</div><div class="row"><span>Name</span><span>CloudFinder</span></div><div class="row"><span>Password</span><span>${value}</span></div>`,
  ),
  panel(
    'a card',
    'Tn2Gq8Ym5KbRx7WzLp4J',
    (value) =>
      `<h2>All set</h2><div class="card"><strong>CloudFinder</strong><p>App password</p><p>Password: <b>${value}</b></p></div>`,
  ),
  panel(
    'a card with a copy button',
    'v9HsZ3kMt6QwDx1RnBj8',
    (value) =>
      `<h2>Save this password</h2><div class="card"><div>Name</div><div>CloudFinder</div><div>Password</div><div><code>${value}</code><button aria-label="Copy"></button></div></div>`,
    'section',
  ),
  panel(
    'in another language',
    'Xp6Rb4NzKt2JwQ8vLm5G',
    (value) => `<h2>App-Kennwort</h2><dl><dt>Name</dt><dd>CloudFinder</dd><dt>Kennwort</dt><dd>${value}</dd></dl>`,
  ),
  page(
    'within the main content',
    `<div id="root"><main>${LIST}${panelOf(TERMS('Jm3VwZ7pTq5RyB9nKx2L'))}</main></div>`,
    captured('Jm3VwZ7pTq5RyB9nKx2L', undefined, null),
  ),
  page(
    'of a page without a main content',
    `<div id="root"><div>${LIST}</div><div>${panelOf(TERMS('c7YtN4kWs9GzQ2hMv6PX'))}</div></div>`,
    captured('c7YtN4kWs9GzQ2hMv6PX', undefined, null),
  ),
  page(
    'behind a label that nobody knows',
    `<main>${LIST}</main>${panelOf(TERMS('R8nLx5JbZ3wTm7KqVy4D', 'Lozinka'))}`,
    noRing(['read-the-password']),
  ),
];
