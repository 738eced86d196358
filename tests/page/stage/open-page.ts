import { type Calls, openCalls } from './calls';
import type { SaidByPage } from './fake-runtime';
import type { READINGS } from './readings';
import { type Showing, showInFrame, showInWindow } from './showing';

type Readings = typeof READINGS;

/** Where a page opens. */
export interface Place {
  url: string;
  /** The served page's number, where many stand at one address. */
  page?: number;
  /** Frames are cheaper; the product fills no form in one, and only a window has a mouse of its own. */
  isInFrame?: boolean;
}

/** A page at its own address, with the product's script in each of its documents. */
export interface OpenPage {
  /** By which the test's commands know its window. */
  name: string;
  /** Sends to the script; to one document where it is named. */
  send(documentId: string | null, message: unknown): Promise<unknown>;
  /** Runs the script in the document that stands there now. */
  runScript(): void;
  /** Reads the document that stands there now; `null` where there is none, or it goes away meanwhile. */
  read<K extends keyof Readings>(
    name: K,
    ...argument: Parameters<Readings[K]>
  ): Promise<Awaited<ReturnType<Readings[K]>> | null>;
  /** Does what leads to another document; resolves when that is there. */
  lead(act: (shown: Window) => unknown): Promise<void>;
  /** Resolves when nothing of it is left. */
  close(): Promise<void>;
}

/** Whoever is behind an open page. */
interface Listener {
  /** Another document stands there. */
  moveTo(url: string): void;
  /** Answers what the page's script says. */
  hear(documentId: string, said: SaidByPage): Promise<unknown>;
}

/** Opens a page. */
export async function openPage({ url, page, isInFrame = false }: Place, { hear, moveTo }: Listener): Promise<OpenPage> {
  const showing = isInFrame ? showInFrame() : await showInWindow();
  let now: { id: string; calls: Calls } | null = null;
  let onNext = (): void => undefined;
  const onDocument = ({ source, data, ports: [port] }: MessageEvent<string>): void => {
    if (source !== showing.shown || !port) return;
    now?.calls.end();
    moveTo(data);
    const id = crypto.randomUUID();
    now = { id, calls: openCalls(port, (_, said) => hear(id, said as SaidByPage)) };
    onNext();
  };
  addEventListener('message', onDocument);
  if (page === undefined) showing.shown.location.href = url;
  else post(url, showing, page);

  return {
    name: showing.name,
    send: async (documentId, message) =>
      now && (documentId === null || documentId === now.id) ? now.calls.call('order', message) : null,
    runScript: () => void now?.calls.call('runScript', null),
    read: async (reading, ...[argument]) => (now ? await now.calls.call(reading, argument) : null) as never,
    async lead(act) {
      const next = Promise.withResolvers<void>();
      onNext = next.resolve;
      await act(showing.shown);
      await next.promise;
    },
    async close() {
      removeEventListener('message', onDocument);
      now?.calls.end();
      await showing.close();
    },
  };
}

/** The address alone does not tell which page is meant. */
function post(url: string, { name }: Showing, page: number): void {
  const form = Object.assign(document.createElement('form'), { method: 'post', action: url, target: name });
  form.append(Object.assign(document.createElement('input'), { name: 'page', value: String(page) }));
  document.body.append(form);
  form.submit();
  form.remove();
}
