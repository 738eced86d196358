import type { Page } from 'puppeteer';

/** The values of these fields, in order; `undefined` for a field that is not wanted. */
export function valuesIn(page: Page, selectors: readonly (string | undefined)[]): Promise<(string | undefined)[]> {
  return Promise.all(
    selectors.map(async (selector) =>
      selector ? page.$eval(selector, (field) => (field as HTMLInputElement).value) : undefined,
    ),
  );
}

/** How many fields of the page, in open shadow roots and frames too, hold this text. */
export async function fieldsWith(page: Page, text: string): Promise<number> {
  const counts = await Promise.all(
    page.frames().map(async (frame) => {
      const fields = await frame.$$('pierce/input');
      const values = await Promise.all(fields.map((field) => field.evaluate((one) => (one as HTMLInputElement).value)));
      return values.filter((value) => value.includes(text)).length;
    }),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}
