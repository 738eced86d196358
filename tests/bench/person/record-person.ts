import type { Page } from 'puppeteer';
import type { Courier } from '../../e2e/harness/launch-courier.ts';
import type { Input, Point } from './count-person.ts';

/** Where the extension's button stands in a window of the harness: in the bar over the page, near its right end. */
export const TOOLBAR_BUTTON: Point = { x: 1_180, y: -40 };
/** By which a page tells what it heard. */
const BINDING = 'tellInput';

/** What the person's hands do, as the pages hear it. */
export interface PersonRecorder {
  /** Listens in this page from now on. */
  listen(page: Page, window: string): Promise<void>;
  /** The same browser; whoever opens its popup has pressed its button in the window of that page. */
  watched(courier: Courier): Courier;
  /** What was heard since the last time, in its order. */
  take(): Promise<Input[]>;
}

/** Only what the browser itself calls real input counts: a press or key that a script makes is none. */
export function recordPerson(): PersonRecorder {
  let heard: Input[] = [];
  const windows = new Map<Page, string>();
  const listen = async (page: Page, window: string, place: (point: Point, width: number) => Point) => {
    windows.set(page, window);
    await page.exposeFunction(BINDING, (kind: Input['kind'], x: number, y: number, width: number) => {
      heard.push(kind === 'press' ? { kind, window, at: place({ x, y }, width) } : { kind, window });
    });
    await page.evaluate(listenToHands, BINDING);
  };
  return {
    listen: (page, window) => listen(page, window, (point) => point),
    watched: (courier) => ({
      ...courier,
      async openPopup(over) {
        const window = windows.get(over) ?? '';
        heard.push({ kind: 'press', window, at: TOOLBAR_BUTTON });
        const popup = await courier.openPopup(over);
        await listen(popup.page, window, belowToolbarButton);
        return popup;
      },
    }),
    async take() {
      // A page's answer comes after what it told before; the browser may say sooner that an input has arrived.
      const open = [...windows.keys()].filter((page) => !page.isClosed());
      await Promise.all(open.map((page) => page.evaluate(() => undefined).catch(() => undefined)));
      const taken = heard;
      heard = [];
      return taken;
    },
  };
}

/** A popup hangs from its button, their right edges in one line. In: a point of the popup, and its width. */
export function belowToolbarButton({ x, y }: Point, width: number): Point {
  return { x: TOOLBAR_BUTTON.x - width + x, y };
}

/** Runs in the page. */
function listenToHands(binding: string): void {
  const tell = Reflect.get(globalThis, binding) as (kind: string, x: number, y: number, width: number) => unknown;
  const options = { capture: true, passive: true };
  window.addEventListener(
    'pointerdown',
    ({ isTrusted, clientX, clientY }) => void (isTrusted && tell('press', clientX, clientY, innerWidth)),
    options,
  );
  window.addEventListener('keydown', ({ isTrusted }) => void (isTrusted && tell('key', 0, 0, innerWidth)), options);
}
