/** The part of the extension interface that the floor calls. */
interface FloorChrome {
  runtime: {
    sendMessage(message: unknown): Promise<unknown>;
    onMessage: {
      addListener(listen: (message: FloorMessage, sender: unknown, answer: (value: unknown) => void) => true): void;
    };
  };
  tabs: {
    query(options: { active: true; lastFocusedWindow: true }): Promise<{ id: number }[]>;
    sendMessage(tabId: number, message: FloorMessage): Promise<unknown>;
  };
  storage: { session: { set(items: object): Promise<void>; get(key: string): Promise<Record<string, string>> } };
}

/** What the floor's parts say to each other; the first is called as ours, so that one watch hears both. */
export type FloorMessage =
  | { type: 'password:captured'; value: string }
  | { type: 'send' }
  | { type: 'fill'; value: string };

export const floorChrome = globalThis.chrome as unknown as FloorChrome;
