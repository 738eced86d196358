import { expect, test } from 'vitest';
import { MICROSOFT_PAGES } from '../../../utils/sites/microsoft-pages';
import { siteDataOf } from '../../../utils/sites/site-data';
import { X360CLOUD_PAGES } from '../../../utils/sites/x360cloud-pages';

test.each([
  ['mysignins.microsoft.com', MICROSOFT_PAGES],
  ['account.activedirectory.windowsazure.us', MICROSOFT_PAGES],
  ['app.cloudfinder.com', X360CLOUD_PAGES],
  // What the person granted is x360Cloud's.
  ['backup.example.com', X360CLOUD_PAGES],
])("%s is told its own site's pages, and captions that each of their locators names", (host, pages) => {
  const data = siteDataOf(host);
  expect(data.pages).toBe(pages);
  const named = JSON.stringify(data.pages).matchAll(/"label":"([^"]+)"/g);
  expect(Array.from(named, ([, label = '']) => label).filter((label) => !(label in data.labels))).toEqual([]);
});

test('it is told as it is: nothing of it is lost in a message', () => {
  const { pages, labels } = siteDataOf('mysignins.microsoft.com');
  expect(JSON.parse(JSON.stringify({ pages, labels }))).toEqual({ pages, labels });
});
