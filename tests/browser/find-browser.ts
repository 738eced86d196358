export async function findBrowser(): Promise<string> {
  return process.env.BROWSER_PATH ?? '/usr/bin/chromium';
}
