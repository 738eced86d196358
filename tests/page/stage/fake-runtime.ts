import { type Calls, openCalls } from './calls';

type Listener = (message: unknown, sender: object, respond: (answer: unknown) => void) => unknown;

/** What a page's script says, with what the browser adds to it. */
export interface SaidByPage {
  message: unknown;
  url: string;
  title: string;
}

const ID = 'ours';
const listeners = new Set<Listener>();
const { port1, port2 } = new MessageChannel();
const background: Calls = openCalls(port1, async (name, argument) =>
  name === 'order' ? sendToPage(argument) : read(name, argument),
);
let read: (name: string, argument: unknown) => Promise<unknown> = () => Promise.reject(new Error('Nothing to read.'));
// Every document is announced as the browser would: the background behind it plays in the test that opened the page.
const test: Window = window.opener ?? window.parent;
test.postMessage(location.href, '*', [port2]);

/** The browser as a page's script has it. Here before whoever takes it for granted. */
Object.defineProperty(globalThis, 'browser', {
  value: {
    runtime: {
      id: ID,
      onMessage: {
        addListener: (listener: Listener) => listeners.add(listener),
        removeListener: (listener: Listener) => listeners.delete(listener),
      },
      sendMessage: (message: unknown) => {
        // As the browser does, which sends text.
        const said: SaidByPage = {
          message: JSON.parse(JSON.stringify(message)),
          url: location.href,
          title: document.title,
        };
        return background.call('request', said);
      },
    },
  },
});

/** Sets who answers what the test wants to know of the page. */
export function answerReadings(answer: (name: string, argument: unknown) => Promise<unknown>): void {
  read = answer;
}

/** Resolves to what the page's script answers, or to `null` when it does not listen. */
function sendToPage(message: unknown): Promise<unknown> {
  return new Promise((resolve) => {
    const heard = [...listeners].map((listener) => listener(message, { id: ID }, resolve));
    if (!heard.includes(true)) resolve(null);
  });
}
