import { HOST_CSS, THEME_CSS } from './overlay-style';

/** The look of picking an element: a frame on it, and a bar that says how. */
export const PICKER_CSS = `
${HOST_CSS}
${THEME_CSS}
.frame, .learnt { position: absolute; pointer-events: none; border-radius: 6px; box-shadow: 0 0 0 2px #fff, inset 0 0 0 1px #fff; }
.frame { border: 2px dashed #1f3a8a; background: rgb(251 191 36 / .22); }
.learnt { border: 2px solid #1f3a8a; }
.frame[hidden], .learnt[hidden] { display: none; }
.bar {
  position: absolute; inset-inline: 0; top: 12px; margin: 0 auto; width: fit-content; max-width: calc(100% - 16px);
  max-height: calc(50% - 18px); overflow: auto; display: flex; flex-wrap: wrap; align-items: center; gap: 8px 12px;
  padding-block: 8px; padding-inline: 16px 8px; pointer-events: auto; cursor: default;
  background: var(--ground); border: 1px solid var(--line); border-radius: 12px; box-shadow: var(--shadow);
  user-select: none; -webkit-user-select: none;
}
.bar[data-low] { top: auto; bottom: 12px; }
.sentences { flex: 1 1 220px; overflow-wrap: anywhere; }
.bar p { margin: 0; hyphens: auto; }
.note, .keys { color: var(--faint); font-size: 12px; }
.question { font-weight: 600; }
.buttons { display: flex; flex-wrap: wrap; gap: 4px; }
button { font: inherit; font-weight: 600; color: var(--link); background: var(--hover); border: 0; border-radius: 7px; padding: 5px 12px; min-height: 32px; cursor: pointer; }
[data-current] { outline: 2px solid var(--ink); outline-offset: 1px; }
@media (forced-colors: active) { .frame, .learnt { border-color: Highlight; } button { border: 1px solid ButtonText; } }
`;
