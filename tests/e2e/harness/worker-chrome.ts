/** The part of the extension interface that the harness calls inside the extension's background. */
export interface WorkerChrome {
  windows: { create(options: { url: string; incognito: boolean; focused: boolean }): Promise<{ id: number }> };
  scripting: { getRegisteredContentScripts(): Promise<{ id: string }[]> };
  action: { getBadgeText(options: { tabId?: number }): Promise<string> };
}

declare global {
  // Only exists inside functions that puppeteer evaluates in the background.
  var chrome: WorkerChrome;
}
