/** What the mishaps ask of the browser inside the extension, beyond what a person can do. */
export interface MishapChrome {
  storage: {
    session: { get(key: 'state'): Promise<{ state?: { held: { id: string }[] } }> };
    local: { clear(): Promise<void> };
  };
  tabs: {
    query(options: object): Promise<{ id: number }[]>;
    setZoom(tabId: number, factor: number): Promise<void>;
  };
  runtime: { reload(): void; sendMessage(message: object): Promise<unknown> };
  idle: { onStateChanged: { dispatch(state: string): void } };
}
