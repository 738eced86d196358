type Listener = (message: unknown, sender: object, respond: (answer: unknown) => void) => unknown;

const ID = 'ours';
const listeners = new Set<Listener>();
let receive: (message: unknown) => Promise<unknown> = () => Promise.reject(new Error('Nobody is there.'));

/** The browser as a page's script has it. Imports nothing, so that it is there before whoever takes it for granted. */
Object.defineProperty(globalThis, 'browser', {
  value: {
    runtime: {
      id: ID,
      onMessage: {
        addListener: (listener: Listener) => listeners.add(listener),
        removeListener: (listener: Listener) => listeners.delete(listener),
      },
      sendMessage: (message: unknown) => receive(message),
    },
  },
});

export const fakeRuntime = {
  id: ID,
  /** Sets who answers what the page's script sends. */
  answerWith(answer: (message: unknown) => Promise<unknown>): void {
    receive = answer;
  },
  /** Sends to the page's script; resolves to its answer, or to `null` when it does not listen. */
  sendToPage(message: unknown): Promise<unknown> {
    return new Promise((resolve) => {
      const heard = [...listeners].map((listener) => listener(message, { id: ID }, resolve));
      if (!heard.includes(true)) resolve(null);
    });
  },
};
