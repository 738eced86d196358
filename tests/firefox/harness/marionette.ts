import { connect, type Socket } from 'node:net';

/** Firefox's own remote control, over one socket. */
export interface Marionette {
  /**
   * Orders one thing and resolves to the answer.
   *
   * @throws Error with the browser's own words, when it refuses or is gone.
   */
  send(command: string, params?: Record<string, unknown>): Promise<unknown>;
  disconnect(): void;
}

/** `[1, id, error, result]`: the answer to the order of that id. */
type AnswerFrame = [1, number, { error: string; message: string } | null, unknown];

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

/** Connects to the port that Firefox listens on; resolves once it has said who it is. */
export async function connectMarionette(port: number): Promise<Marionette> {
  const socket = await openSocket(port);
  const waiting = new Map<number, Waiting>();
  const greeting = Promise.withResolvers<unknown>();
  let lastId = 0;

  const takeFrame = createFrameReader((frame) => {
    if (!isAnswer(frame)) return greeting.resolve(frame);
    const [, id, error, result] = frame;
    const order = waiting.get(id);
    waiting.delete(id);
    if (error) order?.reject(new Error(`${error.error}: ${error.message}`));
    else order?.resolve(result);
  });
  socket.on('data', takeFrame);
  socket.on('close', () => {
    const gone = new Error('Firefox is gone.');
    greeting.reject(gone);
    for (const { reject } of waiting.values()) reject(gone);
    waiting.clear();
  });
  await greeting.promise;

  return {
    send(command, params = {}) {
      lastId += 1;
      const { promise, resolve, reject } = Promise.withResolvers<unknown>();
      waiting.set(lastId, { resolve, reject });
      const text = JSON.stringify([0, lastId, command, params]);
      socket.write(`${Buffer.byteLength(text)}:${text}`);
      return promise;
    },
    disconnect: () => void socket.destroy(),
  };
}

function openSocket(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => resolve(socket));
    socket.once('error', reject);
  });
}

/** Puts frames together that arrive in pieces: each is its length in bytes, a colon, and JSON. */
export function createFrameReader(onFrame: (frame: unknown) => void): (piece: Buffer) => void {
  let rest: Buffer = Buffer.alloc(0);
  return (piece) => {
    rest = Buffer.concat([rest, piece]);
    for (;;) {
      const colon = rest.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(rest.toString('utf8', 0, colon));
      if (rest.length < end) return;
      const frame: unknown = JSON.parse(rest.toString('utf8', colon + 1, end));
      rest = rest.subarray(end);
      onFrame(frame);
    }
  };
}

function isAnswer(frame: unknown): frame is AnswerFrame {
  return Array.isArray(frame) && frame[0] === 1;
}
