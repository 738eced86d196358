import type { JSHandle } from 'puppeteer';
import type { Courier } from './launch-courier.ts';

/** The part of the browser's own page for trying out policies that stands behind its "Apply" button. */
interface PolicyTestPage {
  PolicyTestBrowserProxy: { applyTestPolicies(policies: string, profileSeparation: string): Promise<unknown> };
  LevelNamesToValues: { mandatory: number };
  ScopeNamesToValues: { machine: number };
}

const PAGE = 'chrome://policy/test';

/**
 * Sets the extension's managed settings as an administrator's policy does, in place of those that were set before. They
 * last as long as this browser runs and are written nowhere.
 *
 * @throws Error in a browser of a brand, which keeps this page to its makers.
 */
export async function setPolicy({ browser, extensionId }: Courier, settings: Record<string, unknown>): Promise<void> {
  const page = await browser.newPage();
  await page.goto(PAGE);
  const isThere = page.url().startsWith(PAGE);
  if (!isThere) throw new Error(`This browser has no page ${PAGE}: run this test in Chromium.`);
  // As text: the test runner would put an import of its own in the place of this one.
  const module = (await page.evaluateHandle(
    `import('${PAGE}/policy_test_browser_proxy.js')`,
  )) as JSHandle<PolicyTestPage>;
  await module.evaluate(
    async ({ PolicyTestBrowserProxy, LevelNamesToValues, ScopeNamesToValues }, namespace, entries) => {
      const [level, scope] = [LevelNamesToValues.mandatory, ScopeNamesToValues.machine];
      const policies = entries.map(([name, value]) => ({ namespace, name, value, level, scope, source: 0 }));
      await PolicyTestBrowserProxy.applyTestPolicies(JSON.stringify(policies), '');
    },
    extensionId,
    Object.entries(settings),
  );
  await page.close();
}
