import { render } from 'preact';
import type { Answer, ReplyTo, Request, RequestType } from '../../../utils/messages/contract';
import { Popup } from '../../../utils/pages/popup/Popup';
import type { PopupPort } from '../../../utils/pages/popup/popup-port';
import { usePopup } from '../../../utils/pages/popup/use-popup';
import type { Popup as AnyPopup } from '../../e2e/harness/popup';
import { waitUntil } from '../../e2e/harness/wait-until';

/** The popup over the stage's page, as that of the built extension is to its tests. */
export interface StagePopup extends Omit<AnyPopup, 'page'> {
  /** Whether its one switch is on; `null` while it has none. */
  isSwitchedOn(): boolean | null;
  pressSwitch(): Promise<void>;
}

/** What a popup needs of the background. */
interface PopupSource {
  tabId: number;
  order(request: Request): Promise<Answer<unknown>>;
  onNews: PopupPort['onNews'];
}

/** Opens the product's popup beside those of other tests. */
export function openStagePopup({ tabId, order, onNews }: PopupSource): StagePopup {
  const port: PopupPort = {
    send: async <T extends RequestType>(request: Extract<Request, { type: T }>) =>
      (await order(request)) as Answer<ReplyTo<T>>,
    findActiveTab: () => Promise.resolve(tabId),
    requestOrigins: () => Promise.resolve(true),
    onNews,
    copy: async () => undefined,
    recallDoesSteps: () => false,
    rememberDoesSteps: () => undefined,
    openOptions: () => Promise.resolve(),
    addAddress: () => Promise.resolve(),
    openExtensionPage: null,
  };
  function LivePopup() {
    return <Popup {...usePopup(port)} browserName="chrome" />;
  }
  const root = document.body.appendChild(document.createElement('div'));
  render(<LivePopup />, root);

  const buttons = (): [string, HTMLButtonElement][] =>
    [...root.querySelectorAll('button')]
      .filter((button) => !button.matches(':disabled, [aria-disabled="true"]'))
      .map((button) => [(button.getAttribute('aria-label') ?? button.textContent ?? '').trim(), button]);
  const findSwitch = () => root.querySelector<HTMLInputElement>('[role="switch"]');
  const names = (): string[] => buttons().map(([name]) => name);
  return {
    async press(name) {
      const button = await waitUntil(`the popup's button "${name}"`, async () => {
        const found = buttons().find(([one]) => one === name);
        return found ? { is: found[1] } : { not: `it offers: ${names().join(', ')}` };
      });
      button.click();
    },
    buttons: async () => names(),
    status: async () => root.querySelector<HTMLElement>('[role="status"]')?.innerText.trim() ?? '',
    waitForText: (wanted) =>
      waitUntil(`the popup to say ${String(wanted)}`, async () => {
        const seen = root.innerText;
        const isThere = typeof wanted === 'string' ? seen.includes(wanted) : wanted(seen);
        return isThere ? { is: seen } : { not: `it says "${seen}"` };
      }),
    isSwitchedOn: () => findSwitch()?.checked ?? null,
    async pressSwitch() {
      const found = await waitUntil("the popup's switch", async () => {
        const one = findSwitch();
        return one ? { is: one } : { not: `it says "${root.innerText}"` };
      });
      found.click();
    },
    isOpen: () => root.isConnected,
    async close() {
      render(null, root);
      root.remove();
    },
  };
}
