import type { ComponentChildren } from 'preact';

interface BrowserWindowProps {
  /** The toolbar's button is what is pressed. */
  isPressed: boolean;
  /** A password is held: the button's badge says so. */
  isHolding: boolean;
  children: ComponentChildren;
}

/** A browser's window, as plain as it can be drawn, with the extension's own button in its toolbar. Decoration. */
export function BrowserWindow({ isPressed, isHolding, children }: BrowserWindowProps) {
  return (
    <div class="window" aria-hidden="true">
      <div class="toolbar">
        <span class="dot" />
        <span class="dot" />
        <span class="address" />
        <span class={`extension ${isPressed ? 'is-pressed' : ''}`}>
          <img src="/icon.svg" alt="" width="24" height="24" />
          {isHolding && <span class="badge">1</span>}
        </span>
        <span class="dot" />
      </div>
      {children}
    </div>
  );
}
