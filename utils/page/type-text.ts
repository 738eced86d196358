import type { ActOutcome } from './press-element';

/** Types into a text field so that the page's framework takes it. `refused` for password fields and read-only ones. */
export function typeText(_field: Element, _text: string): ActOutcome {
  return 'gone';
}
