import { expect, test } from 'vitest';
import { browserNameOf } from '../../../utils/pages/browser-name';

test('a Chromium of another name has the words of Chrome', () => {
  expect(['chrome', 'edge', 'firefox', 'opera'].map(browserNameOf)).toEqual(['chrome', 'edge', 'firefox', 'chrome']);
});
