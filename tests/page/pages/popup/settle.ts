import { act } from 'preact/test-utils';

/** Does something and lets all that it causes settle: answers, state, drawing, effects. */
export async function settle(cause: () => unknown): Promise<void> {
  await act(async () => {
    cause();
    await nextTask();
  });
  // Effects run as the first act ends; what they start settles in the second.
  await act(nextTask);
}

/** The next task of the page, by a way that faked timers leave alone. */
function nextTask(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.addEventListener('message', () => resolve(), { once: true });
    port1.start();
    port2.postMessage(null);
  });
}
