import type { OverlayState } from '../journey/overlay-view';

const SYMBOLS: Record<OverlayState, string> = {
  pointing: 'M2 5h12v8H2zM2 5l6 5 6-5',
  words: 'M2 5h12v8H2zM2 5l6 5 6-5',
  waiting: 'M8 4v4l3 2',
  stuck: 'M8 4v5M8 11.5v.5',
  captured: 'm4 8.5 3 3 5-6',
  paused: 'M6 5v6M10 5v6',
};

/** A small sign of what the guide is doing, in the product's colours. Decoration: the words say the same. */
export function StateIcon({ state }: { state: OverlayState }) {
  return (
    <svg class="sign" viewBox="-2 -2 20 20" width="24" height="24" aria-hidden="true" focusable="false">
      <rect x="-2" y="-2" width="20" height="20" rx="6" />
      <path d={SYMBOLS[state]} />
    </svg>
  );
}

/** An arrow into the corner. */
export function AsideIcon() {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path d="M5 5l6 6M11 6.5V11H6.5" />
    </svg>
  );
}
