import type { Page } from 'puppeteer';
import { type GuidedPage, readAnnotated } from '../../practice/microsoft/follow-way.ts';
import { asPerson } from '../harness/as-person.ts';
import { pressButton } from '../harness/press-button.ts';
import { readOverlay } from '../harness/read-overlay.ts';
import { waitForRing } from '../harness/ring.ts';

/** A page in which the built extension guides. */
export function guidedPage(page: Page): GuidedPage {
  return {
    overlay: () => readOverlay(page),
    annotated: () => page.evaluate(readAnnotated),
    waitForRing: (step) => waitForRing(page, step),
    click: (step) => asPerson.click(page, step),
    typeOver: (step, text) => asPerson.type(page, step, text),
    pressInBubble: (name) => pressButton(page, name),
  };
}
