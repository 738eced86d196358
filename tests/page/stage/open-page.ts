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
  /** Reads the document that stands there now; `null` where there is none, or it goes away meanwhile. */
  read<K extends keyof Readings>(
    name: K,
    ...argument: Parameters<Readings[K]>
  ): Promise<Awaited<ReturnType<Readings[K]>> | null>;
  close(): void;
}

/** Opens a page; `hear` answers what its script says. */
export async function openPage(
  { url, page, isInFrame = false }: Place,
  hear: (documentId: string, said: SaidByPage) => Promise<unknown>,
): Promise<OpenPage> {
  const showing = isInFrame ? showInFrame() : await showInWindow();
  let now: { id: string; calls: Calls } | null = null;
  const onDocument = ({ source, ports: [port] }: MessageEvent): void => {
    if (source !== showing.shown || !port) return;
    now?.calls.end();
    const id = crypto.randomUUID();
    now = { id, calls: openCalls(port, (_, said) => hear(id, said as SaidByPage)) };
  };
  addEventListener('message', onDocument);
  if (page === undefined) showing.shown.location.href = url;
  else post(url, showing, page);

  return {
    name: showing.name,
    send: async (documentId, message) =>
      now && (documentId === null || documentId === now.id) ? now.calls.call('order', message) : null,
    read: async (reading, ...[argument]) => (now ? await now.calls.call(reading, argument) : null) as never,
    close() {
      removeEventListener('message', onDocument);
      now?.calls.end();
      showing.close();
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
