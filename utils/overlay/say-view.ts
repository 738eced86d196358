import type { OverlayView } from '../journey/overlay-view';
import type { Announce } from './announce';

/** Makes what says views to a screen reader: one that says nothing new is not said, the first also how to reach the bubble. */
export function createViewSpeech(announce: Announce, reachHint: string): (view: OverlayView) => void {
  let said: string | null = null;
  return ({ step, state, title, text }) => {
    const now = [step, state, title, text].join('\n');
    if (now !== said) announce(sentencesOf([title, text, said === null ? reachHint : '']));
    said = now;
  };
}

/** Parts as one text that is read with a pause between them. */
function sentencesOf(parts: string[]): string {
  return parts
    .filter(Boolean)
    .map((part) => (/[.!?…。！？]$/.test(part) ? part : `${part}.`))
    .join(' ');
}
