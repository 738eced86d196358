import type { Box } from '../../e2e/harness/read-overlay.ts';
import type { Marionette } from './marionette.ts';

/** Left and top in CSS pixels of a surface's own view. */
export interface Point {
  x: number;
  y: number;
}

/** Something that is seen and can be pressed: a page, the browser's own window, or one of our own pages within it. */
export interface Surface {
  /** Runs a function with the browser's rights in the surface's document; it goes there as text, alone, and must not wait. */
  evaluate<Args extends unknown[], Result>(script: (...args: Args) => Result, ...args: Args): Promise<Result>;
  /** The same with the text of a function's body. */
  run<Result>(body: string, ...args: unknown[]): Promise<Result>;
  /** Moves the mouse there and presses the button: 0 is the left one, 2 the right one. */
  click(point: Point, button?: 0 | 2): Promise<void>;
}

/** A tab's page. Only the one in front can be used. */
export interface FirefoxPage extends Surface {
  /** Types key by key into what has the focus. */
  type(text: string): Promise<void>;
  /** Brings the tab and its window to the front. */
  toFront(): Promise<void>;
  open(url: string): Promise<void>;
  close(): Promise<void>;
}

/** The page behind a handle of Firefox's remote control. */
export function pageOf(marionette: Marionette, handle: string): FirefoxPage {
  return {
    ...evaluatorOf((body, ...args) => execute(marionette, body, args)),
    click: (point, button = 0) => click(marionette, point, button),
    async type(text) {
      const actions = Array.from(text).flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]);
      await perform(marionette, { type: 'key', id: 'keyboard', actions });
    },
    toFront: async () => void (await marionette.send('WebDriver:SwitchToWindow', { handle, focus: true })),
    open: async (url) => void (await marionette.send('WebDriver:Navigate', { url })),
    close: async () => void (await marionette.send('WebDriver:CloseWindow')),
  };
}

/** The browser's own window around the page in front: toolbar, panels, questions. */
export function chromeOf(marionette: Marionette): Surface {
  return {
    ...evaluatorOf((body, ...args) => inChrome(marionette, () => execute(marionette, body, args))),
    click: (point, button = 0) => inChrome(marionette, () => click(marionette, point, button)),
  };
}

/** Which of our own pages the browser's window holds. */
export type ViewKind = 'popup' | 'sidebar';

/**
 * One of our own pages that the browser shows beside the page in front. No command of the remote control enters one, but
 * what it has in every document answers there, too.
 */
export function viewOf(marionette: Marionette, kind: ViewKind): Pick<Surface, 'evaluate' | 'run'> {
  return {
    ...evaluatorOf(async <Result>(body: string, ...args: unknown[]) => {
      const script = `const [kind, body, args, done] = arguments;
        const actor = (${findView.toString()})(kind)?.browsingContext?.currentWindowGlobal?.getActor('MarionetteCommands');
        if (!actor) return done({ error: 'it is not there' });
        const options = { sandboxName: 'system', newSandbox: false, timeout: 10000, async: false };
        actor.executeScript(body, args, options).then((value) => done({ value }), (error) => done({ error: String(error) }));`;
      const order = { script, args: [kind, body, args], sandbox: 'system' };
      const answer = await inChrome(marionette, () => marionette.send('WebDriver:ExecuteAsyncScript', order));
      const { value, error } = valueOf(answer) as { value?: Result; error?: string };
      if (error !== undefined) throw new Error(`The ${kind} does not answer: ${error}.`);
      return value as Result;
    }),
  };
}

/** Where a page of ours stands in the browser's window, or `null` while it is not open. */
export function boxOfView(marionette: Marionette, kind: ViewKind): Promise<Box | null> {
  const body = `const browser = (${findView.toString()})(arguments[0]);
    const panel = browser?.closest('panel');
    if (!browser || (panel && panel.state !== 'open')) return null;
    const { width, height } = browser.getBoundingClientRect();
    return { x: browser.screenX - mozInnerScreenX, y: browser.screenY - mozInnerScreenY, width, height };`;
  return chromeOf(marionette).run<Box | null>(body, kind);
}

/** Runs in the browser's window, where it goes as text: the element that shows our page. */
function findView(kind: ViewKind): Element | null {
  if (kind === 'popup') return document.querySelector('.webextension-popup-browser');
  const sidebar = document.querySelector<HTMLIFrameElement>('#sidebar');
  return sidebar?.contentDocument?.querySelector('#webext-panels-browser') ?? null;
}

async function inChrome<Result>(marionette: Marionette, work: () => Promise<Result>): Promise<Result> {
  await marionette.send('Marionette:SetContext', { value: 'chrome' });
  try {
    return await work();
  } finally {
    await marionette.send('Marionette:SetContext', { value: 'content' });
  }
}

function evaluatorOf(run: Surface['run']): Pick<Surface, 'evaluate' | 'run'> {
  return { run, evaluate: (script, ...args) => run(`return (${script.toString()})(...arguments);`, ...args) };
}

async function execute<Result>(marionette: Marionette, script: string, args: unknown[]): Promise<Result> {
  const order = { script, args, sandbox: 'system', newSandbox: false };
  return valueOf(await marionette.send('WebDriver:ExecuteScript', order)) as Result;
}

async function click(marionette: Marionette, { x, y }: Point, button: number): Promise<void> {
  const actions = [
    { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
    { type: 'pointerDown', button },
    { type: 'pointerUp', button },
  ];
  await perform(marionette, { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions });
}

async function perform(
  marionette: Marionette,
  device: { type: string; id: string; [key: string]: unknown },
): Promise<void> {
  await marionette.send('WebDriver:PerformActions', { actions: [device] });
}

/** Answers to most orders are wrapped. */
function valueOf(answer: unknown): unknown {
  return (answer as { value: unknown }).value;
}
