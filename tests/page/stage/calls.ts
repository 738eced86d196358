/** What one side of a channel can have the other do, and the answers that it waits for. */
export interface Calls {
  /** Resolves to what the other side answers; to `null` where it cannot, or goes away before it does. */
  call(name: string, argument: unknown): Promise<unknown>;
  /** The other side is gone: nothing more is awaited. */
  end(): void;
}

type Said = { id: number; name: string; argument: unknown } | { id: number; answer: unknown };

/** Speaks over a port; `receive` answers what the other side calls. */
export function openCalls(port: MessagePort, receive: (name: string, argument: unknown) => Promise<unknown>): Calls {
  const waiting = new Map<number, (answer: unknown) => void>();
  let count = 0;
  port.addEventListener('message', ({ data }: MessageEvent<Said>) => {
    if ('answer' in data) {
      waiting.get(data.id)?.(data.answer);
      waiting.delete(data.id);
    } else {
      const answer = (value: unknown): void => port.postMessage({ id: data.id, answer: value });
      void receive(data.name, data.argument).then(answer, () => answer(null));
    }
  });
  port.start();
  return {
    call(name, argument) {
      const { promise, resolve } = Promise.withResolvers<unknown>();
      waiting.set(++count, resolve);
      port.postMessage({ id: count, name, argument });
      return promise;
    },
    end() {
      port.close();
      for (const resolve of waiting.values()) resolve(null);
      waiting.clear();
    },
  };
}
