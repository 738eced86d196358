/**
 * `!important` on the host beats every rule of the page, its inline ones too: in the cascade an important declaration of
 * the inner tree wins over one of the outer tree.
 */
export const HOST_CSS = `
:host {
  all: initial !important;
  position: fixed !important;
  inset: 0 !important;
  display: block !important;
  width: auto !important;
  height: auto !important;
  overflow: visible !important;
  pointer-events: none !important;
  z-index: 2147483647 !important;
  color-scheme: light dark !important;
}
@media print { :host { display: none !important; } }
`;

/** Colours, fonts, light and dark: the same for everything of ours in a page. */
export const THEME_CSS = `
.stage {
  --ground: #fff; --ink: #1a2030; --faint: #586174; --line: #d3d9e4; --hover: #eef1f7;
  --lead: #1f3a8a; --on-lead: #fff; --lead-hover: #182e6e; --link: #1f3a8a; --sign: #1f3a8a; --on-sign: #fbbf24;
  --shadow: 0 1px 2px rgb(15 23 42 / .12), 0 8px 28px rgb(15 23 42 / .22);
  position: fixed; inset: 0; pointer-events: none;
  font: 400 14px/1.45 'Segoe UI', system-ui, -apple-system, 'Helvetica Neue', Arial, sans-serif;
  color: var(--ink); text-align: start; -webkit-text-size-adjust: 100%;
}
.stage *, .stage *::before { box-sizing: border-box; }
.status { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (prefers-color-scheme: dark) {
  .stage {
    --ground: #1c2336; --ink: #f1f4fa; --faint: #b3bccd; --line: #46516b; --hover: #2b3550;
    --lead: #fbbf24; --on-lead: #1a2030; --lead-hover: #fcd34d; --link: #b9c8ff; --sign: #fbbf24; --on-sign: #1f3a8a;
    --shadow: 0 1px 2px rgb(0 0 0 / .5), 0 10px 32px rgb(0 0 0 / .55);
  }
}
`;
