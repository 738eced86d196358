/** What the mishaps ask of the browser inside the extension, beyond what a person can do. */
export interface MishapChrome {
  storage: {
    session: { get(key: 'state'): Promise<{ state?: { held: { id: string }[] } }> };
    local: { clear(): Promise<void> };
  };
  tabs: {
    query(options: object): Promise<{ id: number; url?: string }[]>;
    setZoom(tabId: number, factor: number): Promise<void>;
  };
  contextMenus: {
    update(id: string, changes: object): Promise<void>;
    onClicked: { dispatch(info: object, tab: object | undefined): void };
  };
  runtime: { reload(): void; sendMessage(message: object): Promise<unknown> };
  idle: { onStateChanged: { dispatch(state: string): void } };
}
