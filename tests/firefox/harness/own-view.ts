import { waitUntil } from '../../e2e/harness/wait-until.ts';
import type { Marionette } from './marionette.ts';
import { middleOf, waitForStill } from './see-page.ts';
import { boxOfView, chromeOf, type Point, type ViewKind, viewOf } from './surface.ts';

/** Our popup or our sidebar, open beside the page in front. */
export interface OwnView {
  /** Presses the button with this text with the mouse. */
  press(name: string): Promise<void>;
  /** Waits until the whole text holds this, and gives it back. */
  waitForText(wanted: string): Promise<string>;
  /** Its width in the browser's window, in CSS px. */
  width(): Promise<number>;
  waitForClosed(): Promise<void>;
}

const TOOLBAR_BUTTON = '.webextension-browser-action[data-extensionid^="app-password-courier@"]';

/** Opens the real popup by a click on the toolbar's button. */
export async function openPopup(marionette: Marionette): Promise<OwnView> {
  await pressInChrome(marionette, TOOLBAR_BUTTON);
  return waitForView(marionette, 'popup');
}

/** Waits until our page is open, however it was opened. */
export async function waitForView(marionette: Marionette, kind: ViewKind): Promise<OwnView> {
  const view = viewOf(marionette, kind);
  const text = (): Promise<string> => view.evaluate(() => document.body.innerText);
  await waitUntil(`the ${kind}`, async () =>
    (await boxOfView(marionette, kind)) ? { is: undefined } : { not: 'it is not open' },
  );
  return {
    async press(name) {
      const spot = await waitForStill(`the button "${name}" in the ${kind}`, async () => {
        const box = await boxOfView(marionette, kind);
        if (!box) return 'it is not open';
        const within = await view.evaluate(findButton, name);
        // What moves or grows with the browser's window is not still.
        return typeof within === 'string' ? within : { x: box.x + within.x, y: box.y + within.y };
      });
      await chromeOf(marionette).click(spot);
    },
    waitForText: (wanted) =>
      waitUntil(`the ${kind} to say "${wanted}"`, async () => {
        const seen = await text();
        return seen.includes(wanted) ? { is: seen } : { not: `it says "${seen}"` };
      }),
    width: async () => (await boxOfView(marionette, kind))?.width ?? 0,
    waitForClosed: () =>
      waitUntil(`the ${kind} to close`, async () =>
        (await boxOfView(marionette, kind)) ? { not: 'it is open' } : { is: undefined },
      ),
  };
}

/** Runs in our page: the middle of the button, or what is offered instead. */
function findButton(name: string): Point | string {
  const buttons = Array.from(document.querySelectorAll('button'));
  const nameOf = (button: Element): string => (button.getAttribute('aria-label') ?? button.textContent ?? '').trim();
  const button = buttons.find((one) => nameOf(one) === name && !one.disabled);
  if (!button) return `it offers: ${buttons.map(nameOf).join(', ')}`;
  button.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const { x, y, width, height } = button.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}

/** The text on the toolbar's badge. */
export function badgeText(marionette: Marionette): Promise<string> {
  return chromeOf(marionette).evaluate(
    (selector) => document.querySelector(selector)?.getAttribute('badge') ?? '',
    TOOLBAR_BUTTON,
  );
}

export function waitForBadge(marionette: Marionette, text: string): Promise<void> {
  return waitUntil(`the badge "${text}"`, async () => {
    const seen = await badgeText(marionette);
    return seen === text ? { is: undefined } : { not: `it shows "${seen}"` };
  });
}

/** Presses something of the browser's own window, once it stands still. */
export async function pressInChrome(marionette: Marionette, selector: string): Promise<void> {
  const chrome = chromeOf(marionette);
  const spot = await waitForStill(`${selector} in the browser's window`, async () => {
    const box = await chrome.evaluate((which) => {
      const element = document.querySelector(which);
      const { x = 0, y = 0, width = 0, height = 0 } = element?.getBoundingClientRect() ?? {};
      return width > 0 ? { x, y, width, height } : null;
    }, selector);
    return box ? middleOf(box) : 'it is not there';
  });
  await chrome.click(spot);
}

/** Answers the browser's own question whether the extension may run on the hosts that it asks for. */
export function answerQuestion(marionette: Marionette, answer: 'Allow' | 'Deny'): Promise<void> {
  const button = answer === 'Allow' ? 'primary' : 'secondary';
  return pressInChrome(
    marionette,
    `#notification-popup[panelopen="true"] #addon-webext-permissions-notification .popup-notification-${button}-button`,
  );
}

/** Chooses an entry of the right-click menu that is open, by its words. */
export function chooseFromMenu(marionette: Marionette, words: string): Promise<void> {
  return pressInChrome(marionette, `#contentAreaContextMenu menuitem[label="${words}"]`);
}

/** Puts the extension's button into the toolbar, where a person who uses it has it. */
export function pinButton(marionette: Marionette): Promise<void> {
  return chromeOf(marionette).evaluate(() => {
    const { CustomizableUI } = globalThis as unknown as {
      CustomizableUI: { addWidgetToArea(widget: string, area: string): void };
    };
    CustomizableUI.addWidgetToArea('app-password-courier_app-password-courier_dev-browser-action', 'nav-bar');
  });
}
