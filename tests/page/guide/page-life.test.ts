import { expect, test } from 'vitest';
import { hasFailedToLoad, isLedTo } from '../../../utils/guide/page-life';

const OWN = 'https://app.cloudfinder.com';

/** A window whose page was loaded like this. */
function windowOf(load: { responseStatus?: number; type?: string }, referrer = `${OWN}/form`): Window {
  const fields = Object.entries({ responseStatus: 200, type: 'navigate', ...load });
  const entry: unknown = Object.create(
    PerformanceNavigationTiming.prototype,
    Object.fromEntries(fields.map(([name, value]) => [name, { value }])),
  );
  const performance = { getEntriesByType: (type: string) => (type === 'navigation' ? [entry] : []) };
  return { performance, document: { referrer }, location: { origin: OWN } } as unknown as Window;
}

test.each([
  [200, false],
  [304, false],
  [0, false],
  [404, true],
  [502, true],
])('a page that came with the status %i has failed: %s', (responseStatus, has) => {
  expect(hasFailedToLoad(windowOf({ responseStatus }))).toBe(has);
});

test('the browser tells the status of this very page', () => {
  expect(performance.getEntriesByType('navigation')[0]).toHaveProperty('responseStatus');
  expect(hasFailedToLoad(window)).toBe(false);
});

test.each([
  ['a page of the same site', {}, `${OWN}/form`, true],
  ['another site', {}, 'https://login.example/', false],
  ['nobody', {}, '', false],
  ['a reload', { type: 'reload' }, `${OWN}/form`, false],
  ['a way back', { type: 'back_forward' }, `${OWN}/form`, false],
])('a page that %s led to', (_, load, referrer, is) => {
  expect(isLedTo(windowOf(load, referrer))).toBe(is);
});
