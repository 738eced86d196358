import './worker-chrome.ts';

/** What a session area of the browser's storage is asked for. */
interface StorageArea {
  get(key: null): Promise<Record<string, unknown>>;
  set(items: object): Promise<void>;
}

declare module './worker-chrome.ts' {
  /** The further parts that the attacks call, in the background or in the world of the extension's own scripts. */
  interface WorkerChrome {
    runtime: { id: string; sendMessage(...message: unknown[]): Promise<unknown>; reload(): void };
    storage: { session: StorageArea; local: StorageArea };
    alarms: {
      getAll(): Promise<{ name: string; scheduledTime: number }[]>;
      create(name: string, options: { when: number }): Promise<void>;
    };
    idle: { onStateChanged: { dispatch(state: string): void } };
    tabs: { query(options: object): Promise<{ id: number; url?: string }[]> };
  }
}
