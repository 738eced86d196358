import type { Courier } from './launch-courier.ts';

/** The part of the browser's own page of extensions that stands behind its switches for single sites. */
interface ExtensionsPage {
  developerPrivate: {
    addHostPermission(extensionId: string, pattern: string): Promise<void>;
    removeHostPermission(extensionId: string, pattern: string): Promise<void>;
  };
}

type Order = keyof ExtensionsPage['developerPrivate'];

/**
 * Says yes to a host as the person: when the extension asks for it the next time, within a click, the browser grants it
 * without the prompt that no test can press. Until then the extension has nothing.
 *
 * @param pattern a match pattern of one host, such as `https://backup.example.com/*`
 */
export function agreeTo(courier: Courier, pattern: string): Promise<void> {
  return order(courier, 'addHostPermission', pattern);
}

/** Takes a granted host back, as the person does on the browser's page of extensions. */
export function takeBack(courier: Courier, pattern: string): Promise<void> {
  return order(courier, 'removeHostPermission', pattern);
}

async function order({ browser, extensionId }: Courier, name: Order, pattern: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    (to, id, host) => (chrome as unknown as ExtensionsPage).developerPrivate[to](id, host),
    name,
    extensionId,
    pattern,
  );
  await page.close();
}
