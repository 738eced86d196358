import { HOST_CSS, THEME_CSS } from './overlay-style';

/** The look of picking an element: a frame on it, and a bar that says how. */
export const PICKER_CSS = `
${HOST_CSS}
${THEME_CSS}
.frame {
  position: absolute; pointer-events: none; border: 2px dashed #1f3a8a; border-radius: 6px;
  background: rgb(251 191 36 / .22); box-shadow: 0 0 0 2px #fff, inset 0 0 0 1px #fff;
}
.frame[hidden] { display: none; }
.bar {
  position: absolute; inset-inline: 0; top: 12px; margin: 0 auto; width: fit-content; max-width: calc(100% - 16px);
  display: flex; align-items: center; gap: 12px; padding: 8px 8px 8px 16px; pointer-events: auto; cursor: default;
  background: var(--ground); border: 1px solid var(--line); border-radius: 12px; box-shadow: var(--shadow);
  user-select: none; -webkit-user-select: none;
}
.bar[data-low] { top: auto; bottom: 12px; }
.bar p { margin: 0; }
.bar span { color: var(--faint); font-size: 12px; display: block; }
button { font: inherit; font-weight: 600; color: var(--link); background: var(--hover); border: 0; border-radius: 7px; padding: 5px 12px; min-height: 32px; cursor: pointer; }
@media (forced-colors: active) { .frame { border-color: Highlight; } button { border: 1px solid ButtonText; } }
`;
