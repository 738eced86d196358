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

/** Ring and bubble. */
export const OVERLAY_CSS = `
${HOST_CSS}
${THEME_CSS}
.ring {
  position: absolute; pointer-events: none; border: 3px solid #1f3a8a;
  box-shadow: 0 0 0 2px #fff, inset 0 0 0 1.5px #fff;
}
/* One beat that the eye follows, in opacity and scale only: the page's own thread has nothing to do for it. */
.pulse {
  position: absolute; inset: -5px; border-radius: calc(var(--round, 8px) + 2px);
  box-shadow: 0 0 0 3px #fbbf24; animation: pulse .8s ease-in-out;
}
@keyframes pulse { 50% { opacity: .15; transform: scale(1.02); } }
/* Beside a label or another button: 4 px in all. */
.ring[data-thin] { border-width: 2px; box-shadow: inset 0 0 0 1px #fff; }
[data-thin] .pulse { inset: -2px; box-shadow: 0 0 0 1px #fbbf24; }
.bubble {
  position: absolute; width: 336px; max-width: calc(100% - 16px); display: flex; pointer-events: auto; cursor: default;
  background: var(--ground); border: 1px solid var(--line); border-radius: 12px; box-shadow: var(--shadow);
  user-select: none; -webkit-user-select: none;
}
.scroller { overflow: auto; overscroll-behavior: contain; border-radius: 11px; width: 100%; max-height: 100%; scrollbar-width: thin; scroll-padding: 12px; }
.content { position: relative; padding: 12px 16px 14px; overflow-wrap: anywhere; }
.arrow {
  display: none; position: absolute; width: 12px; height: 12px; background: var(--ground);
  border: 1px solid var(--line); transform: rotate(45deg); clip-path: polygon(0 0, 100% 0, 0 100%);
}
.arrow[data-edge] { display: block; }
.arrow[data-edge='bottom'] { transform: rotate(225deg); }
.arrow[data-edge='left'] { transform: rotate(-45deg); }
.arrow[data-edge='right'] { transform: rotate(135deg); }
header { display: flex; align-items: center; gap: 8px; min-height: 24px; margin-bottom: 8px; padding-inline-end: 28px; }
.progress { flex: 1; font-size: 12px; line-height: 16px; color: var(--faint); }
p, h2, ol { margin: 0; padding: 0; hyphens: auto; }
h2 { font-size: 16px; line-height: 1.3; font-weight: 600; }
.text { margin-top: 4px; }
.sign { flex: none; }
.sign rect { fill: var(--sign); }
.sign path { fill: none; stroke: var(--on-sign); stroke-width: 1.8; stroke-linecap: round; stroke-linejoin: round; }
.causes { margin-top: 10px; padding-inline-start: 20px; display: grid; gap: 8px; }
a { color: var(--link); text-underline-offset: 2px; border-radius: 3px; display: inline-block; min-width: 24px; min-height: 24px; line-height: 24px; }
.leading, .quiet { display: flex; flex-wrap: wrap; gap: 4px 8px; }
.leading { margin-top: 12px; }
.quiet { margin: 8px -8px -6px; gap: 2px; }
button { font: inherit; color: inherit; margin: 0; border: 0; border-radius: 7px; background: none; cursor: pointer; min-height: 32px; min-width: 24px; text-align: start; }
.lead { background: var(--lead); color: var(--on-lead); font-weight: 600; padding: 5px 16px; }
.lead:hover, .lead[data-hover] { background: var(--lead-hover); }
.calm { padding: 4px 8px; color: var(--link); font-size: 13px; }
.calm:hover, .icon:hover { background: var(--hover); }
.icon { position: absolute; inset-block-start: 10px; inset-inline-end: 10px; display: grid; place-items: center; width: 28px; min-height: 28px; padding: 0; color: var(--faint); }
.icon svg { fill: none; stroke: currentColor; stroke-width: 1.6; stroke-linecap: round; stroke-linejoin: round; }
[dir='rtl'] .icon svg { transform: scaleX(-1); }
:focus { outline: none; }
:focus-visible, [data-current] { outline: 2px solid var(--ink); outline-offset: 2px; }
a:focus-visible, a[data-current] { outline-offset: 0; }
.leave { display: none; flex: 1; font-size: 12px; line-height: 16px; color: var(--faint); }
.bubble:focus-within .leave, .bubble[data-keys] .leave { display: block; }
.bubble:focus-within .progress, .bubble[data-keys] .progress { display: none; }
@media (max-height: 420px), (max-width: 420px) {
  .content { padding: 8px 12px 10px; }
  header { margin-bottom: 4px; }
  .icon { inset-block-start: 6px; }
  .leading { margin-top: 8px; }
}
@media (prefers-reduced-motion: reduce) { .pulse { animation: none; } }
@media (forced-colors: active) {
  .ring { border-color: Highlight; outline: 2px solid Canvas; }
  .pulse { display: none; }
  .lead { border: 1px solid ButtonText; }
  .sign rect { fill: Canvas; stroke: CanvasText; }
  .sign path { stroke: CanvasText; }
  :focus-visible, [data-current] { outline-color: Highlight; }
}
`;
