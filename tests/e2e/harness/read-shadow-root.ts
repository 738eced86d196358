import type { Box, OverlayReading } from './read-overlay.ts';

/** What the overlay's shadow root shows. Runs inside the page, where it goes as text, alone. */
export function readShadowRoot(root: ShadowRoot): OverlayReading {
  // oxlint-disable-next-line consistent-function-scoping -- see above
  const boxOf = (element: Element | null): Box | null => {
    if (!element?.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return null;
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x, y, width, height };
  };
  const bubble = root.querySelector<HTMLElement>('[data-courier="bubble"]');
  const buttons = [...(bubble?.querySelectorAll('button') ?? [])];
  return {
    step: root.host.getAttribute('data-step') ?? '',
    state: root.host.getAttribute('data-state') ?? '',
    ring: boxOf(root.querySelector('[data-courier="ring"]')),
    bubble: boxOf(bubble),
    marks: [...root.querySelectorAll('[data-courier="mark"]')].flatMap((mark) => {
      const box = boxOf(mark);
      return box ? [{ number: Number(mark.textContent), box }] : [];
    }),
    text: bubble?.innerText.trim() ?? '',
    buttons: buttons.flatMap((button) => {
      const box = boxOf(button);
      const name = (button.getAttribute('aria-label') ?? button.textContent ?? '').trim();
      return box ? [{ name, box, isDisabled: button.disabled }] : [];
    }),
  };
}
