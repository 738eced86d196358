import { type Calls, openCalls } from './calls';
import type { SaidByPage } from './fake-runtime';
import type { READINGS } from './readings';

type Readings = typeof READINGS;

/** Where a window opens: at an address that is served, or with one of the served pages at its address. */
export interface Place {
  url: string;
  /** The served page's number, where many stand at one address. */
  page?: number;
}

/** A window of its own with the product's script in each of its documents. */
export interface OpenWindow {
  /** By which the test's commands know it. */
  name: string;
  /** Sends to the script; to one document where it is named. */
  send(documentId: string | null, message: unknown): Promise<unknown>;
  /** Reads the document that stands there now; `null` where it goes away meanwhile. */
  read<K extends keyof Readings>(
    name: K,
    ...argument: Parameters<Readings[K]>
  ): Promise<ReturnType<Readings[K]> | null>;
  close(): void;
}

let count = 0;
const free: { name: string; shown: Window }[] = [];

function takeWindow(): { name: string; shown: Window } {
  const one = free.pop();
  if (one) return one;
  const name = `stage-${++count}`;
  const shown = window.open('about:blank', name);
  if (!shown) throw new Error('The browser opens no window.');
  return { name, shown };
}

/**
 * Opens a window. `onDocument` is told of each new document in it, `hear` answers what its script says.
 *
 * @throws Error where the browser opens none
 */
export function openWindow(
  { url, page }: Place,
  hear: (documentId: string, said: SaidByPage) => Promise<unknown>,
): OpenWindow {
  const { name, shown } = takeWindow();
  let now: { id: string; calls: Calls } | null = null;
  const onDocument = ({ source, ports: [port] }: MessageEvent): void => {
    if (source !== shown || !port) return;
    now?.calls.end();
    const id = crypto.randomUUID();
    now = { id, calls: openCalls(port, (_, said) => hear(id, said as SaidByPage)) };
  };
  addEventListener('message', onDocument);
  if (page === undefined) shown.location.href = url;
  else post(url, name, page);

  return {
    name,
    send: async (documentId, message) =>
      now && (documentId === null || documentId === now.id) ? now.calls.call('order', message) : null,
    async read(reading, ...[argument]) {
      return (await now?.calls.call(reading, argument)) as never;
    },
    close() {
      removeEventListener('message', onDocument);
      now?.calls.end();
      shown.location.href = 'about:blank';
      free.push({ name, shown });
    },
  };
}

/** The address alone does not tell which page is meant. */
function post(url: string, target: string, page: number): void {
  const form = Object.assign(document.createElement('form'), { method: 'post', action: url, target });
  form.append(Object.assign(document.createElement('input'), { name: 'page', value: String(page) }));
  document.body.append(form);
  form.submit();
  form.remove();
}
